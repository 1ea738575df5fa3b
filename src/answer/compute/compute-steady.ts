import * as calc from '../../compute/evaluate.ts'
import type { Measure } from '../../compute/measure.ts'
import type { Reading } from '../../question/plan.ts'
import type { Refusal } from '../answer.ts'
import { stepsOf } from './compute-changes.ts'
import { type Computed, missingCell, result } from './reading-result.ts'
import { periodOf, rowsOf } from './selections.ts'

/**
 * Whether a measure went one way from each year to the next: if so, the change over all; if not, the largest step the other
 * way, and every such year.
 */
export function steadiness(measure: Measure, reading: Reading): readonly Computed[] | Refusal {
  const { asserts } = reading
  const [first, ...later] = rowsOf(measure, reading)
  const steps = stepsOf(measure, reading).flatMap(({ year, before, after }) => {
    const change = later.some((row) => measure.table.rows[row]?.date?.year === year) && calc.difference(after, before)
    return change ? [{ year, after, change, size: change.result.amount }] : []
  })
  const [from, to] = [first, later.at(-1)].map((row) => (row === undefined ? undefined : calc.cell(measure, row)))
  const overall = from && to && calc.difference(to, from)
  if (asserts?.kind !== 'steady' || !overall || steps.length === 0) return missingCell(measure, reading)
  const sign = asserts.direction === 'rise' ? 1 : -1
  const contrary = steps.filter(({ size }) => size.times(sign).lte(0)).sort((a, b) => sign * a.size.comparedTo(b.size))
  const [worst] = contrary
  const period = periodOf(measure, reading)
  const said = worst
    ? result(measure, worst.change, { years: { from: worst.year - 1, to: worst.year } })
    : result(measure, overall, period)
  if (said.says.kind !== 'result') return missingCell(measure, reading)
  const cells = [...(from?.at ?? []), ...steps.flatMap(({ after }) => after.at)]
  const verdict: Computed = {
    says: { kind: 'verdict', holds: !worst, of: 'steady', fact: said.says },
    computation: said.computation,
    cells,
  }
  const other = asserts.direction === 'rise' ? 'fall' : 'rise'
  const found = contrary
    .filter(({ size }) => !size.isZero())
    .sort((a, b) => a.year - b.year)
    .map(({ after }) => ({ label: after.label, value: after.result }))
  if (found.length < 2) return [verdict]
  const condition = { kind: 'change', direction: other } as const
  return [
    verdict,
    { says: { kind: 'matching', measure: calc.measureName(measure), period, condition, found, byYear: true }, cells },
  ]
}
