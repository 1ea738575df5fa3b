import { describe, expect, it } from 'vitest'
import { findYears } from '../../src/language/values/dates.ts'
import { findFigures } from '../../src/language/values/find-figures.ts'
import { findQuantities } from '../../src/language/values/find-quantities.ts'
import { endYears, relativeYear } from '../../src/language/values/relative-years.ts'
import { expandShortYears } from '../../src/language/values/short-years.ts'

describe('expandShortYears', () => {
  it.each([
    ['94年通航', '1994年通航'],
    ['零六年', '2006年'],
    ['九八年', '1998年'],
    ['〇八年', '2008年'],
    ['13到15年', '2013到2015年'],
    ['98-02年', '1998到2002年'],
    ['八十年代', '20世纪80年代'],
    ['90年代', '20世纪90年代'],
    ['1990年代', '20世纪90年代'],
    ['千禧年', '2000年'],
    ['最后三年(18、19、20)', '最后三年(2018年、2019年、2020年)'],
    ['三年(2018,2019,2020)', '三年(2018、2019、2020)'],
  ])('%s is %s', (text, written) => expect(expandShortYears(text)).toBe(written))

  it.each([
    ['a year written out', '2015年和1994年'],
    ['five or six years', '五六年'],
    ['a stretch of years', '10年间增加，20年来，近30年，这12年，过了15年'],
    ['how long something took', '历时13年，长达15年'],
    ['two digits of no century', '45年'],
    ['a decade with its century', '20世纪80年代'],
    ['a decade with its century in characters', '20世纪八十年代'],
    ['a count of decades', '五六十年代'],
  ])('leaves %s alone', (_, text) => expect(expandShortYears(text)).toBe(text))

  it('writes what findYears reads', () => {
    expect(findYears(expandShortYears('八十年代到94年')).map(({ from, to }) => [from, to])).toEqual([
      [1980, 1989],
      [1994, 1994],
    ])
  })
})

describe('relativeYear', () => {
  it.each([
    ['次年呢', 1],
    ['第二年的票款', 1],
    ['and the following year?', 1],
    ['上年呢', -1],
    ['the year before', -1],
    ['那一年', undefined],
    ['2016年', undefined],
  ])('%s', (text, step) => expect(relativeYear(text)).toBe(step))
})

describe('endYears', () => {
  it.each([
    ['最近三年的票款', 3],
    ['近5年', 5],
    ['in the last ten years', 10],
    ['这三年', undefined],
    ['2015年以来', undefined],
  ])('%s', (text, count) => expect(endYears(text)[0]?.count).toBe(count))
})

describe('findFigures', () => {
  it.each([
    ['超过百亿', ['100亿']],
    ['突破三亿元', ['3亿元']],
    ['突破一百二十亿', ['120亿']],
    ['两千万', ['2千万']],
    ['破1.5万亿', ['1.5万亿']],
    ['exceed 500 people', ['500people']],
    ['above 2 million', ['2million']],
    ['先过50亿再过100亿', ['50亿', '100亿']],
    ['占百分之六十七', ['67%']],
    ['涨了一倍', ['1倍']],
    ['三点五倍', ['3.5倍']],
    ['翻了两番', ['4倍']],
    ['1202吗', ['1202']],
    ['第一年，前3名，第3位，表3，历时5年，两家', []],
  ])('%s', (text, figures) =>
    expect(findFigures(text).map(({ amount, unit }) => `${amount}${unit?.symbol ?? ''}`)).toEqual(figures),
  )
})

describe('findQuantities', () => {
  it.each([
    ['票款427.62亿元，占67%', ['427.62亿元', '67%']],
    ['增至4.2 倍', ['4.2 倍']],
    ['共1,234.5万元', ['1,234.5万元']],
    ['2019年有12条船', ['12条']],
    ['第3期，共45，历时2年', []],
    ['12.5.1万元', []],
  ])('%s', (text, surfaces) => {
    const found = findQuantities(text)
    expect(found.map(({ surface }) => surface)).toEqual(surfaces)
    for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface)
  })

  it('reads amounts exactly, whatever the printed grouping', () => {
    const [grouped, plain] = findQuantities('1,234.50万元与1234.5万元')
    expect(grouped?.amount.toString()).toBe('1234.5')
    expect(plain?.amount.equals(grouped?.amount ?? 0)).toBe(true)
    expect(plain?.unit).toMatchObject({ dimension: 'money', factor: '10000' })
  })
})
