import { expect, it } from 'vitest'
import { monthsIn } from '../../src/language/months.ts'

it.each([
  ['2016年7月发生了什么', [7]],
  ['94年7月和8月', [7, 8]],
  ['十二月', [12]],
  ['in July and August 1994', [7, 8]],
  ['what may have happened in May', [5]],
  ['13月', []],
  ['2016年', []],
])('months in %s', (text, months) => expect(monthsIn(text)).toEqual(months))
