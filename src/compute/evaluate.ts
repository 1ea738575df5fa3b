import { Decimal } from 'decimal.js'
import { unitBase } from '../language/values/units.ts'
import type { Quantity, Unit } from '../paper/value.ts'
import type { Computation, Operator } from './computation.ts'
import { cellLocator, headerOf, type Measure, quantityAt, totalRowFor } from './measure.ts'

export const RATIO: Unit = { symbol: '倍', dimension: 'ratio', factor: '1' }
export const PERCENT: Unit = { symbol: '%', dimension: 'percent', factor: '1' }

/** Digits kept by a division; sums and differences are exact. */
const Exact = Decimal.clone({ precision: 40 })

/** The label of a row: its year, or the words of its first filled key cell. */
export function rowLabel({ table }: Measure, row: number): string {
  const cells = table.rows[row]?.cells ?? []
  const key = table.columns.findIndex((column, i) => column.role === 'key' && (cells[i]?.raw ?? '') !== '')
  return cells[key === -1 ? 0 : key]?.raw ?? ''
}

/** The column's name without its unit, for sentences. */
export const measureName = (measure: Measure): string => measure.label ?? headerOf(measure)?.header ?? ''

/** One printed cell. Undefined when it is empty. */
export function cell(measure: Measure, row: number): Computation | undefined {
  const result = quantityAt(measure, row)
  if (!result) return undefined
  return { op: 'cell', result, inputs: [], at: [cellLocator(measure, row)], missing: [], label: rowLabel(measure, row) }
}

function cells(measure: Measure, rows: readonly number[]): { found: Computation[]; missing: Computation['missing'] } {
  const found = rows.flatMap((row) => cell(measure, row) ?? [])
  return { found, missing: rows.filter((row) => !quantityAt(measure, row)).map((row) => cellLocator(measure, row)) }
}

const make = (
  op: Operator,
  result: Quantity,
  inputs: readonly Computation[],
  missing: Computation['missing'] = [],
  label = '',
): Computation => ({
  op,
  result,
  inputs,
  at: inputs.flatMap((input) => input.at),
  missing,
  label,
})

const plus = (inputs: readonly Computation[]): Decimal =>
  inputs.reduce((sum, { result }) => sum.plus(result.amount), new Exact(0))

/** Sum of some rows; a total that the paper prints for just these rows is preferred, and checked by our own sum. */
export function sum(measure: Measure, rows: readonly number[]): Computation | undefined {
  const { found, missing } = cells(measure, rows)
  const first = found[0]
  if (!first) return undefined
  if (rows.length === 1) return first
  const own = make('sum', { amount: plus(found), unit: first.result.unit }, found, missing, spanLabel(found))
  const total = totalRowFor(measure, rows)
  const stated = total === undefined ? undefined : cell(measure, total)
  return stated ? { ...make('stated', stated.result, [own], missing, own.label), at: [...stated.at, ...own.at] } : own
}

/** Sum over several computations, such as the totals of all columns, in the unit of the first. Undefined when units differ in kind. */
export function sumOf(inputs: readonly Computation[]): Computation | undefined {
  const first = inputs[0]
  if (!first || inputs.length === 1) return first
  const amounts = inputs.flatMap((input) => inUnitOf(input, first) ?? [])
  if (amounts.length < inputs.length) return undefined
  const amount = amounts.reduce((sum, one) => sum.plus(one), new Exact(0))
  return make('sum', { amount, unit: first.result.unit }, inputs)
}

/** Arithmetic mean of the rows that are filled. */
export function mean(measure: Measure, rows: readonly number[]): Computation | undefined {
  const { found, missing } = cells(measure, rows)
  const first = found[0]
  if (!first) return undefined
  return make('mean', { amount: plus(found).div(found.length), unit: first.result.unit }, found, missing, spanLabel(found))
}

