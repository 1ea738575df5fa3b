import { describe, expect, it } from 'vitest'
import {
  chineseToNumber,
  circledToNumber,
  numberToCircled,
  parseNumber,
  toHalfWidthDigits,
} from '../../src/language/values/numerals.ts'

describe('Chinese numerals', () => {
  it.each([
    ['二十三', 23],
    ['一千二百', 1200],
    ['一千二', 1200],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['一百零五', 105],
    ['一百五', 150],
    ['三万五', 35000],
    ['三万零五', 30005],
    ['二〇一九', 2019],
    ['一亿二千万', 120000000],
    ['一万亿', 1e12],
    ['零', 0],
  ])('reads %s as %d', (text, value) => expect(chineseToNumber(text)).toBe(value))

  it.each(['', '年', '二人', '亿元', '万'])('reads nothing from %j', (text) => expect(chineseToNumber(text)).toBeUndefined())
})

describe('circled numbers', () => {
  it('maps ① to ㊿ both ways', () => {
    for (let n = 1; n <= 50; n++) expect(circledToNumber(numberToCircled(n))).toBe(n)
    expect(numberToCircled(18)).toBe('⑱')
    expect(numberToCircled(51)).toBe('[51]')
    expect(circledToNumber('a')).toBeUndefined()
  })
})

describe('numbers', () => {
  it('makes full-width digits half-width and leaves prose alone', () => {
    expect(toHalfWidthDigits('２０１９年，共１２．５％、３，０００人')).toBe('2019年，共12.5%、3,000人')
  })
  it.each([
    ['1,234.5', '1234.5'],
    ['３．２万', '32000'],
    ['1.2万亿', '1200000000000'],
    ['三点五', '3.5'],
    ['一点二亿', '120000000'],
    ['-3', '-3'],
  ])('reads %s', (text, value) => expect(parseNumber(text)?.toFixed()).toBe(value))
  it.each(['', 'abc', '1,23', '三点', '12人'])('reads nothing from %j', (text) => expect(parseNumber(text)).toBeUndefined())
})
