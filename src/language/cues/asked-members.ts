import { chineseToNumber } from '../values/numerals.ts'

const NUMBER = '(\\d{1,4}(?!\\d)|[二两三四五六七八九十]{1,3}(?![川二三四五六七八九十百千万亿多余几]))'
const THINGS = '省市?|省份|城市|市|县|地区|单位|部门|机构|国家|学校|医院|企业|公司|社会组织|学者|人'
const CHINESE = new RegExp(
  `(?:${NUMBER}(?:个|座|家|所|位|名|省|市)?[^，。？,?]{0,6}?(?:${THINGS}))[^跟与和同由被向对，。？?]{0,8}?(?:哪(?:些|几[个家座所位]|${NUMBER}[个家座所位省市]?)(?!类|种)|名单|(?:都有|都是|分别是|是|有)谁)`,
  'u',
)
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const ENGLISH = new RegExp(
  `\\b(?:which|what|name|list|who)(?: are)?(?: the)?(?: \\w+)?? (\\d{1,4}|${WORDS.join('|')}) ((?:\\w+ )?(?:provinces|cities|counties|units|regions|departments|countries|schools|hospitals|companies|scholars|people))`,
  'u',
)

const ANY_THINGS = /^(?:单位|部门|机构|机关|地区|地方|人员)$/u

/** Whether a word says no more than what sort of members a group has: 5家牵头的部门 are 5家牵头单位. */
export const namesAnyMember = (word: string): boolean => ANY_THINGS.test(word)

export interface AskedMembers {
  readonly count: number
  /** The group as the question names it. */
  readonly group: string
}

/** A question that wants each member of a group of a stated size: 19个省份分别是哪19个, which 19 provinces. */
export function askedMembers(text: string): AskedMembers | undefined {
  const chinese = CHINESE.exec(text)
  if (chinese) {
    // 三省的县是哪四个市在帮 asks for the four.
    if (chinese[2] !== undefined && chinese[2] !== chinese[1]) return undefined
    const group = chinese[0].slice(0, chinese[0].search(/具体|分别|都|各|是|有|哪/u)).trim()
    const count = Number(chinese[1]) || (chinese[1] === '两' ? 2 : chineseToNumber(chinese[1] ?? ''))
    return count && count > 1 && group !== '' ? { count, group } : undefined
  }
  const english = ENGLISH.exec(text)
  const count = Number(english?.[1]) || WORDS.indexOf(english?.[1] ?? '') + 2
  return english && count > 1 ? { count, group: `${english[1]} ${english[2]}` } : undefined
}

const CLAUSE = /[^，。；：:;()（）]+/gu
const SEPARATOR = /、|(?<=\p{Script=Han})[和及与](?=\p{Script=Han})|, (?:and )?| and /gu
const LONGEST_NAME = 40

/** How many things a text names side by side: 津、沪、浙、粤 are 4. */
export function longestSeries(text: string): number {
  const clauses = Array.from(text.matchAll(CLAUSE), ([clause]) => clause.split(SEPARATOR))
  return Math.max(0, ...clauses.map((names) => names.filter((name) => name.trim() !== '' && name.length <= LONGEST_NAME).length))
}

const COUNTED = /(?<![\d.第表])(\d{1,4}|[二两三四五六七八九十]{1,3})(?=[个座家所位名省市县]|单位|部门|机构)/gu

/** Whether a text counts a group of things as so many (5家牵头单位), or counts none at all. */
export function countsAs(text: string, count: number): boolean {
  const counts = Array.from(
    text.matchAll(COUNTED),
    ([, found = '']) => Number(found) || chineseToNumber(found.replace('两', '二')),
  )
  return counts.length === 0 || counts.includes(count)
}

const NAMING = /^[^，。；;的]{0,12}?(?:为|是|即|包括|有|如下)/u

/** Whether a text goes through a group of that size: 5家牵头单位为…、…、…. */
export const goesThrough = (text: string, count: number): boolean =>
  longestSeries(text) >= count &&
  Array.from(text.matchAll(COUNTED)).some(
    ({ 0: found, index }) =>
      (Number(found) || chineseToNumber(found.replace('两', '二'))) === count && NAMING.test(text.slice(index + found.length)),
  )
