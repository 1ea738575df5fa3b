import type { Computation } from '../../compute/computation.ts'
import * as calc from '../../compute/evaluate.ts'
import { dataRows, isAmount, type Measure, yearsOf } from '../../compute/measure.ts'
import type { Reading } from '../../question/plan.ts'
import type { Refusal } from '../answer.ts'
import { type Computed, missingCell, orMissing, result } from './reading-result.ts'
import { periodOf, rowPeriod, rowsOf } from './selections.ts'

/**
 * What each of some things has of an amount, year by year or row by row; over all named rows together where none is asked for. The two
 * columns may be of two tables, if these have the year in common.
 */
export function sharedAmong(measure: Measure, things: Measure, reading: Reading): readonly Computed[] | Refusal {
  const rows = rowsOf(measure, reading)
  const together = !yearsOf(measure.table) && !reading.rows?.length
  if (together) {
    const [amount, count] = [calc.sum(measure, rows), thingsIn(things, measure, reading)]
    const all = amount && count && isAmount(measure) ? calc.per(amount, count) : undefined
    return all ? [result(measure, all, periodOf(measure, reading))] : missingCell(measure, reading)
  }
  const computed = rows.flatMap((row) => {
    const amount = calc.cell(measure, row)
    const count = things.table === measure.table ? calc.cell(things, row) : thingsIn(things, measure, reading, row)
    const each = amount && count && calc.per(amount, count)
    return each ? [result(measure, each, rowPeriod(measure, row, calc.rowLabel(measure, row)))] : []
  })
  return orMissing(computed, measure, reading)
}

/** How many things there are in a row's year; of a table without years of its own, in the year that it is of. */
function thingsIn(things: Measure, measure: Measure, { years }: Reading, row?: number): Computation | undefined {
  if (things.table === measure.table) return calc.sum(things, dataRows(things.table))
  const [asked] = years
  const year = row === undefined ? (asked?.from ?? measure.table.years?.from) : measure.table.rows[row]?.date?.year
  if (year === undefined) return undefined
  if (yearsOf(things.table)) return calc.sum(things, dataRows(things.table, { from: year, to: year }))
  const { from, to } = things.table.years ?? {}
  return from === year && to === year ? calc.sum(things, dataRows(things.table)) : undefined
}
