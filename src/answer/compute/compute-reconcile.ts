import type { Computation } from '../../compute/computation.ts'
import * as calc from '../../compute/evaluate.ts'
import type { Measure } from '../../compute/measure.ts'
import type { Reading } from '../../question/plan.ts'
import type { Labelled, Reconciled } from './computed-statement.ts'
import { missingCell, type ReadingResult } from './reading-result.ts'
import { periodOf, rowsOf } from './selections.ts'

/**
 * One thing that two tables give: both totals, how far they are apart, and why: years that only one of them has, and years
 * for which they print different figures.
 */
export function reconciled(reading: Reading): ReadingResult {
  const [a, b] = reading.measures
  if (!b) return { refusal: { kind: 'no-evidence' } }
  const [first, second] = [calc.sum(a, rowsOf(a, reading)), calc.sum(b, rowsOf(b, reading))]
  if (!first || !second) return { refusal: missingCell(first ? b : a, reading) }
  const apart = calc.difference(first, second)
  if (!apart) return { refusal: { kind: 'incommensurable-units', units: [first.result.unit.symbol, second.result.unit.symbol] } }
  const [left, right] = [cellsOf(a, reading), cellsOf(b, reading)]
  const says = {
    kind: 'reconciled',
    sides: [sideOf(a, first, left, right, reading), sideOf(b, second, right, left, reading)],
    difference: apart.result,
    differing: left.flatMap((value) => {
      const other = twinOf(value, right)
      return other && !equal(value, other) ? [{ label: value.label, values: [value.result, other.result] as const }] : []
    }),
  } as const
  return { computed: [{ says, computation: apart }] }
}

function sideOf(
  measure: Measure,
  total: Computation,
  own: readonly Computation[],
  others: readonly Computation[],
  reading: Reading,
): Reconciled {
  const only = own.filter((value) => !twinOf(value, others))
  const sum = calc.sumOf(only)
  return {
    table: measure.table.number,
    measure: calc.measureName(measure),
    period: periodOf(measure, reading),
    total: total.result,
    ...(sum ? { only: labelled(only, sum) } : {}),
  }
}

/** Years in a row go by the first and the last of them. */
function labelled(values: readonly Computation[], sum: Computation): Labelled {
  const [first, last] = [values[0]?.label ?? '', values.at(-1)?.label ?? '']
  return { label: first === last ? first : `${first}—${last}`, value: sum.result }
}

const cellsOf = (measure: Measure, reading: Reading): Computation[] =>
  rowsOf(measure, reading).flatMap((row) => calc.cell(measure, row) ?? [])

const twinOf = (value: Computation, others: readonly Computation[]): Computation | undefined =>
  others.find(({ label }) => label === value.label)

const equal = (a: Computation, b: Computation): boolean => calc.difference(a, b)?.result.amount.isZero() === true
