import { isMissing, isTyped } from '../tables/grid.ts'
import type { Recogniser } from './recogniser.ts'

/** What divides the cells of a table copied from a page, the surest first. */
const GAPS = [/\t+/, /\s{2,}/, /\s+/]
const FEWEST_ROWS = 2
/** So many of the cells beside the first column hold a figure, a date, a mark or a dash. */
const TYPED = 0.5

/** Rows whose cells only spaces divide: a header and rows with as many cells, mostly figures. Undefined where none begin. */
function rowsAt(
  lines: readonly string[],
  at: number,
): { readonly rows: readonly (readonly string[])[]; readonly next: number } | undefined {
  const first = lines[at] ?? ''
  const gap = GAPS.find((one) => first.split(one).length > 1)
  if (!gap) return undefined
  const header = first.split(gap)
  const rows = [header]
  let next = at + 1
  for (let i = next; i < lines.length; i++) {
    // A page may end in the middle of a table.
    if (lines[i] === '') continue
    const row = (lines[i] ?? '').split(gap)
    if (row.length !== header.length || !row.slice(1).some(isTyped)) break
    rows.push(row)
    next = i + 1
  }
  const cells = rows.slice(1).flatMap((row) => row.slice(1))
  const isTable =
    rows.length > FEWEST_ROWS && cells.filter((cell) => isTyped(cell) || isMissing(cell)).length >= TYPED * cells.length
  return isTable ? { rows, next } : undefined
}

/** Whether a table whose cells only spaces divide begins at a line. */
export const isSpacedTable = (lines: readonly string[], at: number): boolean => rowsAt(lines, at) !== undefined

/** A table copied as plain text; only under a caption, since prose has spaces too. */
export const spacedRows: Recogniser = {
  name: 'spaced-table',
  interrupts: () => false,
  starts(lines, at, state) {
    const before = state.blocks.at(-1)
    return (before?.kind === 'caption' || before?.kind === 'table-note') && isSpacedTable(lines, at)
  },
  read(lines, at) {
    const found = rowsAt(lines, at)
    if (!found) throw new Error(`no rows at line ${at}`)
    return { block: { kind: 'table', rows: found.rows, headerRows: 1 }, next: found.next }
  },
}
