import { type Measure, quantityAt } from '../../compute/measure.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Question } from '../question.ts'
import type { BoundQuestion } from './bind-measures.ts'
import type { AskedRow } from './row-names.ts'

/** A question bound to one cell by two names of one kind. */
export interface Crossing {
  readonly bound: BoundQuestion
  readonly measure: Measure
  readonly rows: readonly [AskedRow]
}

/**
 * In a table of correlations a word names a row as well as a column, so that two of them name the one cell where they
 * meet. Undefined for other tables, and when the question names no such two.
 */
export function crossedCell({ text }: Question, bound: BoundQuestion, rows: readonly AskedRow[]): Crossing | undefined {
  const [first] = bound.measures
  if (!first) return undefined
  const { paper, table } = first.binding.measure
  const own = rows.filter((row) => row.table === table)
  const headers = table.columns.map(({ header }) => normalise(header))
  if (!own.some(({ label }) => headers.includes(normalise(label)))) return undefined
  for (const [column, header] of headers.entries()) {
    const measure = { paper, table, column }
    if (table.columns[column]?.role !== 'measure' || !text.includes(header)) continue
    const row = own.find(({ label, row: index }) => normalise(label) !== header && quantityAt(measure, index))
    const binding = { ...first.binding, measure }
    if (row) return { bound: { ...bound, measures: [{ binding, alternatives: [binding] }] }, measure, rows: [row] }
  }
  return undefined
}
