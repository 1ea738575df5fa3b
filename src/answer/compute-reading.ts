import type { Computation } from '../compute/computation.ts'
import * as calc from '../compute/evaluate.ts'
import { dataRows, isSummable, type Measure, quantityAt, yearsOf } from '../compute/measure.ts'
import { parseUnit } from '../language/units.ts'
import type { YearRange } from '../paper/value.ts'
import type { Reading } from '../question/plan.ts'
import type { AskedYears } from '../question/question.ts'
import type { Period, Refusal, Statement } from './answer.ts'

/** A statement with the computation that backs it. */
export interface Computed {
  readonly says: Statement
  readonly computation: Computation
}

export type ReadingResult = { readonly computed: readonly Computed[] } | { readonly refusal: Refusal }

const NONE: ReadingResult = { refusal: { kind: 'no-evidence' } }

/** Carries a reading out. Every statement keeps its computation; an empty cell is a refusal, not a zero. */
export function computeReading(reading: Reading): ReadingResult {
  switch (reading.operation) {
    case 'highest':
    case 'lowest':
      return perMeasure(reading, (measure) =>
        extremes(measure, reading, reading.operation === 'highest' ? 'highest' : 'lowest', 1),
      )
    case 'rank':
      return perMeasure(reading, (measure) => extremes(measure, reading, reading.order ?? 'highest', reading.top ?? 3))
    case 'mean':
      return perMeasure(reading, (measure) => overRows(measure, reading, calc.mean))
    case 'each':
    case 'trend':
      return perMeasure(reading, (measure) => eachRow(measure, rowsOf(measure, reading.years)))
    case 'sum':
      return sums(reading)
    case 'convert':
      return perMeasure(reading, (measure) => converted(measure, reading))
    case 'value':
      return perMeasure(reading, (measure) => values(measure, reading))
    default:
      return binary(reading)
  }
}

function perMeasure(reading: Reading, compute: (measure: Measure) => readonly Computed[] | Refusal): ReadingResult {
  const results = reading.measures.map(compute)
  const computed = results.flatMap((result) => ('kind' in result ? [] : result))
  const refusal = results.find((result): result is Refusal => 'kind' in result)
  if (computed.length > 0) return { computed }
  return refusal ? { refusal } : NONE
}

/** The data rows of the asked years (all rows when none are asked), each once. */
function rowsOf({ table }: Measure, years: readonly AskedYears[]): number[] {
  return years.length === 0
    ? dataRows(table)
    : [...new Set(years.flatMap((range) => dataRows(table, range)))].sort((a, b) => a - b)
}

function periodOf(measure: Measure, years: readonly AskedYears[]): Period {
  const only = years[0]
  const range =
    years.length === 0
      ? yearsOf(measure.table)
      : { from: Math.min(...years.map(({ from }) => from)), to: Math.max(...years.map(({ to }) => to)) }
  return { ...(range ? { years: clamp(range, measure) } : {}), ...(years.length === 1 && only?.name ? { name: only.name } : {}) }
}

/** 党的十八大以来 has no end of its own; a table that ends in 2020 ends the period there. */
function clamp(range: YearRange, { table }: Measure): YearRange {
  const known = yearsOf(table)
  return known ? { from: Math.max(range.from, known.from), to: Math.min(range.to, known.to) } : range
}

function figure(measure: Measure, computation: Computation, period: Period): Computed {
  return {
    says: { kind: 'figure', measure: calc.measureName(measure), period, value: computation.result, table: measure.table.number },
    computation,
  }
}

function missingCell(measure: Measure, years: readonly AskedYears[]): Refusal {
  return {
    kind: 'missing-cell',
    measure: calc.measureName(measure),
    year: years[0]?.from ?? yearsOf(measure.table)?.to ?? 0,
    table: measure.table.number,
  }
}

function overRows(
  measure: Measure,
  { years }: Reading,
  compute: (measure: Measure, rows: readonly number[]) => Computation | undefined,
): readonly Computed[] | Refusal {
  const computation = compute(measure, rowsOf(measure, years))
  return computation ? [result(measure, computation, periodOf(measure, years))] : missingCell(measure, years)
}

function result(measure: Measure, computation: Computation, period: Period, name = calc.measureName(measure)): Computed {
  if (computation.op === 'cell' || computation.op === 'stated') return figure(measure, computation, period)
  return { says: { kind: 'result', computation, measure: name, period }, computation }
}

function eachRow(measure: Measure, rows: readonly number[]): readonly Computed[] | Refusal {
  const found = rows.flatMap((row) => {
    const computation = calc.cell(measure, row)
    const year = measure.table.rows[row]?.date?.year
    return computation
      ? [figure(measure, computation, year === undefined ? { name: computation.label } : { years: { from: year, to: year } })]
      : []
  })
  return found.length > 0 ? found : missingCell(measure, [])
}

/** One value a year; a range or no year at all gives the total, or the yearly values where adding up means nothing. */
function values(measure: Measure, { years }: Reading): readonly Computed[] | Refusal {
  if (years.length > 0 && years.every(({ from, to }) => from === to)) return eachAsked(measure, years)
  const rows = rowsOf(measure, years)
  if (!isSummable(measure)) return eachRow(measure, rows)
  const total = calc.sum(measure, rows)
  return total ? [result(measure, total, periodOf(measure, years))] : missingCell(measure, years)
}

