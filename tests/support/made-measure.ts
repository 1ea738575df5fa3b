import { Decimal } from 'decimal.js'
import type { Measure } from '../../src/compute/measure.ts'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { parseUnit } from '../../src/language/values/units.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'
import type { Row, Table } from '../../src/paper/table.ts'
import type { Unit } from '../../src/paper/value.ts'

/** Reads a unit that has to be one. */
export function unitOf(symbol: string): Unit {
  const unit = parseUnit(symbol)
  if (!unit) throw new Error(`no unit: ${symbol}`)
  return unit
}

const EMPTY = ingestPaper({ id: 'made', text: '', annotations: annotationsSchema.parse({}), rendition: 'original' }).paper

export interface MadeTotal {
  readonly covers: readonly number[]
  readonly amount: string | undefined
}

/**
 * A measure over rows of years from 2001 on, one for each amount; `undefined` is an empty cell. Totals stand below, each with the
 * rows it covers. `table` tells measures of several tables apart.
 */
export function madeMeasure(
  amounts: readonly (string | undefined)[],
  { unit = '亿元', totals = [], table = 1 }: { unit?: string; totals?: readonly MadeTotal[]; table?: number } = {},
): Measure {
  const cell = (amount: string | undefined): Row['cells'][number] =>
    amount === undefined
      ? { raw: '', value: { kind: 'missing' } }
      : { raw: amount, value: { kind: 'quantity', quantity: { amount: new Decimal(amount), unit: unitOf(unit) } } }
  const data = amounts.map((amount, i): Row => {
    const date = { year: 2001 + i }
    return { kind: 'data', date, cells: [{ raw: String(date.year), value: { kind: 'date', date } }, cell(amount)] }
  })
  const sums = totals.map(
    ({ covers, amount }): Row => ({
      kind: 'total',
      covers,
      cells: [{ raw: '合计', value: { kind: 'text', text: '合计' } }, cell(amount)],
    }),
  )
  const made: Table = {
    number: table,
    caption: '灯塔用电',
    columns: [
      { header: '年份', groups: [], role: 'key' },
      { header: '电费', groups: [], role: 'measure', unit: unitOf(unit) },
    ],
    rows: [...data, ...sums],
    note: '',
  }
  return { paper: { ...EMPTY, tables: [made] }, table: made, column: 1 }
}
