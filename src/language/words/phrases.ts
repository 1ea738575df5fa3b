const QUOTED = /[“「『《]([^“”「」『』《》]{2,40})[”」』》]/gu
const SUFFIX = /(?<=^\p{Script=Han}{2,})(?:省|市|自治区|自治州|特别行政区|维吾尔自治区|壮族自治区|回族自治区)$/u
/** Hardly any word ends so; to look first takes a tenth of the time. */
const SUFFIX_ENDS = '省市区州'
const PUNCTUATION = /[，。；：、！？,.;:!?]/u

/** Words that ask: a phrase with one of them (“建了多少”) is a question, and names nothing. */
const ASKING = /多少|什么|怎|如何|为何|哪|谁|是否|吗$|呢$/u

/** Coinages and titles that a text sets in quotation marks or 《》, without those that hold punctuation or ask something. */
export function quotedPhrases(text: string): string[] {
  return Array.from(text.matchAll(QUOTED), (match) => match[1] ?? '').filter(
    (phrase) => !PUNCTUATION.test(phrase) && !ASKING.test(phrase),
  )
}

const BRACKET = /[（(]([^（()），。；]{2,20})[)）]/g
const STATED = /^(?:以下|下文)?(?:均|统一)?简称(?:为)?[：:]?[“"「]?([^“”"「」]{2,12})[”"」]?$/u
const INITIALS = /^[A-Z][A-Za-z-]{0,9}\d{0,2}$/
const RUN_BEFORE = /\p{Script=Han}{2,24}$/u
const LONGEST_RUN = 24
/** Where the name before its initials begins: after a word that is part of no name. */
const FUNCTION_WORD = /^.*[的为是即称把将由与和及]/u

/** A name and the short form that a text introduces for it: 国家发展和改革委员会（以下简称国家发改委）, 对照（CK）. */
export function shortForms(text: string): (readonly [name: string, short: string])[] {
  return Array.from(text.matchAll(BRACKET)).flatMap(({ 1: inside = '', index }): (readonly [string, string])[] => {
    const stated = STATED.exec(inside)?.[1]
    if (stated === undefined && !INITIALS.test(inside)) return []
    const run = RUN_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_RUN), index))?.[0] ?? ''
    const name = stated === undefined ? run.replace(FUNCTION_WORD, '') : shortened(run, stated)
    return name.length > 1 ? [[name, stated ?? inside]] : []
  })
}

/** The end of a run of words that a short form shortens: from its first character on, if all of them follow in order. */
function shortened(run: string, short: string): string {
  const start = run.indexOf(short[0] ?? '')
  let at = start
  for (const char of short) {
    at = run.indexOf(char, at) + 1
    if (at === 0) return ''
  }
  return run.slice(start)
}

/** 陕西省 → 陕西; other words unchanged. */
export const withoutAdministrativeSuffix = (name: string): string =>
  SUFFIX_ENDS.includes(name.charAt(name.length - 1)) ? name.replace(SUFFIX, '') : name

const ADMINISTRATIVE = /\p{Script=Han}{2,6}?(?:省|自治区|自治州)/gu

/** Provinces and the like that a text names with their suffix (陕西省), with and without it. */
export function administrativeNames(text: string): string[] {
  return Array.from(text.matchAll(ADMINISTRATIVE), (match) => [match[0], withoutAdministrativeSuffix(match[0])]).flat()
}

const HEADING_NAME = /^[^（(：:，,—–]+/u

/** The name at the head of a heading: 萌发阶段（1949—1978年）：… → 萌发阶段. */
export const headingName = (title: string): string => HEADING_NAME.exec(title)?.[0].trim() ?? title

const RANGE = /^(\d+(?:\.\d+)?)\s*[~～–—-]\s*(\d+(?:\.\d+)?)\s*(\p{L}*)$/u
const SPELT_UNITS: Readonly<Record<string, string>> = { cm: '厘米', mm: '毫米', m: '米', km: '公里', a: '年', d: '天', h: '小时' }

/** How people say a range that heads a column: 20~40 cm → 20到40厘米; nothing for other words. */
export function spokenRanges(header: string): string[] {
  const [, from, to, unit = ''] = RANGE.exec(header) ?? []
  if (from === undefined) return []
  const units = [...new Set([unit, SPELT_UNITS[unit] ?? unit])]
  return ['到', '至', '-'].flatMap((dash) => units.map((name) => `${from}${dash}${to}${name}`))
}

const TOTAL_END = /(?<=\p{Script=Han}{2})(?:合计|总计|小计|共计|平均)$/u

/** 四镇合计 → 四镇; other words unchanged. */
export const withoutTotal = (label: string): string => label.replace(TOTAL_END, '')

const BRACKETED = /^(\p{Script=Han}+)[（(](\p{Script=Han}{1,4})[)）](\p{Script=Han}+)$/u

/** Ways to say a name with an alternative in brackets: 乡（镇）立小学 → 乡镇立小学, 乡立小学, 镇立小学; none for other names. */
export function bracketForms(name: string): string[] {
  const [, before = '', inside = '', after = ''] = BRACKETED.exec(name) ?? []
  return inside === '' ? [] : [before + inside + after, before + after, before.slice(0, -inside.length) + inside + after]
}
