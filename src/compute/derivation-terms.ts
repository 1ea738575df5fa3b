import type { Quantity, Unit } from '../paper/value.ts'
import type { Computation } from './computation.ts'
import * as calc from './evaluate.ts'
import { dataRows, headerOf, isSummable, type Measure, quantityAt, yearsOf } from './measure.ts'

/** One amount that can be part of a computation: a cell, a printed total, or the sum of a column. */
export interface Term {
  readonly value: number
  readonly unit: Unit
  readonly rows: readonly number[]
  readonly make: () => Computation | undefined
}

export interface Column {
  readonly measure: Measure
  readonly cells: readonly Term[]
  readonly totals: readonly Term[]
}

/** A column's cells, printed totals, and the total of all its rows where none is printed. */
export function columnOf(measure: Measure): Column {
  const { table } = measure
  const terms = table.rows.flatMap((row, index): (Term & { kind: string })[] => {
    const quantity = quantityAt(measure, index)
    return quantity ? [{ ...cellTerm(measure, index, quantity), kind: row.kind }] : []
  })
  const totals = terms.filter(({ kind }) => kind !== 'data')
  const rows = dataRows(table)
  const unit = headerOf(measure)?.unit
  const isCovered = totals.some((total) => total.rows.length === rows.length)
  // Subtotals that cover every row between them add up to the total that is not printed.
  const isSplit = totals.length > 1 && totals.reduce((sum, total) => sum + total.rows.length, 0) === rows.length
  const make = () => (isSplit ? sumOfTotals(measure, totals) : calc.sum(measure, rows))
  const whole: Term[] =
    unit && rows.length > 1 && isSummable(measure) && !isCovered ? [{ value: amountOver(measure, rows), unit, rows, make }] : []
  return { measure, cells: terms.filter(({ kind }) => kind === 'data'), totals: [...totals, ...whole] }
}

function sumOfTotals({ table }: Measure, totals: readonly Term[]): Computation | undefined {
  const sum = calc.sumOf(totals.flatMap((total) => total.make() ?? []))
  const years = yearsOf(table)
  return sum && years ? { ...sum, label: `${years.from}—${years.to}` } : sum
}

/** A printed total goes by the years that it covers. */
function cellTerm(measure: Measure, row: number, { amount, unit }: Quantity): Term {
  const { covers, years } = measure.table.rows[row] ?? {}
  const make = () => {
    const cell = calc.cell(measure, row)
    return cell && years ? { ...cell, label: `${years.from}—${years.to}` } : cell
  }
  return { value: amount.toNumber(), unit, rows: covers ?? [row], make }
}

/** The sum of some rows, nearly: empty cells count nothing. */
export const amountOver = (measure: Measure, rows: readonly number[]): number =>
  rows.reduce((sum, row) => sum + (quantityAt(measure, row)?.amount.toNumber() ?? 0), 0)