function eachAsked(measure: Measure, years: readonly AskedYears[]): readonly Computed[] | Refusal {
  const found = years.flatMap((year) => {
    const row = dataRows(measure.table, year).find((index) => quantityAt(measure, index))
    const computation = row === undefined ? undefined : calc.cell(measure, row)
    return computation ? [figure(measure, computation, { years: { from: year.from, to: year.to } })] : []
  })
  return found.length > 0 ? found : missingCell(measure, years)
}

/** Sums a measure over its rows; several measures of one unit also get their sum. */
function sums(reading: Reading): ReadingResult {
  const parts = reading.measures.flatMap((measure) => {
    const computation = isSummable(measure) ? calc.sum(measure, rowsOf(measure, reading.years)) : undefined
    return computation ? [result(measure, computation, periodOf(measure, reading.years))] : []
  })
  const [first] = parts
  if (!first) return perMeasure(reading, (measure) => values(measure, reading))
  const all = parts.length > 1 ? calc.sumOf(parts.map(({ computation }) => computation)) : undefined
  const names = reading.measures.map(calc.measureName).join(' + ')
  const whole: Computed[] = all
    ? [
        {
          says: { kind: 'result', computation: all, measure: names, period: periodOf(reading.measures[0], reading.years) },
          computation: all,
        },
      ]
    : []
  return { computed: [...whole, ...parts] }
}

function extremes(measure: Measure, { years }: Reading, order: 'highest' | 'lowest', top: number): readonly Computed[] | Refusal {
  const found = calc.ranked(measure, order, rowsOf(measure, years))
  if (found.length === 0) return missingCell(measure, years)
  const last = found[top - 1]
  const kept = found.filter(
    (computation, i) => i < top || (last !== undefined && computation.result.amount.equals(last.result.amount)),
  )
  return kept.map((computation, i) => ({
    says: {
      kind: 'ranked',
      measure: calc.measureName(measure),
      label: computation.label,
      value: computation.result,
      rank: i + 1,
      order,
    },
    computation,
  }))
}

function converted(measure: Measure, { years, unit }: Reading): readonly Computed[] | Refusal {
  const target = unit === undefined ? undefined : parseUnit(unit)
  const source = calc.sum(measure, rowsOf(measure, years))
  if (!source) return missingCell(measure, years)
  const computation = target && calc.inUnit(source, target)
  if (!computation) return { kind: 'incommensurable-units', units: [source.result.unit.symbol, unit ?? ''] }
  return [result(measure, computation, periodOf(measure, years))]
}

/** Operations on two values: two measures in one period, or one measure in two. */
function binary(reading: Reading): ReadingResult {
  const { measures, whole, years } = reading
  if (reading.operation === 'share' && whole && years.length < 2) return shareOf(measures[0], whole, reading)
  const [first, second] = measures
  if (second && years.length < 2) return pair(reading, first, second)
  return perMeasure(reading, (measure) => acrossYears(measure, reading))
}

function shareOf(part: Measure, whole: readonly Measure[], { years }: Reading): ReadingResult {
  const numerator = calc.sum(part, rowsOf(part, years))
  const parts = whole.flatMap((measure) => calc.sum(measure, rowsOf(measure, years)) ?? [])
  const denominator = calc.sumOf(parts)
  const computation = numerator && denominator && calc.share(numerator, denominator)
  if (!computation) return { refusal: missingCell(part, years) }
  return { computed: [result(part, computation, periodOf(part, years))] }
}

function pair({ operation, years }: Reading, first: Measure, second: Measure): ReadingResult {
  const [a, b] = [calc.sum(first, rowsOf(first, years)), calc.sum(second, rowsOf(second, years))]
  if (!a || !b) return { refusal: missingCell(a ? second : first, years) }
  const computation = apply(operation, a, b, 1)
  if (!computation) return { refusal: { kind: 'incommensurable-units', units: [a.result.unit.symbol, b.result.unit.symbol] } }
  const name = `${calc.measureName(first)} / ${calc.measureName(second)}`
  return { computed: [result(first, computation, periodOf(first, years), name)] }
}

function apply(operation: Reading['operation'], a: Computation, b: Computation, periods: number): Computation | undefined {
  if (operation === 'difference') return calc.difference(a, b)
  if (operation === 'share') return calc.share(a, b)
  if (operation === 'growth') return calc.growth(a, b)
  if (operation === 'compound-growth') return calc.compoundGrowth(a, b, periods)
  return calc.quotient(a, b)
}

function acrossYears(measure: Measure, { operation, years }: Reading): readonly Computed[] | Refusal {
  const [earlier, later] = operation === 'share' ? containment(measure, years) : endpoints(measure, years)
  if (!earlier || !later) return missingCell(measure, years)
  const [a, b] = [calc.sum(measure, dataRows(measure.table, later)), calc.sum(measure, dataRows(measure.table, earlier))]
  const computation = a && b && apply(operation, a, b, later.to - earlier.to)
  if (!computation) return missingCell(measure, years)
  return [result(measure, computation, { years: { from: earlier.from, to: later.to } })]
}

type Pair = readonly [YearRange | undefined, YearRange | undefined]

/** Two periods in order of time; one range is its ends; one year is held against the year before. */
function endpoints(measure: Measure, years: readonly AskedYears[]): Pair {
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

/** The whole is the period that contains the other. */
function containment(measure: Measure, years: readonly AskedYears[]): Pair {
  const sorted = [...years].sort((a, b) => b.to - b.from - (a.to - a.from))
  if (sorted.length >= 2) return [sorted[0], sorted.at(-1)]
  return [yearsOf(measure.table), sorted[0]]
}
