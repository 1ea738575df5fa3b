import type { Column, Row } from '../../paper/table.ts'
import { amountAt, sumOver } from './cover-totals.ts'
import { isTotalLabel } from './grid.ts'

/** A column that adds up others also goes by what it adds up: 校数合计, 总人数, 教员总数. */
const ADDS_UP = /(?:合计|总计|小计|共计|总数|总和)$|^(?:总|合计|全部)/
const isTotal = ({ header }: Column): boolean => isTotalLabel(header) || ADDS_UP.test(header)

/** From this share of its rows on, a column counts as the sum of others. */
const MOSTLY = 0.5

/** The measured columns between a total and the one before it, or behind it, where they have its unit and mostly add up to it. */
function coveredBy(columns: readonly Column[], rows: readonly Row[], total: number): readonly number[] {
  const unit = columns[total]?.unit?.symbol
  const before = columns.findLastIndex((column, i) => i < total && isTotal(column))
  const behind = columns.findIndex((column, i) => i > total && isTotal(column))
  const isPart = (column: Column, i: number) =>
    column.role === 'measure' && column.unit?.symbol === unit && column.partOf === undefined && i !== total
  const parts = columns.flatMap((column, i) => (isPart(column, i) ? [i] : []))
  const end = behind === -1 ? columns.length : behind
  const sides = [parts.filter((i) => i > before && i < total), parts.filter((i) => i > total && i < end)]
  return sides.find((side) => addsUp(side, rows, total)) ?? []
}

function addsUp(parts: readonly number[], rows: readonly Row[], total: number): boolean {
  const stated = rows.filter((row) => amountAt(row, total) !== undefined)
  const right = stated.filter((row) => amountAt(row, total)?.equals(sumOver(parts, (column) => amountAt(row, column))))
  return parts.length > 1 && right.length > MOSTLY * stated.length
}

/** Says for each column of totals (合计, total) which columns it adds up. */
export function coverColumns(columns: readonly Column[], rows: readonly Row[]): readonly Column[] {
  return columns.map((column, i) => {
    if (column.role !== 'measure' || !isTotal(column)) return column
    const covers = coveredBy(columns, rows, i)
    return covers.length === 0 ? column : { ...column, covers }
  })
}
