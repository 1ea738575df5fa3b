import stringWidth from 'string-width'

/** Rows as columns of equal width: the first to the left, the others to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows]
  const widths = header.map((_, column) => Math.max(...all.map((row) => stringWidth(row[column] ?? ''))))
  const padded = (text: string, column: number) => {
    const blanks = ' '.repeat(Math.max(0, (widths[column] ?? 0) - stringWidth(text)))
    return column === 0 ? text + blanks : blanks + text
  }
  return all.map((row) => row.map(padded).join('  ').trimEnd()).join('\n')
}