/** Arithmetic mean of some values of one unit. Undefined without any. */
export function meanOf(inputs: readonly Computation[]): Computation | undefined {
  const [first] = inputs
  return (
    first && make('mean', { amount: plus(inputs).div(inputs.length), unit: first.result.unit }, inputs, [], spanLabel(inputs))
  )
}

/** What one of several things has of an amount, in the amount's unit. Undefined when there are none. */
export function per(amount: Computation, things: Computation): Computation | undefined {
  if (things.result.amount.isZero()) return undefined
  const { unit } = amount.result
  return make('per', { amount: new Exact(amount.result.amount).div(things.result.amount), unit }, [amount, things])
}

/** How many computations there are of a kind, counted in `unit`. */
export const count = (inputs: readonly Computation[], unit: Unit): Computation =>
  make('count', { amount: new Decimal(inputs.length), unit }, inputs)

/** The rows from the highest value to the lowest, or the other way round. Ties keep the table's order. */
export function ranked(measure: Measure, order: 'highest' | 'lowest', rows: readonly number[]): Computation[] {
  const sign = order === 'highest' ? -1 : 1
  return cells(measure, rows).found.sort((a, b) => sign * a.result.amount.comparedTo(b.result.amount))
}

/** `later − earlier`, in the unit of the first. Undefined when the units count different things. */
export function difference(later: Computation, earlier: Computation): Computation | undefined {
  const other = inUnitOf(earlier, later)
  return other && make('difference', { amount: later.result.amount.minus(other), unit: later.result.unit }, [later, earlier])
}

/** `part ÷ whole` as a multiple. Undefined when the units differ or the divisor is zero. */
export function quotient(part: Computation, whole: Computation): Computation | undefined {
  const divisor = inUnitOf(whole, part)
  if (!divisor || divisor.isZero()) return undefined
  return make('quotient', { amount: new Exact(part.result.amount).div(divisor), unit: RATIO }, [part, whole])
}

/** `part ÷ whole` in per cent. */
export function share(part: Computation, whole: Computation): Computation | undefined {
  const ratio = quotient(part, whole)
  return ratio && { ...ratio, op: 'share', result: { amount: ratio.result.amount.times(100), unit: PERCENT } }
}

/** Growth from `earlier` to `later` in per cent. */
export function growth(later: Computation, earlier: Computation): Computation | undefined {
  const ratio = quotient(later, earlier)
  return ratio && { ...ratio, op: 'growth', result: { amount: ratio.result.amount.minus(1).times(100), unit: PERCENT } }
}

/** Compound annual growth rate in per cent over `periods` years. */
export function compoundGrowth(later: Computation, earlier: Computation, periods: number): Computation | undefined {
  const ratio = quotient(later, earlier)
  if (!ratio || periods < 1 || ratio.result.amount.isNegative()) return undefined
  const rate = ratio.result.amount.pow(new Exact(1).div(periods)).minus(1).times(100)
  return { ...ratio, op: 'compound-growth', result: { amount: rate, unit: PERCENT }, label: String(periods) }
}

/** The same amount in another unit of the same kind (亿元 → 万元). */
export function inUnit(input: Computation, unit: Unit): Computation | undefined {
  const from = input.result.unit
  if (!sameUnit(from, unit)) return undefined
  return make('convert', { amount: input.result.amount.times(from.factor).div(unit.factor), unit }, [input])
}

/** 人 and 万人 are one kind; 人 and 人次 are not; 个 and 家 count different things. */
function sameUnit(a: Unit, b: Unit): boolean {
  return a.dimension === b.dimension && unitBase(a) === unitBase(b)
}

function inUnitOf(input: Computation, target: Computation): Decimal | undefined {
  const [from, to] = [input.result.unit, target.result.unit]
  return sameUnit(from, to) ? input.result.amount.times(from.factor).div(to.factor) : undefined
}

function spanLabel(found: readonly Computation[]): string {
  const [first, last] = [found[0]?.label ?? '', found.at(-1)?.label ?? '']
  return first === last ? first : `${first}—${last}`
}
