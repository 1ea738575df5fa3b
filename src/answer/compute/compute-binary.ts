import type { Computation } from '../../compute/computation.ts'
import * as calc from '../../compute/evaluate.ts'
import { rowLabel } from '../../compute/evaluate.ts'
import { dataRows, type Measure, totalRowFor, yearsOf } from '../../compute/measure.ts'
import type { YearRange } from '../../paper/value.ts'
import type { Reading } from '../../question/plan.ts'
import type { Period, Refusal } from '../answer.ts'
import { extremes } from './compute-order.ts'
import { type Computed, missingCell, perMeasure, type ReadingResult, result } from './reading-result.ts'
import { clamp, isSingle, periodOf, rowsOf, selectionsOf } from './selections.ts'

/** Operations on two values: two measures in one period, or one measure in two. */
export function binary(reading: Reading): ReadingResult {
  const { measures, whole, years, rows = [] } = reading
  const [first, second] = measures
  const several = Math.max(years.length, rows.length) > 1
  if (reading.operation === 'share' && whole && !several && reading.order && rowsOf(first, reading).length > 1)
    return largestShare(first, whole, reading)
  if (reading.operation === 'share' && whole && !several) return shareOf(first, whole, reading)
  if (second && !several) return pair(reading, first, second)
  if (reading.extremes) return perMeasure(reading, (measure) => betweenExtremes(measure, reading))
  const { opposite } = reading
  if (opposite && Math.max(years.length, rows.length) === 1)
    return perMeasure(reading, (measure) => againstExtreme(measure, reading, opposite))
  return perMeasure(reading, (measure) => (yearsOf(measure.table) ? acrossYears(measure, reading) : acrossRows(measure, reading)))
}

function shareOf(part: Measure, whole: readonly Measure[], reading: Reading): ReadingResult {
  const numerator = calc.sum(part, rowsOf(part, reading))
  const parts = whole.flatMap((measure) => calc.sum(measure, rowsOf(measure, reading)) ?? [])
  const denominator = calc.sumOf(parts)
  if (!numerator || !denominator) return { refusal: missingCell(numerator ? (whole[0] ?? part) : part, reading) }
  const computation = calc.share(numerator, denominator)
  if (!computation) return { refusal: incomparable(numerator, denominator) }
  const [only, ...others] = whole
  const name = only && others.length === 0 ? `${calc.measureName(part)} / ${calc.measureName(only)}` : calc.measureName(part)
  return { computed: [result(part, computation, periodOf(part, reading), name)] }
}

/** 女工占工人比例最高的镇: the row whose part is the largest (or smallest) share of its own whole. */
function largestShare(part: Measure, whole: readonly Measure[], reading: Reading): ReadingResult {
  const shares = rowsOf(part, reading).flatMap((row) => {
    const all = calc.sumOf(whole.flatMap((measure) => calc.cell(measure, row) ?? []))
    const own = calc.cell(part, row)
    const share = own && all && calc.share(own, all)
    return share ? [{ share, label: calc.rowLabel(part, row) }] : []
  })
  const order = reading.order ?? 'highest'
  const sign = order === 'highest' ? -1 : 1
  const [best] = shares.sort((a, b) => sign * a.share.result.amount.comparedTo(b.share.result.amount))
  if (!best) return { refusal: missingCell(part, reading) }
  const [only, ...others] = whole
  const measure = [part, ...(only && others.length === 0 ? [only] : [])].map(calc.measureName).join(' / ')
  const says = { kind: 'ranked', measure, label: best.label, value: best.share.result, rank: 1, order } as const
  return { computed: [{ says, computation: best.share }] }
}

function pair(reading: Reading, first: Measure, second: Measure): ReadingResult {
  const [a, b] = [calc.sum(first, rowsOf(first, reading)), calc.sum(second, rowsOf(second, reading))]
  if (!a || !b) return { refusal: missingCell(a ? second : first, reading) }
  const computation = apply(reading.operation, a, b, 1)
  if (!computation) return { refusal: incomparable(a, b) }
  const name = `${calc.measureName(first)} / ${calc.measureName(second)}`
  return { computed: [result(first, computation, periodOf(first, reading), name)] }
}

/** Two amounts of one kind can only fail to be divided, by zero. */
const incomparable = (a: Computation, b: Computation): Refusal =>
  calc.difference(a, b)
    ? { kind: 'no-evidence' }
    : { kind: 'incommensurable-units', units: [a.result.unit.symbol, b.result.unit.symbol] }

function apply(operation: Reading['operation'], a: Computation, b: Computation, periods: number): Computation | undefined {
  if (operation === 'difference') return calc.difference(a, b)
  if (operation === 'share') return calc.share(a, b)
  if (operation === 'growth') return calc.growth(a, b)
  if (operation === 'compound-growth') return calc.compoundGrowth(a, b, periods)
  return calc.quotient(a, b)
}

/** 最高是最低的几倍: the extremes by name, then what is asked of them. */
function betweenExtremes(measure: Measure, reading: Reading): readonly Computed[] | Refusal {
  const [high, low] = (['highest', 'lowest'] as const).map((operation) => extremes(measure, { ...reading, operation }))
  if (!high || 'kind' in high) return high ?? { kind: 'no-evidence' }
  if (!low || 'kind' in low) return low ?? { kind: 'no-evidence' }
  const [top, bottom] = [high[0], low[0]]
  const computation = top && bottom && apply(reading.operation, top.computation, bottom.computation, 1)
  if (!computation) return { kind: 'no-evidence' }
  return [result(measure, computation, periodOf(measure, reading)), top, bottom]
}

