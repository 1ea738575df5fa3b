import { parseDate } from '../../language/values/dates.ts'
import type { Cell, CellValue, Column } from '../../paper/table.ts'
import type { Unit } from '../../paper/value.ts'
import { normaliseProse } from '../normalise-prose.ts'
import { cellNumber, isMark, isMissing } from './grid.ts'

/** The unit of a measure whose header names none. */
const NO_UNIT: Unit = { symbol: '', dimension: 'other', factor: '1' }
const PERCENT: Unit = { symbol: '%', dimension: 'percent', factor: '1' }

const DECIMALS = /\.(\d+)/

function cellValue(raw: string, column: Column): CellValue {
  if (isMissing(raw)) return { kind: 'missing' }
  if (isMark(raw)) return { kind: 'mark' }
  const amount = column.role === 'measure' ? cellNumber(raw) : undefined
  if (amount) {
    const unit = column.unit ?? (/[%％]$/.test(raw) ? PERCENT : NO_UNIT)
    // 43.80 is said as printed.
    const places = DECIMALS.exec(raw)?.[1]?.length ?? 0
    return { kind: 'quantity', quantity: { amount, unit, ...(places > amount.decimalPlaces() ? { places } : {}) } }
  }
  const date = column.role === 'key' ? parseDate(raw) : undefined
  return date ? { kind: 'date', date } : { kind: 'text', text: normaliseProse(raw) }
}

/** Reads what a cell says, by its column's role; the printed characters stay in `raw`. */
export function readCell(raw: string, column: Column): Cell {
  return { raw, value: cellValue(raw, column) }
}
