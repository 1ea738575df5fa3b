import stringWidth from 'string-width'
import { wrapLines } from './wrap-lines.ts'

const GAP = '  '
const RULE = '─'

/** Rows in columns as wide as their widest cell; where they do not fit, one short paragraph for each row. */
export function tableLines(rows: readonly (readonly string[])[], columns: number): string[] {
  const [header = [], ...body] = rows
  const widths = header.map((_, index) => Math.max(...rows.map((row) => stringWidth(row[index] ?? ''))))
  const total = widths.reduce((sum, width) => sum + width, GAP.length * (widths.length - 1))
  if (total > columns) return body.flatMap((row) => stacked(header, row, columns))
  const drawn = [header, widths.map((width) => RULE.repeat(width)), ...body]
  return drawn.map((row) =>
    row
      .map((cell, index) => padded(cell, widths[index] ?? 0))
      .join(GAP)
      .trimEnd(),
  )
}

function padded(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - stringWidth(cell)))
}

function stacked(header: readonly string[], [key = '', ...cells]: readonly string[], columns: number): string[] {
  const lines = cells.flatMap((cell, index) => wrapLines(`${header[index + 1] ?? ''} ${cell}`, columns - GAP.length))
  return [key, ...lines.map((line) => GAP + line)]
}
