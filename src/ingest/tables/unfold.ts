import { isMissing, totalKind } from './grid.ts'
import type { HeaderColumn } from './header.ts'
import { dateColumns } from './repair-rows.ts'

/** A row with the header that stood above its part of a folded table. */
export interface UnfoldedRow {
  readonly cells: readonly string[]
  readonly group?: string
}

export interface UnfoldedTable {
  readonly columns: readonly HeaderColumn[]
  readonly rows: readonly UnfoldedRow[]
}

interface Fold {
  /** Columns before the first part: they hold nothing but the labels of totals. */
  readonly lead: number
  readonly width: number
  readonly parts: number
}

/** How a table is folded: the same headers again and again, each part led by a column of dates. */
function findFold(columns: readonly HeaderColumn[], dates: readonly boolean[]): Fold | undefined {
  const lead = columns.findIndex((column) => column.header !== '')
  const headers = columns.slice(Math.max(lead, 0)).map((column) => column.header)
  for (let width = 2; width <= headers.length / 2; width++) {
    if (headers.length % width !== 0) continue
    const repeats = headers.every((header, i) => header === headers[i % width] && (i % width !== 0 || dates[lead + i] === true))
    if (repeats) return { lead, width, parts: headers.length / width }
  }
  return undefined
}

function partOf(row: readonly string[], fold: Fold, part: number): readonly string[] {
  const start = fold.lead + part * fold.width
  return row.slice(start, start + fold.width)
}

function groupOf(columns: readonly HeaderColumn[], fold: Fold, part: number): string | undefined {
  const start = fold.lead + part * fold.width
  return columns
    .slice(start, start + fold.width)
    .find((column) => column.groups.length > 0)
    ?.groups.at(-1)
}

/** A total's figure stands in the part that it ends; its label moves into the part's first column. */
function totalIn(row: readonly string[], fold: Fold, part: number): readonly string[] | undefined {
  const label = row.find((cell) => cell !== '') ?? ''
  const [, ...figures] = partOf(row, fold, part)
  return figures.every(isMissing) ? undefined : [label, ...figures]
}

/**
 * Lays the parts of a table that is folded side by side (year, amount, year, amount …) under one another.
 * Each total comes after the part it stands in. A table that is not folded is returned as it is.
 */
export function unfoldTable(columns: readonly HeaderColumn[], rows: readonly (readonly string[])[]): UnfoldedTable {
  const fold = findFold(columns, dateColumns(rows))
  if (!fold) return { columns, rows: rows.map((cells) => ({ cells })) }
  const data = rows.filter((row) => totalKind(row) === undefined)
  const totals = rows.filter((row) => totalKind(row) !== undefined)
  const unfolded = Array.from({ length: fold.parts }, (_, part) => {
    const group = groupOf(columns, fold, part)
    const mine = data.map((row) => partOf(row, fold, part)).filter((cells) => !cells.every(isMissing))
    const sums = totals.flatMap((row) => [totalIn(row, fold, part)].filter((cells) => cells !== undefined))
    return [...mine, ...sums].map((cells) => (group === undefined ? { cells } : { cells, group }))
  })
  const leaves = columns.slice(fold.lead, fold.lead + fold.width).map(({ header }) => ({ header, groups: [] }))
  return { columns: leaves, rows: unfolded.flat() }
}
