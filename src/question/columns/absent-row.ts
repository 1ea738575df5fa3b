import { ordinalNames } from '../../language/values/ordinal-names.ts'
import type { Table } from '../../paper/table.ts'
import type { Question } from '../question.ts'
import type { AskedRow } from './row-names.ts'

/** 第六区 of a table of 第一区 to 第五区: the rows of its kind that a question numbers and that the table lacks. */
export function absentRows({ text }: Question, { rows, columns }: Table, asked: readonly AskedRow[]): string[] {
  const first = columns.findIndex(({ role }) => role === 'measure')
  const labels = rows.flatMap(({ cells }) => cells.slice(0, Math.max(first, 1)).map(({ raw }) => raw))
  const kinds = new Set(labels.flatMap(ordinalNames).map(({ kind }) => kind))
  return ordinalNames(text)
    .filter(({ kind, start }) => kinds.has(kind) && !asked.some((row) => row.start <= start && start < row.end))
    .map((named) => named.text)
}
