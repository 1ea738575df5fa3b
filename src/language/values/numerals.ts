import { Decimal } from 'decimal.js'

const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  兩: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
}
const SMALL: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 }
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 }

/** A character class body with every character of a Chinese numeral. */
export const CHINESE_NUMERAL_CHARACTERS = [...Object.keys(DIGITS), ...Object.keys(SMALL), ...Object.keys(LARGE)].join('')

const POSITIONAL = new RegExp(`^[${Object.keys(DIGITS).join('')}]{2,}$`)
const CHINESE = new RegExp(`^[${CHINESE_NUMERAL_CHARACTERS}]+$`)

/** The running state of reading a numeral: what is complete, the section below 万/亿, and the digit waiting for its unit. */
interface Reading {
  total: number
  section: number
  digit: number | undefined
  /** The unit before, so that 一千二 is 1200 and 三万五 is 35000. */
  unit: number
  zero: boolean
}

function step(reading: Reading, char: string): boolean {
  const digit = DIGITS[char]
  if (digit !== undefined) {
    if (digit === 0) reading.zero = true
    else if (reading.digit !== undefined) return false
    else reading.digit = digit
    return true
  }
  const small = SMALL[char]
  if (small !== undefined) {
    reading.section += (reading.digit ?? 1) * small
    reading.unit = small
  } else {
    const large = LARGE[char] ?? 1
    const below = reading.section + (reading.digit ?? 0)
    // 一万亿 multiplies what is complete, 一亿二千万 adds to it.
    reading.total = reading.total > 0 && reading.total < large ? (reading.total + below) * large : reading.total + below * large
    reading.section = 0
    reading.unit = large
  }
  reading.digit = undefined
  reading.zero = false
  return true
}

/**
 * Reads a whole Chinese numeral: 二十三 → 23, 一千二百 → 1200, 十 → 10, 两 → 2, 二〇一九 → 2019, 一千二 → 1200.
 * Returns undefined when the text is anything else.
 */
export function chineseToNumber(text: string): number | undefined {
  if (!CHINESE.test(text)) return undefined
  if (POSITIONAL.test(text)) return Number([...text].map((char) => DIGITS[char]).join(''))
  if (LARGE[text[0] ?? ''] !== undefined) return undefined
  const reading: Reading = { total: 0, section: 0, digit: undefined, unit: 1, zero: false }
  for (const char of text) if (!step(reading, char)) return undefined
  const tail = reading.digit ?? 0
  const scale = reading.zero || reading.unit <= 10 ? 1 : reading.unit / 10
  return reading.total + reading.section + tail * scale
}

/** Full-width digits, point, comma, percent and letters to ASCII; everything else is kept: １２．５％ → 12.5%. */
export function toHalfWidthDigits(text: string): string {
  const ascii = text.replace(/[０-９Ａ-Ｚａ-ｚ％]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
  return ascii.replace(/(?<=\d)[．，](?=\d)/g, (char) => (char === '．' ? '.' : ','))
}

/** A character class body with the circled numbers ① to ㊿. */
export const CIRCLED_CHARACTERS = '①-⑳㉑-㉟㊱-㊿'

/** ① → 1 … ㊿ → 50; undefined for any other character. */
export function circledToNumber(char: string): number | undefined {
  const code = char.codePointAt(0) ?? 0
  if (char.length !== 1) return undefined
  if (code >= 0x2460 && code <= 0x2473) return code - 0x2460 + 1
  if (code >= 0x3251 && code <= 0x325f) return code - 0x3251 + 21
  if (code >= 0x32b1 && code <= 0x32bf) return code - 0x32b1 + 36
  return undefined
}

/** 1 → ① … 50 → ㊿; above 50 there is no such character and the number stands in brackets: [51]. */
export function numberToCircled(value: number): string {
  if (value >= 1 && value <= 20) return String.fromCodePoint(0x2460 + value - 1)
  if (value >= 21 && value <= 35) return String.fromCodePoint(0x3251 + value - 21)
  if (value >= 36 && value <= 50) return String.fromCodePoint(0x32b1 + value - 36)
  return `[${value}]`
}

const ARABIC = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万亿|亿|億|万|萬|千|百)?$/
const SCALES: Readonly<Record<string, string>> = {
  万亿: '1e12',
  亿: '1e8',
  億: '1e8',
  万: '1e4',
  萬: '1e4',
  千: '1e3',
  百: '1e2',
}

/**
 * Reads a whole number or decimal, exactly: `1,234.5`, `１２`, `3.2万`, `1.2万亿`, 二十三, 三点五, 一点二亿.
 * Returns undefined when the text is anything else.
 */
export function parseNumber(text: string): Decimal | undefined {
  const ascii = toHalfWidthDigits(text.trim())
  const match = ARABIC.exec(ascii)
  if (match) {
    const [, sign = '', whole = '', fraction = '', scale = ''] = match
    return new Decimal(sign + whole.replaceAll(',', '') + fraction).times(SCALES[scale] ?? 1)
  }
  return parseChineseDecimal(ascii)
}

function parseChineseDecimal(text: string): Decimal | undefined {
  const [whole = '', fraction, ...more] = text.split(/[点點]/)
  const integer = chineseToNumber(whole)
  if (integer === undefined || more.length > 0) return undefined
  if (fraction === undefined) return new Decimal(integer)
  const match = new RegExp(`^([${Object.keys(DIGITS).join('')}]+)(万亿|亿|億|万|萬)?$`).exec(fraction)
  if (!match) return undefined
  const digits = [...(match[1] ?? '')].map((char) => DIGITS[char]).join('')
  return new Decimal(`${integer}.${digits}`).times(SCALES[match[2] ?? ''] ?? 1)
}
