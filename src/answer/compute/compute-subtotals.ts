import * as calc from '../../compute/evaluate.ts'
import type { Measure } from '../../compute/measure.ts'
import { type Computed, figure, result } from './reading-result.ts'
import { periodOf } from './selections.ts'

/** The printed subtotals of a column added up, and whether that is the total that is printed; undefined where there are not two. */
export function subtotals(measure: Measure): readonly Computed[] | undefined {
  const printed = (kind: 'subtotal' | 'total') =>
    measure.table.rows.flatMap((row, index) => (row.kind === kind ? (calc.cell(measure, index) ?? []) : []))
  const parts = printed('subtotal')
  const [total] = printed('total')
  const sum = parts.length > 1 ? calc.sumOf(parts) : undefined
  if (!sum) return undefined
  const period = periodOf(measure, { years: [] })
  const { says, computation } = result(measure, sum, period)
  if (!total || says.kind !== 'result') return [{ says, computation }]
  const holds = total.result.amount.eq(sum.result.amount)
  return [{ says: { kind: 'verdict', holds, of: 'figure', fact: says }, computation }, figure(measure, total, period)]
}
