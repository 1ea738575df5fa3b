import { findYears } from '../../language/values/dates.ts'
import type { Column, Row, Table } from '../../paper/table.ts'
import type { Unit, YearRange } from '../../paper/value.ts'
import { normaliseHeading, normaliseProse } from '../normalise-prose.ts'
import type { PlacedTable } from '../place-blocks.ts'
import { assignUnits } from './caption-units.ts'
import { isRate, isStock } from './column-kinds.ts'
import { coverColumns } from './cover-columns.ts'
import { coverTotals } from './cover-totals.ts'
import { type Grid, readGrid, totalKind } from './grid.ts'
import { readHeader } from './header.ts'
import { headerUnit, labelledUnits } from './header-unit.ts'
import { nameTotals } from './name-totals.ts'
import { readCell } from './read-cell.ts'
import { repairRows } from './repair-rows.ts'
import { transposed } from './transpose.ts'
import { typeColumns } from './type-columns.ts'
import { type UnfoldedRow, type UnfoldedTable, unfoldTable } from './unfold.ts'

const AVERAGE_LABEL = /^(?:平\s*均|均\s*值|mean|average|avg)|平\s*均(?:值|数)?$/i

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

/** The units of a whole table: 单位：亿元 in a line beside it or in its caption, or a unit at the caption's end. */
function captionUnits(placed: PlacedTable): readonly Unit[] {
  const caption = placed.caption?.text ?? ''
  const labelled = [...placed.notes, caption].map(labelledUnits).find((units) => units.length > 0)
  const last = headerUnit(caption).unit
  return labelled ?? (last ? [last] : [])
}

const isAverage = (row: Row) => AVERAGE_LABEL.test(row.cells.find((cell) => cell.raw !== '')?.raw ?? '')

/** Columns of years are turned into rows; what the rows were called names the columns then. */
function gridOf({ rows: { rows, headerRows } }: PlacedTable): Grid & { readonly turned: boolean; readonly columnsBy?: string } {
  const turned = transposed(rows, headerRows ?? 1)
  if (!turned) return { ...readGrid(rows, headerRows), turned: false }
  const columnsBy = normaliseHeading(rows[0]?.[0] ?? '')
  return { ...readGrid(turned, 1), turned: true, ...(NO_THINGS.test(columnsBy) ? {} : { columnsBy }) }
}
/** 指标 says nothing of what its columns are. */
const NO_THINGS = /^$|指标|项目|类别|年/

/** The columns with their units, and the rows read by them. */
function readRows({ columns: headers, rows }: UnfoldedTable, units: readonly Unit[]): Pick<Table, 'columns' | 'rows'> {
  const [unit, ...more] = units
  const cells = rows.map((row) => row.cells)
  const typed = typeColumns(headers, cells, more.length === 0 ? unit : undefined)
  const read = (columns: readonly Column[]) => rows.map((row) => readRow(row, columns))
  const columns = more.length === 0 ? typed : assignUnits(typed, read(typed), units)
  return { columns, rows: nameTotals(read(columns)) }
}

/** Builds a table from its rows as cut: headers, spans, folds, totals, roles and units. */
export function buildTable(placed: PlacedTable, number: number): Table {
  const { columnsBy, turned, ...grid } = gridOf(placed)
  const unfolded = unfoldTable(readHeader(grid.header), repairRows(grid.body))
  const { columns, rows: read } = readRows(unfolded, captionUnits(placed))
  // An average covers nothing, and what beside years is no year (增长率) neither: both are held out of the data, and never checked as sums.
  const isBeside = (row: Row) => turned && row.kind === 'data' && !row.date
  const rows = coverTotals(read).map((row, i): Row => {
    if (isBeside(row)) return { ...row, kind: 'subtotal' }
    return row.kind !== 'data' && isAverage(row) ? (read[i] ?? row) : row
  })
  const caption = normaliseHeading(placed.caption?.text ?? '')
  const years = yearsOf(caption, rows)
  const note = placed.notes.map(normaliseProse).join(' ')
  const kinds = coverColumns(columns, rows).map((column) => withKind(column, columnsBy ? caption.replace(UNIT, '') : '', note))
  return { number, caption, ...(years ? { years } : {}), columns: kinds, rows, ...(columnsBy ? { columnsBy } : {}), note }
}

/** Columns that are places count what the table is about. */
function withKind(column: Column, about: string, note: string): Column {
  const { header, groups, role, unit } = column
  if (role !== 'measure') return column
  if (isRate(about || [...groups, header].join(''), unit)) return { ...column, kind: 'rate' }
  return isStock(about || header, unit, note) ? { ...column, kind: 'stock' } : column
}
const UNIT = /[（(][^（()）]*[)）]$/

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
