import { describe, expect, it } from 'vitest'
import { findYears, parseDate } from '../../src/language/values/dates.ts'

describe('parseDate', () => {
  it.each([
    ['2019年', { year: 2019 }],
    ['2019', { year: 2019 }],
    ['2019-3-7', { year: 2019, month: 3, day: 7 }],
    ['2019-03', { year: 2019, month: 3 }],
    ['1994年4月', { year: 1994, month: 4 }],
    ['1994年4月12日', { year: 1994, month: 4, day: 12 }],
    ['二〇一九年', { year: 2019 }],
    ['二〇一九年十月一日', { year: 2019, month: 10, day: 1 }],
    ['25 February 2021', { year: 2021, month: 2, day: 25 }],
    ['July 1979', { year: 1979, month: 7 }],
    ['２０２０年', { year: 2020 }],
  ])('reads %s', (text, date) => expect(parseDate(text)).toEqual(date))

  it.each(['', '8', '2019-13', '2019-2-40', '合计', '123456', '2019年的'])('reads nothing from %j', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })
})

describe('findYears', () => {
  it.each([
    ['1949~1978年', 1949, 1978],
    ['2013—2020年', 2013, 2020],
    ['2013至2020年', 2013, 2020],
    ['2013–20', 2013, 2020],
    ['2002-2011', 2002, 2011],
    ['2012年起到2017年', 2012, 2017],
    ['20世纪80年代', 1980, 1989],
    ['20世纪50、60年代', 1950, 1969],
    ['1950s', 1950, 1959],
    ['2019年', 2019, 2019],
    ['二〇一九年', 2019, 2019],
  ])('reads the whole of %s', (text, from, to) => expect(findYears(text)).toEqual([{ from, to, start: 0, end: text.length }]))

  it('takes years that run backwards for two', () =>
    expect(findYears('2020—2013年').map(({ from, to }) => [from, to])).toEqual([
      [2020, 2020],
      [2013, 2013],
    ]))

  it('finds years in running text and leaves counts alone', () => {
    const text = '2013—2020年投入1536个项目，1998年后共1774人，20世纪90年代起步，占2019.5亿元'
    expect(findYears(text).map(({ from, to, start, end }) => [from, to, text.slice(start, end)])).toEqual([
      [2013, 2020, '2013—2020年'],
      [1998, 1998, '1998年'],
      [1990, 1999, '20世纪90年代'],
    ])
  })
})
