import type { Paper } from '../../paper/paper.ts'
import type { Row, Table } from '../../paper/table.ts'

/** A table of events: rows with dates, and words only. */
export const isEventTable = ({ columns, rows }: Table): boolean =>
  columns.every(({ role }) => role === 'key' || role === 'text') &&
  columns.some(({ role }) => role === 'text') &&
  rows.filter(({ date }) => date !== undefined).length * 2 > rows.length

export const eventTables = ({ tables }: Paper): Table[] => tables.filter(isEventTable)

/** The column that says what happened: of the columns of words, the first with hardly any value twice. */
export function eventColumn({ columns, rows }: Table): number {
  const distinct = (index: number) => new Set(rows.map((row) => row.cells[index]?.raw)).size
  const texts = columns.flatMap(({ role }, index) => (role === 'text' ? [index] : []))
  return texts.find((index) => distinct(index) * 4 > rows.length * 3) ?? texts[0] ?? 0
}

/** What a row is filed under (a stage, a period): its cells left of what happened, other than the date. */
export const headingsOf = (table: Table, row: Row): string[] =>
  row.cells
    .slice(0, eventColumn(table))
    .flatMap((cell, index) => (table.columns[index]?.role === 'text' && cell.raw !== '' ? [cell.raw] : []))
