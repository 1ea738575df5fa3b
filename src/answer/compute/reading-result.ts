import type { Computation } from '../../compute/computation.ts'
import { cell, measureName, rowLabel } from '../../compute/evaluate.ts'
import { cellLocator, dataRows, type Measure, quantityAt, yearsCovered, yearsOf } from '../../compute/measure.ts'
import type { Locator } from '../../paper/locator.ts'
import type { Reading } from '../../question/plan.ts'
import type { Period, Refusal, Statement } from '../answer.ts'
import { rowPeriod, rowsOf } from './selections.ts'

/** A statement with the computation that backs it, and cells that it speaks of besides. */
export interface Computed {
  readonly says: Statement
  readonly computation?: Computation
  readonly cells?: readonly Locator[]
}

/** A statement that has a value. */
export type Valued = Computed & { readonly computation: Computation }

export type ReadingResult = { readonly computed: readonly Computed[] } | { readonly refusal: Refusal }

/** One value as a statement. */
export function figure(measure: Measure, computation: Computation, period: Period): Valued {
  return {
    says: { kind: 'figure', measure: measureName(measure), period, value: computation.result, table: measure.table.number },
    computation,
  }
}

/** A row's value, or that the paper leaves its cell empty. */
export function cellOf(measure: Measure, row: number): Computed {
  const computation = cell(measure, row)
  const period = rowPeriod(measure, row, rowLabel(measure, row))
  if (computation) return figure(measure, computation, period)
  return {
    says: { kind: 'not-given', measure: measureName(measure), period, table: measure.table.number },
    cells: [cellLocator(measure, row)],
  }
}

/** A computed value as a statement; a printed cell or total is a plain figure. */
export function result(measure: Measure, computation: Computation, period: Period, name = measureName(measure)): Valued {
  if (computation.op === 'cell' || computation.op === 'stated') return figure(measure, computation, period)
  return { says: { kind: 'result', computation, measure: name, period }, computation }
}

/** Why there is no value: the first asked row whose cell is empty, or the years that the table lacks. */
export function missingCell(measure: Measure, reading: Pick<Reading, 'years' | 'rows'>): Refusal {
  const { table } = measure
  const named = { measure: measureName(measure), table: table.number }
  const empty = rowsOf(measure, reading).find((row) => !quantityAt(measure, row))
  if (empty !== undefined) {
    const year = table.rows[empty]?.date?.year
    return { kind: 'missing-cell', ...named, ...(year === undefined ? { row: rowLabel(measure, empty) } : { year }) }
  }
  const asked = reading.years.filter((range) => yearsCovered(table, range) === 0).map(({ from }) => from)
  return outsideYears(measure, asked) ?? { kind: 'no-evidence' }
}

/** The years there are, and the value of the one nearest to what was asked; undefined for a table without years. */
export function outsideYears(measure: Measure, asked: readonly number[]): Refusal | undefined {
  const available = yearsOf(measure.table) ?? measure.table.years
  const [year] = asked
  if (!available || year === undefined) return undefined
  const end = year < available.from ? available.from : available.to
  const [row] = dataRows(measure.table, { from: end, to: end })
  const value = row === undefined ? undefined : quantityAt(measure, row)
  const nearest = value ? { nearest: { year: end, value } } : {}
  return { kind: 'outside-years', measure: measureName(measure), table: measure.table.number, asked, available, ...nearest }
}

/** 去年 is no year of a table: the years that it has are said instead. */
export function yearFromToday(measure: Measure, word: string): Refusal {
  const available = yearsOf(measure.table) ?? measure.table.years
  const named = { word, measure: measureName(measure), table: measure.table.number }
  return { kind: 'year-from-today', ...named, ...(available ? { available } : {}) }
}

const NONE: ReadingResult = { refusal: { kind: 'no-evidence' } }

/** Does the same for every measure; refused only when none of them gives anything. */
export function perMeasure(reading: Reading, compute: (measure: Measure) => readonly Computed[] | Refusal): ReadingResult {
  const results = reading.measures.map((measure) => ({ measure, result: compute(measure) }))
  const computed = results.flatMap(({ measure, result }) => ('kind' in result ? emptyCells(measure, reading, result) : result))
  const refusal = results.map(({ result }) => result).find((result): result is Refusal => 'kind' in result)
  if (computed.some(({ computation }) => computation)) return { computed }
  return refusal ? { refusal } : NONE
}

/** Beside columns that have a value, a column with empty cells is said to be empty. */
const emptyCells = (measure: Measure, reading: Reading, refusal: Refusal): Computed[] =>
  refusal.kind === 'missing-cell' && reading.measures.length > 1
    ? rowsOf(measure, reading).map((row) => cellOf(measure, row))
    : []

/** An answer needs at least one value: only empty cells are a refusal. */
export const orMissing = (
  computed: readonly Computed[],
  measure: Measure,
  reading: Pick<Reading, 'years' | 'rows'>,
): readonly Computed[] | Refusal => (computed.some(({ computation }) => computation) ? computed : missingCell(measure, reading))
