import { Decimal } from 'decimal.js'
import type { Defect } from '../../paper/defect.ts'
import type { Row, Table } from '../../paper/table.ts'
import { mismatches, type TotalMismatch } from '../tables/cover-totals.ts'
import { totalKind } from '../tables/grid.ts'
import { type Audited, cellAt } from './audited.ts'

/** Totals that their rows do not add up to. */
export function totalMismatches({ paper, tables }: Audited): readonly Defect[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((_, i) =>
      mismatches(table.rows, i).map((mismatch): Defect => {
        const { row, column, stated, found } = mismatch
        const verdict = isRounding(table, mismatch) ? 'rounding' : 'contradiction'
        return { kind: 'total-mismatch', verdict, at: [cellAt(paper, table, row, column)], stated, found: found.toFixed() }
      }),
    ),
  )
}

/** Columns of totals (合计) that the other columns of a row, in the same unit, do not add up to, where they do in most rows. */
export function rowTotalMismatches({ paper, tables }: Audited): readonly Defect[] {
  return tables.flatMap((table) =>
    table.columns.flatMap(({ header, role, unit, covers }, column) => {
      if (role !== 'measure' || (!covers && totalKind([header]) === undefined)) return []
      const all = table.columns.flatMap((other, i) =>
        i !== column && other.role === 'measure' && other.unit?.symbol === unit?.symbol ? [i] : [],
      )
      const parts = covers ?? all
      const sums = table.rows.map((row, index) => ({ index, stated: amountOf(row, column), found: sumOf(row, parts) }))
      const complete = sums.flatMap(({ index, stated, found }) => (stated && found ? [{ index, stated, found }] : []))
      const wrong = complete.filter(({ stated, found }) => !stated.equals(found))
      if (parts.length < 2 || wrong.length > (1 - SAME_SHARE) * complete.length) return []
      return wrong.map(({ index, stated, found }): Defect => {
        const at = [column, ...parts].map((one) => cellAt(paper, table, index, one))
        const [printed, summed] = [stated.toFixed(), found.toFixed()]
        return { kind: 'total-mismatch', verdict: 'contradiction', at, stated: printed, found: summed }
      })
    }),
  )
}

/** Undefined when a cell is empty. */
function sumOf(row: Row, columns: readonly number[]): Decimal | undefined {
  const amounts = columns.flatMap((column) => amountOf(row, column) ?? [])
  return amounts.length < columns.length ? undefined : amounts.reduce((sum, amount) => sum.plus(amount), new Decimal(0))
}

/** Whether rounding each row, and the total, can make the difference. Whole things are not rounded. */
function isRounding({ rows }: Table, { row, column, found }: TotalMismatch): boolean {
  const covered = (rows[row]?.covers ?? []).flatMap((i) => amountOf(rows[i], column) ?? [])
  const total = amountOf(rows[row], column)
  const decimals = Math.max(0, ...covered.map((amount) => amount.decimalPlaces()))
  if (!total || decimals === 0) return false
  const half = (places: number) => new Decimal(0.5).times(new Decimal(10).pow(-places))
  const slack = half(decimals).times(covered.length).plus(half(total.decimalPlaces()))
  return total.minus(found).abs().lte(slack)
}

function amountOf(row: Row | undefined, column: number): Decimal | undefined {
  const value = row?.cells[column]?.value
  return value?.kind === 'quantity' ? value.quantity.amount : undefined
}

/** Columns that agree in so many years, and in this share of them, are one series printed twice. */
const SAME_YEARS = 3
const SAME_SHARE = 0.6

interface Series {
  readonly table: Table
  readonly column: number
  readonly rows: ReadonlyMap<number, number>
}

/** Cells in which two tables differ that otherwise print the same series. */
export function columnMismatches({ paper, tables }: Audited): readonly Defect[] {
  const all = tables.flatMap(seriesOf)
  return all.flatMap((one, i) =>
    all
      .slice(i + 1)
      .filter((other) => other.table !== one.table && unitOf(other) === unitOf(one))
      .flatMap((other) => differences(paper, one, other)),
  )
}

function seriesOf(table: Table): Series[] {
  const rows = new Map(table.rows.flatMap((row, i) => (row.kind === 'data' && row.date ? [[row.date.year, i] as const] : [])))
  return table.columns.flatMap((column, i) => (column.role === 'measure' ? [{ table, column: i, rows }] : []))
}

const unitOf = ({ table, column }: Series) => table.columns[column]?.unit?.symbol
const valueIn = ({ table, column, rows }: Series, year: number) => amountOf(table.rows[rows.get(year) ?? -1], column)

function differences(paper: string, one: Series, other: Series): Defect[] {
  const shared = [...one.rows.keys()].filter((year) => valueIn(one, year) && valueIn(other, year))
  const equal = shared.filter((year) => valueIn(one, year)?.equals(valueIn(other, year) ?? Number.NaN))
  const distinct = new Set(equal.map((year) => valueIn(one, year)?.toString()))
  if (distinct.size < SAME_YEARS || equal.length < SAME_SHARE * shared.length) return []
  return shared
    .filter((year) => !equal.includes(year))
    .map((year) => {
      const at = [one, other].map(({ table, column, rows }) => cellAt(paper, table, rows.get(year) ?? -1, column))
      const [stated, found] = [valueIn(one, year)?.toFixed() ?? '', valueIn(other, year)?.toFixed() ?? '']
      return { kind: 'table-table-mismatch', verdict: 'contradiction', at, stated, found, subject: String(year) }
    })
}

/** Shorter labels are common words. */
const SHORTEST_LABEL = 4

interface DatedRow {
  readonly table: Table
  readonly row: number
  readonly column: number
  readonly label: string
  readonly year: number
}

/** Two tables that date the same thing differently: the label of one row stands within one row, and only one, of another table. */
export function rowDateMismatches({ paper, tables }: Audited): readonly Defect[] {
  const rows = tables.flatMap(datedRows)
  return rows.flatMap((short): readonly Defect[] => {
    const holding = rows.filter(
      (other) => other.table !== short.table && other.label !== short.label && other.label.includes(short.label),
    )
    const [long] = holding
    const twin = rows.some((other) => other !== short && other.table === short.table && other.label === short.label)
    if (!long || holding.length > 1 || twin || long.year === short.year) return []
    const at = [long, short].map(({ table, row, column }) => cellAt(paper, table, row, column))
    const [stated, found] = [String(long.year), String(short.year)]
    return [{ kind: 'table-table-mismatch', verdict: 'contradiction', at, stated, found, subject: short.label }]
  })
}

function datedRows(table: Table): DatedRow[] {
  const columns = table.columns.flatMap(({ role }, i) => (role === 'text' ? [i] : []))
  return table.rows.flatMap((row, index) => {
    const { date } = row
    if (row.kind !== 'data' || !date) return []
    const labelled = columns.map((column) => ({ column, label: row.cells[column]?.raw ?? '' }))
    return labelled
      .filter(({ label }) => label.length >= SHORTEST_LABEL)
      .map(({ column, label }) => ({ table, row: index, column, label, year: date.year }))
  })
}
