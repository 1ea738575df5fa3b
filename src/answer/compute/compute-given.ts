import { measureName, rowLabel } from '../../compute/evaluate.ts'
import { cellLocator, type Measure, quantityAt } from '../../compute/measure.ts'
import type { Reading } from '../../question/plan.ts'
import { type Computed, missingCell, type ReadingResult } from './reading-result.ts'
import { rowsOf } from './selections.ts'

/** A column with its rows that have a figure and those that have none. */
interface Filled {
  readonly measure: Measure
  readonly given: readonly number[]
  readonly missing: readonly number[]
}

/** Which rows of each column have a figure and which are empty; of many columns, where gaps are asked for, those that have any. */
export function givenRows(reading: Reading): ReadingResult {
  const { measures, given: asked = 'given' } = reading
  const columns = measures.map((measure) => filled(measure, rowsOf(measure, reading)))
  const gaps = columns.filter(({ missing }) => missing.length > 0)
  const told = asked === 'missing' && gaps.length > 0 ? gaps : columns
  const alike = [...new Set(told.map(key))].map((one) => told.filter((column) => key(column) === one))
  const computed = alike.flatMap((some) => statement(some, asked))
  return computed.length > 0 ? { computed } : { refusal: missingCell(measures[0], reading) }
}

function filled(measure: Measure, rows: readonly number[]): Filled {
  const has = (row: number) => quantityAt(measure, row) !== undefined
  return { measure, given: rows.filter(has), missing: rows.filter((row) => !has(row)) }
}

const key = ({ measure, given, missing }: Filled): string => `${measure.table.number}: ${given.join(' ')} / ${missing.join(' ')}`

/** Columns that are filled alike are told together. */
function statement(columns: readonly Filled[], asked: NonNullable<Reading['given']>): Computed[] {
  const [first] = columns
  if (!first || first.given.length + first.missing.length === 0) return []
  const labels = (rows: readonly number[]) => rows.map((row) => rowLabel(first.measure, row))
  const says = {
    kind: 'given',
    measures: columns.map(({ measure }) => measureName(measure)),
    table: first.measure.table.number,
    asked,
    given: labels(first.given),
    missing: labels(first.missing),
  } as const
  const cells = columns.flatMap(({ measure, given, missing }) => [...given, ...missing].map((row) => cellLocator(measure, row)))
  return [{ says, cells }]
}
