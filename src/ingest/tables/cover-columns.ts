import type { Column, Row } from '../../paper/table.ts'
import { amountAt, sumOver } from './cover-totals.ts'
import { isTotalLabel } from './grid.ts'

/** From this share of its rows on, a column counts as the sum of others. */
const MOSTLY = 0.5

/** The measured columns between a total and the one before it, where they have its unit and mostly add up to it. */
function coveredBy(columns: readonly Column[], rows: readonly Row[], total: number): readonly number[] {
  const unit = columns[total]?.unit?.symbol
  const before = columns.findLastIndex((column, i) => i < total && isTotalLabel(column.header))
  const parts = columns.flatMap((column, i) =>
    i > before && i < total && column.role === 'measure' && column.unit?.symbol === unit ? [i] : [],
  )
  const stated = rows.filter((row) => amountAt(row, total) !== undefined)
  const right = stated.filter((row) => amountAt(row, total)?.equals(sumOver(parts, (column) => amountAt(row, column))))
  return parts.length > 1 && right.length > MOSTLY * stated.length ? parts : []
}

/** Says for each column of totals (合计, total) which columns it adds up. */
export function coverColumns(columns: readonly Column[], rows: readonly Row[]): readonly Column[] {
  return columns.map((column, i) => {
    if (column.role !== 'measure' || !isTotalLabel(column.header)) return column
    const covers = coveredBy(columns, rows, i)
    return covers.length === 0 ? column : { ...column, covers }
  })
}
