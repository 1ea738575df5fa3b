import type { Block } from '../../reply.ts'
import { boldLine, flat, type Line, line } from './line.ts'

type Table = Extract<Block, { kind: 'table' }>

/** Up to so many columns a row is read without the names of its columns, as these stand above. */
const NARROW = 3
/** Up to so many rows the name of a column is said in each. */
const FEW_ROWS = 6

export interface TableLines {
  /** Names of the columns, where the rows go without them. */
  readonly header?: Line
  readonly rows: readonly Line[]
}

/** A table without columns that would have to be aligned: `2019 — 82.38`, `**2019** · 82.38 · 61`, or each value after its name. */
export function tableLines({ header, rows }: Table): TableLines {
  const width = Math.max(header.length, ...rows.map((row) => row.length))
  if (width <= 2) return { rows: rows.map((row) => line('', flat(row.join(' — ')))) }
  if (width > NARROW || rows.length <= FEW_ROWS) return { rows: rows.map((row) => namedRow(header, row)) }
  const compact = rows.map(([key = '', ...values]) => keyed(key, values))
  return { header: line('-# ', flat(header.join(' · '))), rows: compact }
}

function namedRow(header: readonly string[], [key = '', ...values]: readonly string[]): Line {
  // An empty cell would leave the name of its column without anything.
  return keyed(
    key,
    values.flatMap((value, at) => (value.trim() === '' ? [] : [`${header[at + 1] ?? ''} ${value}`.trim()])),
  )
}

function keyed(key: string, values: readonly string[]): Line {
  if (values.length === 0) return boldLine(flat(key))
  return line('', [{ text: flat(key), bold: true }, { text: flat(['', ...values].join(' · ')) }])
}
