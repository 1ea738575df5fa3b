import { describe, expect, it } from 'vitest'
import { findFigures } from '../../src/language/values/find-figures.ts'

const found = (text: string) =>
  findFigures(text).map(({ amount, decimals, unit, surface }) => [surface, amount.toString(), decimals, unit?.symbol])

describe('findFigures', () => {
  it.each([
    ['1232.7怎么来的', [['1232.7', '1232.7', 1, undefined]]],
    ['1,348.11亿元', [['1,348.11亿元', '1348.11', 2, '亿元']]],
    ['4.20倍', [['4.20倍', '4.2', 2, '倍']]],
    ['13.7万', [['13.7万', '13.7', 1, '万']]],
    ['百分之七十四点二', [['百分之七十四点二', '74.2', 1, '%']]],
    ['一千九百三十一点三八亿元', [['一千九百三十一点三八亿元', '1931.38', 2, '亿元']]],
    ['二十三个省', [['二十三个', '23', 0, '个']]],
    ['123.27 billion yuan', [['123.27 billion yuan', '123.27', 2, 'billion yuan']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each(['2019年', '3月8日', '表3', '第4条', '这一个数', '两类', '10 years', 'H1N1', ''])('finds none in %j', (text) => {
    expect(found(text)).toEqual([])
  })
})