/** 2019年比最少的那年多多少: the one against the row of the extreme, which is told as well. */
function againstExtreme(measure: Measure, reading: Reading, operation: 'highest' | 'lowest'): readonly Computed[] | Refusal {
  const found = extremes(measure, { ...reading, years: [], rows: [], operation })
  if ('kind' in found) return found
  const [extreme] = found
  const [at] = extreme?.computation.at ?? []
  if (!extreme || at?.kind !== 'cell') return { kind: 'no-evidence' }
  const year = measure.table.rows[at.row]?.date?.year
  const years = year === undefined ? [] : [...reading.years, { from: year, to: year, start: -1, end: -1 }]
  const rows = year === undefined ? [...(reading.rows ?? []), { row: at.row, label: rowLabel(measure, at.row) }] : []
  const told = year === undefined ? acrossRows(measure, { ...reading, rows }) : acrossYears(measure, { ...reading, years })
  return 'kind' in told ? told : [...told, extreme]
}

/** S5比S1高多少: the row that is named first against the other; a share of one row is of all rows. */
function acrossRows(measure: Measure, reading: Reading): readonly Computed[] | Refusal {
  const [first, second] = selectionsOf(measure, reading)
  const others = reading.operation === 'share' && !second ? dataRows(measure.table) : second?.rows
  const [a, all] = [first && calc.sum(measure, first.rows), others && calc.sum(measure, others)]
  const printed = others && second === undefined ? totalRowFor(measure, others) : undefined
  const b = all && printed !== undefined ? { ...all, label: calc.rowLabel(measure, printed) } : all
  const computation = a && b && apply(reading.operation, a, b, 1)
  return computation ? [result(measure, computation, second ? {} : periodOf(measure, reading))] : missingCell(measure, reading)
}

function acrossYears(measure: Measure, reading: Reading): readonly Computed[] | Refusal {
  if (reading.operation === 'share') {
    const { order } = reading
    return order && !reading.years.some(isSingle) ? ofExtreme(measure, reading, order) : ofPeriod(measure, reading)
  }
  const [earlier, later] = endpoints(measure, reading.years)
  if (!earlier || !later) return missingCell(measure, reading)
  const [a, b] = [calc.sum(measure, dataRows(measure.table, later)), calc.sum(measure, dataRows(measure.table, earlier))]
  const computation = a && b && apply(reading.operation, a, b, later.to - earlier.to)
  if (!computation) return missingCell(measure, { years: [earlier, later].map((range) => ({ ...range, start: 0, end: 0 })) })
  const period: Period = { years: { from: earlier.from, to: later.to } }
  return [result(measure, computation, period)]
}

type Pair = readonly [YearRange | undefined, YearRange | undefined]

/** Two periods in order of time; one range is its ends; one year is held against the year before. */
function endpoints(measure: Measure, years: readonly YearRange[]): Pair {
  const known = yearsOf(measure.table)
  const sorted = [...years].sort((a, b) => a.from - b.from || a.to - b.to)
  if (sorted.length >= 2) return [sorted[0], sorted.at(-1)]
  const only = sorted[0] ?? known
  if (!only) return [undefined, undefined]
  if (only.from === only.to) return [{ from: only.from - 1, to: only.from - 1 }, only]
  const { from, to } = clamp(only, measure)
  return [
    { from, to: from },
    { from: to, to },
  ]
}

/** 最多的一年占总数的几成: the row of the extreme against all that are looked through. */
function ofExtreme(measure: Measure, reading: Reading, operation: 'highest' | 'lowest'): readonly Computed[] | Refusal {
  const found = extremes(measure, { ...reading, operation })
  if ('kind' in found) return found
  const [top] = found
  const all = calc.sum(measure, rowsOf(measure, reading))
  const computation = top && all && calc.share(top.computation, all)
  return computation ? [result(measure, computation, periodOf(measure, reading)), ...found] : missingCell(measure, reading)
}

/** 2018年、2019年占2012年以来的几成: the years of the part against the period that contains them. */
function ofPeriod(measure: Measure, reading: Reading): readonly Computed[] | Refusal {
  const [whole, parts] = containment(measure, reading.years)
  const rows = new Set(parts.flatMap((years) => dataRows(measure.table, years)))
  const [a, b] = [calc.sum(measure, [...rows]), whole && calc.sum(measure, dataRows(measure.table, whole))]
  const computation = a && b && calc.share(a, b)
  if (!whole || !computation) return missingCell(measure, reading)
  const from = Math.min(whole.from, ...parts.map((years) => years.from))
  const to = Math.max(...parts.map((years) => years.to))
  return [result(measure, computation, { years: clamp({ from, to }, measure) })]
}

/** The whole is the longest period, and of two as long the one named last; one row is a share of all rows. */
function containment(measure: Measure, years: readonly YearRange[]): readonly [YearRange | undefined, readonly YearRange[]] {
  const [whole, ...parts] = [...years].reverse().sort((a, b) => b.to - b.from - (a.to - a.from))
  return whole && parts.length > 0 ? [whole, parts] : [yearsOf(measure.table), whole ? [whole] : []]
}
