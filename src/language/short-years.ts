const DIGIT: Readonly<Record<string, string>> = {
  〇: '0',
  零: '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
}
const HAN = Object.keys(DIGIT).join('')
/** Not part of a longer number, not 这10年, not 过去30年, not 历时13年. */
const BEFORE = `(?<![\\d.${HAN}十百千万这近共过去了头前后时达])`
/** Not 10年间, 10年来, 10年里, 10年多, 10年以上; 90年代 is read by itself. But 18年多几个 compares, and 12年以后 is open. */
const AFTER = '(?![间来里内期代]|多(?![几少了出]|多少)|以(?![后前来]))'
const RANGE = new RegExp(`${BEFORE}(\\d{2})年?\\s*(?:[-~至到])\\s*(\\d{2})年${AFTER}`, 'gu')
const CHINESE_RANGE = new RegExp(`${BEFORE}([${HAN}])([${HAN}])年?\\s*(?:[-~至到])\\s*([${HAN}])([${HAN}])年${AFTER}`, 'gu')
/** '08 */
const APOSTROPHE = /(?<![\d\p{L}])['’‘`´](\d{2})(?![\d\p{L}])年?/gu
const ARABIC = new RegExp(`${BEFORE}(\\d{2})年${AFTER}`, 'gu')
const CHINESE = new RegExp(`${BEFORE}([${HAN}])([${HAN}])年${AFTER}`, 'gu')
const DECADE = new RegExp(`${BEFORE}(?<!纪)([五六七八九])十年代`, 'gu')
const DECADE_DIGITS = new RegExp(`${BEFORE}(?<!纪)(?:19)?([5-9]0)年代`, 'gu')

/** Two digits as a year: 49–99 are 19xx, 00–30 are 20xx; anything else is no year. */
function century(twoDigits: string): string | undefined {
  const value = Number(twoDigits)
  if (value >= 49) return `19${twoDigits}`
  return value <= 30 ? `20${twoDigits}` : undefined
}

/** 五六年 is five or six years, not 1956. */
const isCount = (a: string, b: string): boolean => Number(DIGIT[b]) === Number(DIGIT[a]) + 1 && a !== '零' && a !== '〇'

/** Writes out the years that people shorten when they ask: 94年, 零六年, 13到15年, 八十年代, 90年代, 1990年代. */
export function expandShortYears(text: string): string {
  return text
    .replaceAll('千禧年', '2000年')
    .replace(RANGE, (whole, from: string, to: string) =>
      century(from) && century(to) ? `${century(from)}到${century(to)}年` : whole,
    )
    .replace(CHINESE_RANGE, (whole, ...digits: string[]) => {
      const [a = '', b = '', c = '', d = ''] = digits.map((digit) => DIGIT[digit] ?? '')
      const [from, to] = [century(a + b), century(c + d)]
      return from && to ? `${from}到${to}年` : whole
    })
    .replace(APOSTROPHE, (whole, year: string) => century(year) ?? whole)
    .replace(ARABIC, (whole, year: string) => (century(year) ? `${century(year)}年` : whole))
    .replace(CHINESE, (whole, a: string, b: string) => {
      const year = isCount(a, b) ? undefined : century(`${DIGIT[a]}${DIGIT[b]}`)
      return year ? `${year}年` : whole
    })
    .replace(DECADE_DIGITS, '20世纪$1年代')
    .replace(DECADE, (_, tens: string) => `20世纪${DIGIT[tens]}0年代`)
}
