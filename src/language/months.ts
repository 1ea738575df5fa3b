import { chineseToNumber } from './numerals.ts'

const NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = /(\d{1,2}|[一二三四五六七八九十]{1,2})\s*月/gu
/** may is more often a verb than a month. */
const ENGLISH_MONTH =
  /\b(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|(?<=\b(?:in|of)\s)may|june?|july?|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/giu

/** The months that a text names, 1 to 12: 7月和8月, 七月, in July. */
export function monthsIn(text: string): number[] {
  const chinese = Array.from(text.matchAll(MONTH), ([, month = '']) => Number(month) || (chineseToNumber(month) ?? 0))
  const english = Array.from(text.matchAll(ENGLISH_MONTH), ([, name = '']) => NAMES.indexOf(name.slice(0, 3).toLowerCase()) + 1)
  return [...chinese, ...english].filter((month) => month >= 1 && month <= 12)
}
