import { isDate, isMissing, totalKind } from './grid.ts'

/** From this share of its cells on, a column counts as one of dates. */
const MOSTLY = 0.6

type Rows = readonly (readonly string[])[]

/** For each column whether its cells are mostly dates. */
export function dateColumns(rows: Rows): readonly boolean[] {
  const data = rows.filter((row) => totalKind(row) === undefined)
  return (rows[0] ?? []).map((_, column) => {
    const filled = data.map((row) => row[column] ?? '').filter((cell) => !isMissing(cell))
    return filled.length > 0 && filled.filter(isDate).length / filled.length >= MOSTLY
  })
}

/** A row whose date stands one column too far left, with the last cell blank, lost its blank first cell. */
function shiftBack(row: readonly string[], dates: readonly boolean[]): readonly string[] {
  const column = dates.indexOf(true)
  const shifted = column > 0 && row.at(-1) === '' && isDate(row[column - 1] ?? '') && !isDate(row[column] ?? '')
  return shifted ? ['', ...row.slice(0, -1)] : row
}

/** Whether the first column groups rows: words that stand once and hold for the blank cells below. */
function isSpanned(rows: Rows, dates: readonly boolean[]): boolean {
  return (
    dates[0] === false &&
    !isMissing(rows[0]?.[0] ?? '') &&
    totalKind(rows[0] ?? []) === undefined &&
    rows.some((row) => row[0] === '')
  )
}

/** Puts shifted rows right and fills a blank first cell from the one above (a row span). Totals are left alone. */
export function repairRows(rows: Rows): Rows {
  const dates = dateColumns(rows)
  const straight = rows.map((row) => shiftBack(row, dates))
  if (!isSpanned(straight, dates)) return straight
  let above = ''
  return straight.map((row) => {
    const [first = '', ...rest] = row
    if (first !== '') above = first
    return first === '' && totalKind(row) === undefined ? [above, ...rest] : row
  })
}
