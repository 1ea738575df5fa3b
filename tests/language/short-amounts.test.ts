import { describe, expect, it } from 'vitest'
import { expandShortAmounts } from '../../src/language/values/short-amounts.ts'

describe('expandShortAmounts', () => {
  it.each([
    ['过千的有几年', '超过1000的有几年'],
    ['哪年破百亿', '哪年超过1百亿'],
    ['超过千亿', '超过1千亿'],
    ['逾万人次', '超过1万人次'],
    ['哪年头一次上万人次', '哪年头一次超过1万人次'],
    ['过15亿没', '超过15亿没'],
    ['过了三百家的', '超过三百家的'],
    ['投入过15亿吗', '投入过15亿吗'],
    ['输出过45万人的有几年', '输出超过45万人的有几年'],
    ['上千的年份有几个', '超过1000的年份有几个'],
    ['过了20年', '过了20年'],
    ['经过三百年', '经过三百年'],
    ['以上万人', '以上万人'],
    ['不超过千人', '不超过千人'],
    ['超过千分之一', '超过千分之一'],
    ['经过百年奋斗', '经过百年奋斗'],
  ])('%s', (text, expanded) => expect(expandShortAmounts(text)).toBe(expanded))
})
