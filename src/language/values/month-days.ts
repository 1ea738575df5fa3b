import { chineseToNumber } from './numerals.ts'

/** A month, or a day of it, that a text names; with its year where both stand together. */
export interface MonthDay {
  readonly year?: number
  readonly month: number
  readonly day?: number
  readonly start: number
  readonly end: number
}

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** may is more often a verb than a month. */
const NAME =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|(?:(?<=\\b(?:in|of|\\d)\\s)may|may(?=\\s\\d))|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b'
const YEAR = '(?<year>(?:19|20)\\d{2})'
const DIGITS = '\\d{1,2}|[一二三四五六七八九十]{1,3}'
const PATTERNS = [
  new RegExp(`(?:${YEAR}\\s*年\\s*)?(?<month>${DIGITS})\\s*月(?:\\s*(?<day>${DIGITS})\\s*[日号])?`, 'giu'),
  new RegExp(`${YEAR}[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)`, 'giu'),
  new RegExp(`\\b(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:\\sof)?\\s)?(?<month>${NAME})(?:,?\\s${YEAR})?`, 'giu'),
  new RegExp(`\\b(?<month>${NAME})\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s${YEAR})?`, 'giu'),
]

/** The months and days that a text names: 7月和8月, 2021年4月21日, 1998-8-29, in July, 9 February 2020; the longest at each place. */
export function monthDaysIn(text: string): MonthDay[] {
  const found = PATTERNS.flatMap((pattern) => Array.from(text.matchAll(pattern), monthDayOf)).sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
  return found.filter(
    ({ month, start, end }, i) =>
      month >= 1 &&
      month <= 12 &&
      !found.some(
        (other, j) => j !== i && other.start <= start && end <= other.end && (other.end - other.start > end - start || j < i),
      ),
  )
}

function monthDayOf({ 0: matched, index, groups = {} }: RegExpExecArray): MonthDay {
  const { year, month = '', day } = groups
  return {
    ...(year === undefined ? {} : { year: Number(year) }),
    month: NAMES.indexOf(month.slice(0, 3).toLowerCase()) + 1 || numberOf(month),
    ...(day === undefined ? {} : { day: numberOf(day) }),
    start: index,
    end: index + matched.length,
  }
}

const numberOf = (text: string): number => Number(text) || (chineseToNumber(text) ?? 0)
