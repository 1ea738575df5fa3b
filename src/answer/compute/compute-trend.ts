import type { Computation } from '../../compute/computation.ts'
import * as calc from '../../compute/evaluate.ts'
import type { Measure } from '../../compute/measure.ts'
import type { Reading } from '../../question/plan.ts'
import type { Refusal } from '../answer.ts'
import type { Labelled } from './computed-statement.ts'
import { type Computed, missingCell } from './reading-result.ts'
import { periodOf, rowsOf } from './selections.ts'

/** More turning points than this are no help; the highest and the lowest always are. */
const MOST_TURNS = 4

/** How a measure moved: first and last value, growth over all, highest and lowest, and the turning points between. */
export function trend(measure: Measure, reading: Reading): readonly Computed[] | Refusal {
  const values = rowsOf(measure, reading).flatMap((row) => calc.cell(measure, row) ?? [])
  const [first, last] = [values[0], values.at(-1)]
  const growth = first && last && first !== last ? calc.growth(last, first) : undefined
  if (!first || !last || !growth) return missingCell(measure, reading)
  const [high, low] = [extreme(values, 1), extreme(values, -1)]
  const turns = turningPoints(values)
  const says = {
    kind: 'trend',
    measure: calc.measureName(measure),
    period: periodOf(measure, reading),
    values: values.map(labelled),
    first: labelled(first),
    last: labelled(last),
    highest: labelled(high ?? last),
    lowest: labelled(low ?? first),
    turns: turns.length > MOST_TURNS ? [] : turns.map(labelled),
    steady: turns.length === 0,
    growth: growth.result,
  } as const
  // Every year was looked at, so every year is cited.
  return [{ says, computation: growth, cells: values.flatMap(({ at }) => at) }]
}

const labelled = ({ label, result }: Computation): Labelled => ({ label, value: result })

const extreme = (values: readonly Computation[], sign: 1 | -1): Computation | undefined =>
  [...values].sort((a, b) => -sign * a.result.amount.comparedTo(b.result.amount))[0]

/** Where a rise turns into a fall, or a fall into a rise. */
function turningPoints(values: readonly Computation[]): Computation[] {
  const moves = values.slice(1).map((value, i) => value.result.amount.comparedTo(values[i]?.result.amount ?? 0))
  return values.filter((_, i) => i > 0 && i < values.length - 1 && (moves[i - 1] ?? 0) * (moves[i] ?? 0) < 0)
}
