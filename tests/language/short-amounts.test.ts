import { describe, expect, it } from 'vitest'
import { expandShortAmounts } from '../../src/language/values/short-amounts.ts'

describe('expandShortAmounts', () => {
  it.each([
    ['过千的有几年', '超过1000的有几年'],
    ['哪年破百亿', '哪年超过1百亿'],
    ['超过千亿', '超过1千亿'],
    ['逾万人次', '超过1万人次'],
    ['不超过千人', '不超过千人'],
    ['超过千分之一', '超过千分之一'],
    ['经过百年奋斗', '经过百年奋斗'],
  ])('%s', (text, expanded) => expect(expandShortAmounts(text)).toBe(expanded))
})
