import type { Decimal } from 'decimal.js'
import type { Computation } from '../compute/computation.ts'
import * as calc from '../compute/evaluate.ts'
import { dataRows, type Measure } from '../compute/measure.ts'
import type { Reading } from '../question/plan.ts'
import type { Refusal } from './answer.ts'
import { type Computed, figure, missingCell, type ReadingResult, result, rowsOf } from './reading-result.ts'

/** The year in which a measure grew most (or least) against the year before. */
export function fastestGrowth(measure: Measure, { years, order }: Reading): readonly Computed[] | Refusal {
  const rows = rowsOf(measure, years)
  const changes = rows.flatMap((row) => {
    const year = measure.table.rows[row]?.date?.year
    const [before] = year === undefined ? [] : dataRows(measure.table, { from: year - 1, to: year - 1 })
    const [a, b] = [calc.cell(measure, row), before === undefined ? undefined : calc.cell(measure, before)]
    const growth = a && b && calc.growth(a, b)
    return growth && year !== undefined ? [{ growth, year }] : []
  })
  const sign = order === 'lowest' ? 1 : -1
  const [best] = changes.sort((a, b) => sign * a.growth.result.amount.comparedTo(b.growth.result.amount))
  return best ? [result(measure, best.growth, { years: { from: best.year - 1, to: best.year } })] : missingCell(measure, years)
}

/** The first year in which a measure passes each bound, or passes another measure. */
export function firstAbove(reading: Reading): ReadingResult {
  const [measure, other] = reading.measures
  const values = valuesOf(measure, reading)
  const passes = other
    ? [values.find(({ value, year }) => exceeds(value, valuesOf(other, reading).find((one) => one.year === year)?.value))]
    : (reading.thresholds ?? []).map((bound) =>
        // The first row of a table that is above already passes nothing.
        values.find((one, i) => isAbove(one.value, bound) && i > 0 && !isAbove(values[i - 1]?.value, bound)),
      )
  const computed = passes.flatMap((found) => {
    if (!found) return []
    const period = { years: { from: found.year, to: found.year } }
    const against = other && valuesOf(other, reading).find(({ year }) => year === found.year)
    return [figure(measure, found.value, period), ...(other && against ? [figure(other, against.value, period)] : [])]
  })
  return computed.length > 0 ? { computed } : { refusal: missingCell(measure, reading.years) }
}

function valuesOf(measure: Measure, { years }: Reading): { year: number; value: Computation }[] {
  return rowsOf(measure, years).flatMap((row) => {
    const value = calc.cell(measure, row)
    const year = measure.table.rows[row]?.date?.year
    return value && year !== undefined ? [{ year, value }] : []
  })
}

const exceeds = (a: Computation, b: Computation | undefined): boolean =>
  b ? (calc.difference(a, b)?.result.amount.gt(0) ?? false) : false

const isAbove = (value: Computation | undefined, bound: Decimal): boolean =>
  value?.result.amount.times(value.result.unit.factor).gt(bound) ?? false
