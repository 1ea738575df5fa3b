import { chineseToNumber } from './numerals.ts'

const STEPS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['次年', '第二年', '下一年', '后一年', '翌年', 'next year', 'following year', 'year after']],
  [-1, ['上一年', '前一年', '上年', '头一年', 'previous year', 'year before', 'year earlier', 'prior year', 'preceding year']],
]

/** How many years a phrase such as 次年 or `the year before` steps from the year spoken of; undefined without one. */
export function relativeYear(text: string): number | undefined {
  return STEPS.find(([, phrases]) => phrases.some((phrase) => text.includes(phrase)))?.[0]
}

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const RECENT = new RegExp(
  `(?:最近|过去|近|最后|末|后)的?(\\d{1,2}|[两二三四五六七八九十]{1,2})年|(?<![这那\\d])(\\d{1,2}|[两二三四五六七八九十]{1,2})年来|(?:last|past|latest|recent) (\\d{1,2}|${WORDS.join('|')}) years`,
  'u',
)

const FIRST = new RegExp(
  `(?:头|前|最初|最早|最开始|开头|起初)的?(\\d{1,2}|[两二三四五六七八九十]{1,2})年|(?:first|earliest) (\\d{1,2}|${WORDS.join('|')}) years`,
  'u',
)

/** So many years at one end of whatever is asked about, and where the phrase stands. */
export interface EndYears {
  readonly count: number
  readonly side: 'first' | 'last'
  readonly start: number
  readonly end: number
}

/** 最近三年, the last five years, 头三年: they count from the end or the beginning of whatever is asked about. In the text's order. */
export function endYears(text: string): EndYears[] {
  const found = (pattern: RegExp, side: EndYears['side']): EndYears[] => {
    const match = pattern.exec(text)
    const said = match?.[1] ?? match?.[2] ?? match?.[3]
    if (!match || said === undefined) return []
    const count = Number(said) || chineseToNumber(said) || WORDS.indexOf(said) + 2
    return [{ count, side, start: match.index, end: match.index + match[0].length }]
  }
  return [...found(FIRST, 'first'), ...found(RECENT, 'last')].sort((a, b) => a.start - b.start)
}

const TOTAL_OF_YEARS = /(?:\d{1,2}|[两二三四五六七八九十]{1,3})年(?:来|间|里)?的?(?:总|合计|全部|累计|之和)/u

const TODAY = /去年|今年|明年|前年|后年|本年度|\b(?:last|this) year\b/u

/** 去年, this year: a year that depends on when the question is asked; undefined without one. */
export const yearFromToday = (text: string): string | undefined => TODAY.exec(text)?.[0]

const STRETCH = /(?<![\d第])(?:\d{1,2}|[两二三四五六七八九十]{1,3})年(?!代)/u

/** 九年, 10年: so many years together. */
export const namesStretchOfYears = (text: string): boolean => STRETCH.test(text)

/** 占这九年总数的比例: the years taken together are what something is a share of. */
export const namesTotalOfYears = (text: string): boolean => TOTAL_OF_YEARS.test(text)
