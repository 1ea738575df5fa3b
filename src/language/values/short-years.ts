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
const RANGE = new RegExp(`${BEFORE}(\\d{2})年?\\s*(?:[-~—至到])\\s*(\\d{2})年${AFTER}`, 'gu')
const CHINESE_RANGE = new RegExp(`${BEFORE}([${HAN}])([${HAN}])年?\\s*(?:[-~—至到])\\s*([${HAN}])([${HAN}])年${AFTER}`, 'gu')
/** '08 */
const APOSTROPHE = /(?<![\d\p{L}])['’‘`´](\d{2})(?![\d\p{L}])年?/gu
const ARABIC = new RegExp(`${BEFORE}(\\d{2})年${AFTER}`, 'gu')
const CHINESE = new RegExp(`${BEFORE}([${HAN}])([${HAN}])年${AFTER}`, 'gu')
const DECADE = new RegExp(`${BEFORE}(?<!纪)([五六七八九])十年代`, 'gu')
const DECADE_DIGITS = new RegExp(`${BEFORE}(?<!纪)(?:19)?([5-9]0)年代`, 'gu')

/** One of several short years: 03, 零八. */
const ONE = `(?:\\d{2}|[${HAN}]{2})(?!\\d|[${HAN}])`
/** Words that say that numbers before them are years: 年, 俩年, 这三年, 仨年头. */
const YEARS_SAID = '(?:年|(?=(?:这|那)?(?:俩|两|仨|[二三四五六七八九十]|\\d)个?年))(?![级龄代])'
const LIST = new RegExp(
  `(?<![\\d.${HAN}第表注图])${ONE}年?(?:\\s*(?:、|,|和|跟|与|到|至|[-~—])\\s*${ONE}年?)*\\s*(?:、|,|和|跟|与|到|至|[-~—])\\s*${ONE}${YEARS_SAID}`,
  'gu',
)
const EACH = new RegExp(`(\\d{2}|[${HAN}]{2})年?(?!\\d)`, 'gu')
/** 18—20 and 18到20 with nothing behind that they could count. */
const BARE_RANGE =
  /(?<![\d.第表注图约近月过每\p{Script=Latin}])(\d{2})\s*(?:[-~—]+|到|至)\s*(\d{2})(?=$|[,;?!) ]|[这那的啥各怎涨跌])(?!\s*%)/gu
/** 最后三年(18、19、20): numbers in brackets right behind years that are counted. */
const IN_BRACKETS = new RegExp(`(?<=年\\s*[(])${ONE}年?(?:\\s*[、,和/]\\s*${ONE}年?)+(?=\\s*[)])`, 'gu')
/** 2018,2019,2020 are years, and no number with its thousands apart. */
const COMMAS = /(?<=(?<!\d)(?:19|20)\d{2}),(?=(?:19|20)\d{2}(?!\d))/gu
/** 18年→19年 */
const ARROW = /(?<=\d年?)\s*(?:→|->|⇒|=>|➔)\s*(?=\d)/gu

/** Two digits as a year: 49–99 are 19xx, 00–30 are 20xx; anything else is no year. */
function century(twoDigits: string): string | undefined {
  const value = Number(twoDigits)
  if (value >= 49) return `19${twoDigits}`
  return value <= 30 ? `20${twoDigits}` : undefined
}

/** 五六年 is five or six years, not 1956. */
const isCount = (a: string, b: string): boolean => Number(DIGIT[b]) === Number(DIGIT[a]) + 1 && a !== '零' && a !== '〇'

const twoDigits = (said: string): string => [...said].map((char) => DIGIT[char] ?? char).join('')

/** Both ends of a range that runs forward, or nothing. */
function forward(from: string, to: string): string | undefined {
  const [a, b] = [century(from), century(to)]
  return a && b && Number(a) < Number(b) ? `${a}到${b}年` : undefined
}

/** 03、04、05 each as a year; unchanged when one of them is none. */
function listed(whole: string): string {
  const years = Array.from(whole.matchAll(EACH), ([, said = '']) => century(twoDigits(said)))
  if (years.some((year) => year === undefined)) return whole
  return whole.replace(EACH, (_, said: string) => `${century(twoDigits(said))}年`)
}

/** Writes out the years that people shorten when they ask: 94年, 零六年, 13到15年, 八十年代, 90年代, 1990年代. */
export function expandShortYears(text: string): string {
  return text
    .replaceAll('千禧年', '2000年')
    .replace(ARROW, '到')
    .replace(COMMAS, '、')
    .replace(IN_BRACKETS, listed)
    .replace(BARE_RANGE, (whole, from: string, to: string) => forward(from, to) ?? whole)
    .replace(RANGE, (whole, from: string, to: string) =>
      century(from) && century(to) ? `${century(from)}到${century(to)}年` : whole,
    )
    .replace(CHINESE_RANGE, (whole, ...digits: string[]) => {
      const [a = '', b = '', c = '', d = ''] = digits.map((digit) => DIGIT[digit] ?? '')
      const [from, to] = [century(a + b), century(c + d)]
      return from && to ? `${from}到${to}年` : whole
    })
    .replace(LIST, listed)
    .replace(APOSTROPHE, (whole, year: string) => century(year) ?? whole)
    .replace(ARABIC, (whole, year: string) => (century(year) ? `${century(year)}年` : whole))
    .replace(CHINESE, (whole, a: string, b: string) => {
      const year = isCount(a, b) ? undefined : century(`${DIGIT[a]}${DIGIT[b]}`)
      return year ? `${year}年` : whole
    })
    .replace(DECADE_DIGITS, '20世纪$1年代')
    .replace(DECADE, (_, tens: string) => `20世纪${DIGIT[tens]}0年代`)
}
