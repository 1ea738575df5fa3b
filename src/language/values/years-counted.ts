import { chineseToNumber } from './numerals.ts'

const HAN = '[两二三四五六七八九十]{1,3}'
const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
/** 这5年, 前后九个年头间; this 5-year span, over the nine years. Not 2015年, 第5年, 90年代, 5年级. */
const COUNTED = new RegExp(
  `(?<![\\d.第${HAN.slice(1, 10)}])(?:(\\d{1,2}|${HAN})(?:个)?(?:年头|年度|整年|年)(?![代级龄])(?:间|里|来|内|期间)?|(?<![\\w-])(\\d{1,2}|${WORDS.join('|')})[- ]years?\\b(?: (?:span|period|stretch|window|run|range|total))?)`,
  'gu',
)

/** So many years together, where they stand in a text. */
export interface CountedYears {
  readonly count: number
  readonly start: number
  readonly end: number
}

/** Where a text counts years: 这5年, the 9 years. */
export const yearsCounted = (text: string): readonly CountedYears[] =>
  Array.from(text.matchAll(COUNTED), ({ 0: said, 1: han, 2: english, index }) => {
    const number = han ?? english ?? ''
    const count = Number(number) || (chineseToNumber(number) ?? WORDS.indexOf(number) + 2)
    return { count, start: index, end: index + said.length }
  })

/** People count the years between two with or without one of them. */
const OFF_BY = 1

/** Whether so many years are those that are named: 1984—1988 are five, and so are five single years. */
export function agreesWith({ count }: CountedYears, years: readonly { readonly from: number; readonly to: number }[]): boolean {
  const own = years.map(({ from, to }) => to - from + 1)
  const spanned = Math.max(...years.map(({ to }) => to)) - Math.min(...years.map(({ from }) => from)) + 1
  const sums = [own.reduce((sum, one) => sum + one, 0), spanned]
  return years.length > 0 && [...own.filter((one) => one > 1), ...sums].some((one) => Math.abs(one - count) <= OFF_BY && one > 1)
}
