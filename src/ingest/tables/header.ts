import { normaliseHeading } from '../normalise-prose.ts'

/** A column's own header and the headers above it, outermost first. */
export interface HeaderColumn {
  readonly header: string
  readonly groups: readonly string[]
}

/** A label over several columns is printed once, at the first of them: blanks to its right repeat it. */
function spread(row: readonly string[], above: readonly string[] | undefined): readonly string[] {
  let label = ''
  return row.map((cell, i) => {
    // A label never reaches past the group it stands in.
    if (above && above[i] !== above[i - 1]) label = ''
    if (cell !== '') label = cell
    return label
  })
}

/** Reads the header rows into one header a column. A cell with blanks below it spans down and is the column's own header. */
export function readHeader(rows: readonly (readonly string[])[]): readonly HeaderColumn[] {
  const printed = rows.map((row) => row.map((cell) => normaliseHeading(cell.replace(/<br\s*\/?>/gi, ''))))
  const labels: (readonly string[])[] = []
  for (const row of printed.slice(0, -1)) labels.push(spread(row, labels.at(-1)))
  const leaves = printed.at(-1) ?? []
  return leaves.map((leaf, i) => {
    const above = labels.map((row) => row[i] ?? '').filter((label) => label !== '')
    return leaf === '' ? { header: above.at(-1) ?? '', groups: above.slice(0, -1) } : { header: leaf, groups: above }
  })
}
