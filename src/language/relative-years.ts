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
  `(?:最近|过去|近|最后)的?(\\d{1,2}|[两二三四五六七八九十]{1,2})年|(?<![这那\\d])(\\d{1,2}|[两二三四五六七八九十]{1,2})年来|(?:last|past|latest|recent) (\\d{1,2}|${WORDS.join('|')}) years`,
  'u',
)

/** 最近三年, the last five years: how many years, and where the phrase stands. They count back from the end of whatever is asked about. */
export function recentYears(text: string): { readonly count: number; readonly start: number; readonly end: number } | undefined {
  const match = RECENT.exec(text)
  const said = match?.[1] ?? match?.[2] ?? match?.[3]
  if (!match || said === undefined) return undefined
  const count = Number(said) || chineseToNumber(said) || WORDS.indexOf(said) + 2
  return { count, start: match.index, end: match.index + match[0].length }
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
