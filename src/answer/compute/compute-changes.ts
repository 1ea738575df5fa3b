import { Decimal } from 'decimal.js'
import type { Computation } from '../../compute/computation.ts'
import * as calc from '../../compute/evaluate.ts'
import { dataRows, type Measure } from '../../compute/measure.ts'
import type { Reading } from '../../question/plan.ts'
import type { Refusal } from '../answer.ts'
import { type Computed, missingCell, result } from './reading-result.ts'
import { rowsOf } from './selections.ts'

/** A year with the year before it, both given. */
export interface Step {
  readonly year: number
  readonly before: Computation
  readonly after: Computation
}

/** How many years a table goes on from row to row: one, or two where every other year has a row. */
function strideOf({ table }: Measure): number {
  const years = dataRows(table).flatMap((row) => table.rows[row]?.date?.year ?? [])
  const gaps = years.slice(1).map((year, i) => year - (years[i] ?? year))
  return Math.max(1, Math.min(...gaps))
}

/** The asked years that can be held against the year before, or that of the row before. */
export function stepsOf(measure: Measure, reading: Reading): Step[] {
  const stride = strideOf(measure)
  return rowsOf(measure, reading).flatMap((row) => {
    const year = measure.table.rows[row]?.date?.year
    const [previous] = year === undefined ? [] : dataRows(measure.table, { from: year - stride, to: year - stride })
    const [after, before] = [calc.cell(measure, row), previous === undefined ? undefined : calc.cell(measure, previous)]
    return after && before && year !== undefined ? [{ year, before, after }] : []
  })
}

/** The year in which a measure grew most (or least) against the year before, by rate or by amount; both are said. */
export function fastestGrowth(measure: Measure, reading: Reading): readonly Computed[] | Refusal {
  const changes = stepsOf(measure, reading).flatMap(({ year, before, after }) => {
    const [rate, amount] = [calc.growth(after, before), calc.difference(after, before)]
    return rate && amount ? [{ year, said: reading.byAmount ? [amount, rate] : [rate, amount] }] : []
  })
  const size = ({ said }: (typeof changes)[number]) => said[0]?.result.amount ?? 0
  const sign = reading.order === 'lowest' ? 1 : -1
  const [best] = changes.sort((a, b) => sign * new Decimal(size(a)).comparedTo(size(b)))
  if (!best) return missingCell(measure, reading)
  return best.said.map((computation) =>
    result(measure, computation, { years: { from: best.year - strideOf(measure), to: best.year } }),
  )
}
