import { Decimal } from 'decimal.js'
import type { Row } from '../../paper/table.ts'
import type { YearRange } from '../../paper/value.ts'

/** A total that its rows do not add up to. */
export interface TotalMismatch {
  readonly row: number
  readonly column: number
  readonly stated: string
  readonly found: Decimal
}

/** The amount in a cell; undefined when it holds none. */
export function amountAt(row: Row | undefined, column: number): Decimal | undefined {
  const value = row?.cells[column]?.value
  return value?.kind === 'quantity' ? value.quantity.amount : undefined
}

/** Sum of the amounts at some indexes; where there is none it counts as nothing. */
export const sumOver = (covers: readonly number[], at: (index: number) => Decimal | undefined): Decimal =>
  covers.reduce((sum, i) => sum.plus(at(i) ?? 0), new Decimal(0))

/** Which columns of a total its covered rows do not add up to; a mean of theirs is no total. */
export function mismatches(rows: readonly Row[], total: number): readonly TotalMismatch[] {
  const covers = rows[total]?.covers ?? []
  const amounts = (column: number) => covers.flatMap((i) => amountAt(rows[i], column) ?? [])
  return unequal(rows, total).filter(({ column }) => {
    const stated = amountAt(rows[total], column)
    return stated === undefined || !isMean(stated, amounts(column))
  })
}

function unequal(rows: readonly Row[], total: number): readonly TotalMismatch[] {
  const row = rows[total]
  const covers = row?.covers
  if (!row || !covers) return []
  return row.cells.flatMap((cell, column) => {
    const stated = amountAt(row, column)
    if (!stated) return []
    const found = sumOver(covers, (i) => amountAt(rows[i], column))
    return found.equals(stated) ? [] : [{ row: total, column, stated: cell.raw, found }]
  })
}

/** In the row of totals a column of means or rates has their mean: nothing that adds up is between its least and largest part. */
const isMean = (stated: Decimal, amounts: readonly Decimal[]): boolean =>
  amounts.length > 1 &&
  amounts.every((amount) => amount.greaterThan(0)) &&
  stated.greaterThanOrEqualTo(Decimal.min(...amounts)) &&
  stated.lessThanOrEqualTo(Decimal.max(...amounts))

/** Rows of data that a total may cover: those since the last total, all above, all of the table. */
function candidates(rows: readonly Row[], total: number): readonly (readonly number[])[] {
  const data = rows.flatMap((row, i) => (row.kind === 'data' ? [i] : []))
  const last = rows.findLastIndex((row, i) => i < total && row.kind !== 'data')
  const since = data.filter((i) => i > last && i < total)
  const above = data.filter((i) => i < total)
  const ordered = rows[total]?.kind === 'subtotal' ? [since, above, data] : [above, since, data]
  return ordered.filter((covers) => covers.length > 0)
}

function yearsOf(rows: readonly Row[], covers: readonly number[]): YearRange | undefined {
  const years = covers.flatMap((i) => rows[i]?.date?.year ?? [])
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) }
}

/**
 * Says for each total which rows it covers: the candidate whose sums agree in most columns, in doubt the one its
 * label suggests (小计: since the last total; 合计: all above).
 */
export function coverTotals(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, total) => {
    if (row.kind === 'data') return row
    const best = candidates(rows, total)
      .map((covers) => ({ covers, wrong: unequal(rows.with(total, { ...row, covers }), total).length }))
      .reduce<{ covers: readonly number[]; wrong: number } | undefined>((a, b) => (a && a.wrong <= b.wrong ? a : b), undefined)
    if (!best) return row
    const years = yearsOf(rows, best.covers)
    return years ? { ...row, covers: best.covers, years } : { ...row, covers: best.covers }
  })
}
