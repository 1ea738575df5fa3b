import { findYears } from '../../language/values/dates.ts'
import type { Column, Row, Table } from '../../paper/table.ts'
import type { Unit, YearRange } from '../../paper/value.ts'
import { normaliseHeading, normaliseProse } from '../normalise-prose.ts'
import type { PlacedTable } from '../place-blocks.ts'
import { coverColumns } from './cover-columns.ts'
import { coverTotals } from './cover-totals.ts'
import { readGrid, totalKind } from './grid.ts'
import { readHeader } from './header.ts'
import { headerUnit, labelledUnit } from './header-unit.ts'
import { readCell } from './read-cell.ts'
import { repairRows } from './repair-rows.ts'
import { typeColumns } from './type-columns.ts'
import { type UnfoldedRow, unfoldTable } from './unfold.ts'

const AVERAGE_LABEL = /^(?:平\s*均|均\s*值|mean|average|avg)/i

function readRow({ cells, group }: UnfoldedRow, columns: readonly Column[]): Row {
  const kind = totalKind(cells) ?? 'data'
  const read = columns.map((column, i) => readCell(cells[i] ?? '', column))
  const key = read[columns.findIndex((column) => column.role === 'key')]?.value
  const date = kind === 'data' && key?.kind === 'date' ? { date: key.date } : {}
  return { kind, cells: read, ...date, ...(group === undefined ? {} : { group }) }
}

function yearsOf(caption: string, rows: readonly Row[]): YearRange | undefined {
  const named = findYears(caption)
  const range = named.findLast((years) => years.to > years.from)
  if (range) return { from: range.from, to: range.to }
  const dated = rows.flatMap((row) => row.date?.year ?? [])
  const years = dated.length > 0 ? dated : named.map(({ from }) => from)
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) }
}

/** The unit of a whole table: 单位：亿元 in a line beside it or in its caption, or a unit at the caption's end. */
function commonUnit(placed: PlacedTable): Unit | undefined {
  const caption = placed.caption?.text ?? ''
  return [...placed.notes, caption].flatMap((line) => labelledUnit(line) ?? []).at(0) ?? headerUnit(caption).unit
}

const isAverage = (row: Row) => AVERAGE_LABEL.test(row.cells.find((cell) => cell.raw !== '')?.raw ?? '')

/** Builds a table from its rows as cut: headers, spans, folds, totals, roles and units. */
export function buildTable(placed: PlacedTable, number: number): Table {
  const grid = readGrid(placed.rows.rows, placed.rows.headerRows)
  const unfolded = unfoldTable(readHeader(grid.header), repairRows(grid.body))
  const columns = typeColumns(
    unfolded.columns,
    unfolded.rows.map((row) => row.cells),
    commonUnit(placed),
  )
  const read = unfolded.rows.map((row) => readRow(row, columns))
  const covered = coverTotals(read)
  // An average covers nothing: it is held out of the data, and never checked as a sum.
  const rows = covered.map((row, i) => (row.kind !== 'data' && isAverage(row) ? (read[i] ?? row) : row))
  const caption = normaliseHeading(placed.caption?.text ?? '')
  const years = yearsOf(caption, rows)
  const note = placed.notes.map(normaliseProse).join(' ')
  return { number, caption, ...(years ? { years } : {}), columns: coverColumns(columns, rows), rows, note }
}

/** Builds all tables; a table without a number, or with one that is taken, gets the next free one. */
export function buildTables(placed: readonly PlacedTable[]): readonly Table[] {
  const taken = new Set<number>()
  const printed = new Set(placed.flatMap((table) => table.caption?.number ?? []))
  let next = 1
  return placed.map((table) => {
    let number = table.caption?.number
    if (number === undefined || taken.has(number)) {
      while (taken.has(next) || printed.has(next)) next++
      number = next
    }
    taken.add(number)
    return buildTable(table, number)
  })
}
