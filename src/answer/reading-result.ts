import type { Computation } from '../compute/computation.ts'
import { measureName } from '../compute/evaluate.ts'
import { dataRows, type Measure, quantityAt, yearsCovered, yearsOf } from '../compute/measure.ts'
import type { YearRange } from '../paper/value.ts'
import type { Reading } from '../question/plan.ts'
import type { AskedYears } from '../question/question.ts'
import type { Period, Refusal, Statement } from './answer.ts'

/** A statement with the computation that backs it. */
export interface Computed {
  readonly says: Statement
  readonly computation: Computation
}

export type ReadingResult = { readonly computed: readonly Computed[] } | { readonly refusal: Refusal }

/** The data rows of the asked years (all rows when none are asked), each once. */
export function rowsOf({ table }: Measure, years: readonly YearRange[]): number[] {
  return years.length === 0
    ? dataRows(table)
    : [...new Set(years.flatMap((range) => dataRows(table, range)))].sort((a, b) => a - b)
}

/** The years a figure is for, with the name that the question gave them. */
export function periodOf(measure: Measure, years: readonly AskedYears[]): Period {
  const only = years[0]
  const range =
    years.length === 0
      ? yearsOf(measure.table)
      : { from: Math.min(...years.map(({ from }) => from)), to: Math.max(...years.map(({ to }) => to)) }
  return { ...(range ? { years: clamp(range, measure) } : {}), ...(years.length === 1 && only?.name ? { name: only.name } : {}) }
}

/** 党的十八大以来 has no end of its own; a table that ends in 2020 ends the period there. */
export function clamp(range: YearRange, { table }: Measure): YearRange {
  const known = yearsOf(table)
  return known ? { from: Math.max(range.from, known.from), to: Math.min(range.to, known.to) } : range
}

/** One value as a statement. */
export function figure(measure: Measure, computation: Computation, period: Period): Computed {
  return {
    says: { kind: 'figure', measure: measureName(measure), period, value: computation.result, table: measure.table.number },
    computation,
  }
}

/** Why there is no value: the first asked year whose cell is empty, or the years that the table lacks. */
export function missingCell(measure: Measure, years: readonly YearRange[]): Refusal {
  const { table } = measure
  const named = { measure: measureName(measure), table: table.number }
  const empty = rowsOf(measure, years).find((row) => !quantityAt(measure, row))
  const year = empty === undefined ? undefined : table.rows[empty]?.date?.year
  if (year !== undefined) return { kind: 'missing-cell', ...named, year }
  const available = yearsOf(table)
  const asked = years.filter((range) => yearsCovered(table, range) === 0).map(({ from }) => from)
  return available && asked.length > 0 ? { kind: 'outside-years', ...named, asked, available } : { kind: 'no-evidence' }
}

/** A computed value as a statement; a printed cell or total is a plain figure. */
export function result(measure: Measure, computation: Computation, period: Period, name = measureName(measure)): Computed {
  if (computation.op === 'cell' || computation.op === 'stated') return figure(measure, computation, period)
  return { says: { kind: 'result', computation, measure: name, period }, computation }
}

const NONE: ReadingResult = { refusal: { kind: 'no-evidence' } }

/** Does the same for every measure; refused only when none of them gives anything. */
export function perMeasure(reading: Reading, compute: (measure: Measure) => readonly Computed[] | Refusal): ReadingResult {
  const results = reading.measures.map(compute)
  const computed = results.flatMap((result) => ('kind' in result ? [] : result))
  const refusal = results.find((result): result is Refusal => 'kind' in result)
  if (computed.length > 0) return { computed }
  return refusal ? { refusal } : NONE
}
