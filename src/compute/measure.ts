import type { CellLocator } from '../paper/locator.ts'
import type { Paper } from '../paper/paper.ts'
import type { Column, Row, Table } from '../paper/table.ts'
import type { Quantity, YearRange } from '../paper/value.ts'

/** One measured column of one table. */
export interface Measure {
  readonly paper: Paper
  readonly table: Table
  readonly column: number
  /** The column's name in another language. */
  readonly label?: string
}

export const headerOf = (measure: Measure): Column | undefined => measure.table.columns[measure.column]

export const sameMeasure = (a: Measure, b: Measure): boolean =>
  a.paper.id === b.paper.id && a.table.number === b.table.number && a.column === b.column

export function cellLocator({ paper, table, column }: Measure, row: number): CellLocator {
  return { kind: 'cell', paper: paper.id, table: table.number, row, column }
}

/** The quantity printed in a row of the measure; undefined for an empty cell or a dash. */
export function quantityAt({ table, column }: Measure, row: number): Quantity | undefined {
  const value = table.rows[row]?.cells[column]?.value
  return value?.kind === 'quantity' ? value.quantity : undefined
}

/** Indexes of the data rows, all of them or those of the given years. */
export function dataRows(table: Table, years?: YearRange): number[] {
  const indexes: number[] = []
  for (const [index, row] of table.rows.entries()) if (row.kind === 'data' && inYears(row, years)) indexes.push(index)
  return indexes
}

function inYears(row: Row, years: YearRange | undefined): boolean {
  if (!years) return true
  return row.date !== undefined && row.date.year >= years.from && row.date.year <= years.to
}

/** First and last year among the data rows of a table whose rows are years. */
export function yearsOf(table: Table): YearRange | undefined {
  const years = table.rows.flatMap((row) => (row.kind === 'data' && row.date ? [row.date.year] : []))
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) }
}

/** How many of the asked years the table has a row for. */
export function yearsCovered(table: Table, years: YearRange): number {
  return dataRows(table, years).length
}

/**
 * Whether adding the rows up makes sense: a column whose printed totals are all empty is a stock (the number of
 * units in a year), not a flow.
 */
export function isSummable({ table, column }: Measure): boolean {
  const totals = table.rows.filter((row) => row.kind !== 'data')
  return totals.length === 0 || totals.some((row) => row.cells[column]?.value.kind === 'quantity')
}

/**
 * Whether the total is what is meant where none is asked for: rates (%, g/kg) add up to nothing, and neither do numbers
 * with decimals that count nothing, such as coefficients.
 */
export function isAmount(measure: Measure): boolean {
  if (headerOf(measure)?.kind === 'rate') return false
  const quantities = measure.table.rows.flatMap((_, row) => quantityAt(measure, row) ?? [])
  return quantities.every(
    ({ amount, unit: { symbol, dimension } }) =>
      dimension !== 'percent' && dimension !== 'ratio' && !symbol.includes('/') && (symbol !== '' || amount.isInteger()),
  )
}

/** Whether a measure counts what there is at a time, year after year. */
export const isStock = (measure: Measure): boolean =>
  headerOf(measure)?.kind === 'stock' &&
  yearsOf(measure.table) !== undefined &&
  !measure.table.rows.some(({ kind }) => kind !== 'data')

/** The printed total that covers exactly the given rows. */
export function totalRowFor(measure: Measure, rows: readonly number[]): number | undefined {
  const index = measure.table.rows.findIndex(
    (row, i) =>
      row.kind !== 'data' &&
      row.covers?.length === rows.length &&
      row.covers.every((r) => rows.includes(r)) &&
      quantityAt(measure, i) !== undefined,
  )
  return index === -1 ? undefined : index
}
