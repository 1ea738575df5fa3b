import { describe, expect, it } from 'vitest'
import { computeReading } from '../../src/answer/compute/compute-reading.ts'
import type { Reading } from '../../src/question/plan.ts'
import { madeMeasure } from '../support/made-measure.ts'

const year = (from: number, to = from) => ({ from, to, start: 0, end: 0 })
const bills = madeMeasure(['4', '0', undefined, '4'])
const said = (reading: Reading) => {
  const result = computeReading(reading)
  return 'refusal' in result
    ? result.refusal.kind
    : result.computed.map(({ says, computation }) => (computation ? `${computation.op} ${computation.result.amount}` : says.kind))
}

describe('computeReading', () => {
  it.each([
    ['two years', { operation: 'difference', years: [year(2001), year(2002)] }, ['difference -4']],
    ['one year against the year before', { operation: 'difference', years: [year(2002)] }, ['difference -4']],
    ['a range by its ends', { operation: 'difference', years: [year(2001, 2004)] }, ['difference 0']],
    ['a range that reaches beyond the table', { operation: 'difference', years: [year(1990, 2002)] }, ['difference -4']],
    ['growth from zero, which has no meaning', { operation: 'growth', years: [year(2002), year(2004)] }, 'no-evidence'],
    ['a year before the first', { operation: 'growth', years: [year(2001)] }, 'outside-years'],
    ['an empty year', { operation: 'growth', years: [year(2003)] }, 'missing-cell'],
    ['only an empty year', { operation: 'sum', years: [year(2003)] }, 'missing-cell'],
    ['a share of all years', { operation: 'share', years: [year(2001)] }, ['share 50']],
    ['all equal at the top', { operation: 'highest', years: [] }, ['cell 4', 'cell 4']],
  ] as const)('%s', (_, reading, expected) => expect(said({ measures: [bills], ...reading })).toEqual(expected))

  it.each([
    ['divides by zero', '亿元', 'no-evidence'],
    ['divides different things', '人', 'incommensurable-units'],
  ])('says why it never %s', (_, unit, kind) => {
    const other = madeMeasure(['0'], { unit, table: 2 })
    const years = [year(2001)]
    expect(said({ operation: 'quotient', measures: [bills, other], years })).toBe(kind)
    expect(said({ operation: 'share', measures: [bills], whole: [other], years })).toBe(kind)
  })

  it('finds the column that is highest, and the one that passes another first', () => {
    const other = madeMeasure(['3', '3', '3', '3'], { table: 2 })
    const both = [bills, other] as const
    const across = computeReading({ operation: 'highest', measures: both, years: [], across: true })
    expect('computed' in across && across.computed[0]?.computation?.result.amount.toString()).toBe('12')
    expect(said({ operation: 'filter', first: 'always', measures: both, years: [] })).toEqual(['cell 4', 'cell 3'])
  })
})
