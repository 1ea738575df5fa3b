import type { Recogniser } from './recogniser.ts'

const SEPARATOR = /^\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?$/

const isSeparator = (line: string) => line.includes('|') && SEPARATOR.test(line)

/** Whether a row of a pipe table stands at a line: with outer pipes, or right before or after a `---|---` line. */
export function isTableLine(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? ''
  if (line.startsWith('|') && line.length > 1) return true
  return line.includes('|') && (isSeparator(line) || isSeparator(lines[at + 1] ?? ''))
}

function cellsOf(line: string): readonly string[] {
  const inner = line.replace(/^\|/, '').replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replaceAll('\\|', '|').replaceAll('**', '').trim())
}

/** Pipe tables, with or without outer pipes. */
export const tableRows: Recogniser = {
  name: 'table',
  interrupts: isTableLine,
  starts: isTableLine,
  read(lines, at) {
    const rows: (readonly string[])[] = []
    let headerRows: number | undefined
    let next = at
    let started = false
    for (; next < lines.length; next++) {
      const line = lines[next] ?? ''
      if (!(line.startsWith('|') || (line.includes('|') && (started || isTableLine(lines, next))))) break
      started = true
      if (!isSeparator(line)) rows.push(cellsOf(line))
      else headerRows ??= rows.length
    }
    return { block: headerRows === undefined ? { kind: 'table', rows } : { kind: 'table', rows, headerRows }, next }
  },
}
