import { chineseToNumber, toHalfWidthDigits } from './numerals.ts'

/** A date known to the year, the month or the day. */
export interface ParsedDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** Years, both ends included. */
export interface ParsedYears {
  readonly from: number
  readonly to: number
}

/** Years found in running text, with their place. */
export interface FoundYears extends ParsedYears {
  readonly start: number
  readonly end: number
}

const CN = '〇零一二三四五六七八九'
const YEAR = `(?:(?:1[0-9]|20|21)\\d{2}|[一二][${CN}]{3})`
const DASH = '(?:\\s*(?:[-－–—─~～〜]+|至|到|to|through|thru|until)\\s*)'
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH_NAME = `((?:${MONTHS.join('|')})[a-z]*)\\.?`

const WHOLE_DATES: readonly RegExp[] = [
  new RegExp(`^(${YEAR})\\s*年?$`),
  new RegExp(
    `^(${YEAR})\\s*年\\s*(\\d{1,2}|[一二三四五六七八九十]{1,2})\\s*月(?:\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[日号號])?$`,
  ),
  new RegExp(`^(${YEAR})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?$`),
]
const DAY_FIRST = new RegExp(`^(\\d{1,2})\\s+${MONTH_NAME},?\\s+(${YEAR})$`, 'i')
const MONTH_FIRST = new RegExp(`^${MONTH_NAME}\\s+(?:(\\d{1,2}),?\\s+)?(${YEAR})$`, 'i')

const number = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : /^\d+$/.test(text) ? Number(text) : chineseToNumber(text)

function dateOf(year: number | undefined, month: number | undefined, day: number | undefined): ParsedDate | undefined {
  if (year === undefined) return undefined
  if (month === undefined) return { year }
  if (month < 1 || month > 12) return undefined
  if (day === undefined) return { year, month }
  return day >= 1 && day <= 31 ? { year, month, day } : undefined
}

const monthNumber = (name: string | undefined) => MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1

/**
 * Reads a text that is a date and nothing else: 2019年, 2019, 2019-3-7, 2019-03, 1994年4月, 二〇一九年, 25 February 2021.
 * Returns undefined for anything else. Years from 1000 to 2199.
 */
export function parseDate(text: string): ParsedDate | undefined {
  const ascii = toHalfWidthDigits(text.trim())
  for (const pattern of WHOLE_DATES) {
    const match = pattern.exec(ascii)
    if (match) return dateOf(number(match[1]), number(match[2]), number(match[3]))
  }
  const dayFirst = DAY_FIRST.exec(ascii)
  if (dayFirst) return dateOf(number(dayFirst[3]), monthNumber(dayFirst[2]), number(dayFirst[1]))
  const monthFirst = MONTH_FIRST.exec(ascii)
  if (monthFirst) return dateOf(number(monthFirst[3]), monthNumber(monthFirst[1]), number(monthFirst[2]))
  return undefined
}

/** 2012年起到2017年 has both its ends. */
const FROM_ON = '(?:起|开始|开头)?'
const RANGE = new RegExp(`(${YEAR})\\s*年?${FROM_ON}${DASH}(${YEAR}|\\d{2}(?!\\d))\\s*年?`, 'y')
/** between 2012 and 2017 */
const BETWEEN = new RegExp(`(?<=\\b(?:between|from) )(${YEAR}) and (${YEAR})`, 'y')
const DECADES =
  /(\d{1,2}|[一二十]{1,3})世纪\s*(\d0|[一二三四五六七八九]十)(?:\s*年代?)?(?:\s*[、,，至到\-–—~～]\s*(\d0|[一二三四五六七八九]十))?\s*年代/y
const ENGLISH_DECADE = new RegExp(`(${YEAR.replace('\\d{2}', '\\d0')})s(?![a-z])`, 'y')
/** A bare number is a year only when nothing after it says what it counts. */
const ONE_YEAR = new RegExp(
  `(${YEAR})(?:\\s*年(?!代)|(?!\\d|[.,]\\d| (?:hundred|thousand|million|billion|trillion|yuan|rmb)\\b|[％%]|\\s*[(（]?(?:个(?!人)|[家人名户亿万元次所村县项位件支倍年]|[张辆台棵株吨座册](?:$|[的吗呢了,，。?？ ]))))`,
  'y',
)

function rangeOf(from: number | undefined, to: number | undefined): ParsedYears | undefined {
  if (from === undefined || to === undefined) return undefined
  // 2013–20 names the end by its last two digits.
  const end = to < 100 ? Math.floor(from / 100) * 100 + to : to
  return end >= from ? { from, to: end } : undefined
}

function decadesOf(match: RegExpExecArray): ParsedYears | undefined {
  const century = number(match[1])
  const first = number(match[2])
  const last = number(match[3]) ?? first
  if (century === undefined || first === undefined || last === undefined) return undefined
  return rangeOf((century - 1) * 100 + first, (century - 1) * 100 + last + 9)
}

const DATING = /\b(?:in|since|by|before|after|until)\s$/i
const isDating = ({ input, index }: RegExpExecArray): boolean => DATING.test(input.slice(Math.max(0, index - 8), index))

const YEAR_READERS: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => ParsedYears | undefined }[] =
  [
    { pattern: RANGE, read: (match) => rangeOf(number(match[1]), number(match[2])) },
    { pattern: BETWEEN, read: (match) => rangeOf(number(match[1]), number(match[2])) },
    { pattern: DECADES, read: decadesOf },
    { pattern: ENGLISH_DECADE, read: (match) => rangeOf(number(match[1]), (number(match[1]) ?? 0) + 9) },
    // A bare number below 1900 counts something, unless a preposition dates it (in 1887).
    {
      pattern: ONE_YEAR,
      read: (match) =>
        match[0].includes('年') || (number(match[1]) ?? 0) >= 1900 || isDating(match)
          ? rangeOf(number(match[1]), number(match[1]))
          : undefined,
    },
  ]

function yearsAt(text: string, at: number): FoundYears | undefined {
  for (const { pattern, read } of YEAR_READERS) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const years = match ? read(match) : undefined
    if (match && years) return { ...years, start: at, end: at + match[0].length }
  }
  return undefined
}

const YEAR_START = new RegExp(`(?<!\\d)(?<!\\d[.,])\\d|[${CN}十]`, 'g')

/**
 * Finds years, ranges of years and decades in running text, in order and without overlap:
 * 1949~1978年, 2013—2020年, 2013至2020年, 20世纪80年代, 1950s, 2019年. A bare four-digit number counts as a year.
 */
export function findYears(text: string): readonly FoundYears[] {
  const ascii = toHalfWidthDigits(text)
  const found: FoundYears[] = []
  let end = 0
  for (const match of ascii.matchAll(YEAR_START)) {
    if (match.index < end) continue
    const years = yearsAt(ascii, match.index)
    if (!years) continue
    found.push(years)
    end = years.end
  }
  return found
}
