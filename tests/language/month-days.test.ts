import { expect, it } from 'vitest'
import { monthDaysIn } from '../../src/language/values/month-days.ts'

it.each([
  ['2016年7月发生了什么', [[2016, 7, undefined]]],
  [
    '94年7月和8月',
    [
      [undefined, 7, undefined],
      [undefined, 8, undefined],
    ],
  ],
  ['十二月', [[undefined, 12, undefined]]],
  [
    'in july and august 1994',
    [
      [undefined, 7, undefined],
      [1994, 8, undefined],
    ],
  ],
  ['what may have happened in may', [[undefined, 5, undefined]]],
  ['2021年4月21日那条', [[2021, 4, 21]]],
  [
    '2017年3月3日跟3月7日',
    [
      [2017, 3, 3],
      [undefined, 3, 7],
    ],
  ],
  ['2009-11-13这一行', [[2009, 11, 13]]],
  ['on 9 february 2020', [[2020, 2, 9]]],
  ['on february 9, 2020', [[2020, 2, 9]]],
  ['1 may 2015', [[2015, 5, 1]]],
  ['13月', []],
  ['2016年', []],
])('months and days in %s', (text, found) =>
  expect(monthDaysIn(text).map(({ year, month, day }) => [year, month, day])).toEqual(found),
)
