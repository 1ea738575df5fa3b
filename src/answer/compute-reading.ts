import type { Computation } from '../compute/computation.ts'
import * as calc from '../compute/evaluate.ts'
import { dataRows, isSummable, type Measure, quantityAt } from '../compute/measure.ts'
import { parseUnit } from '../language/units.ts'
import type { Reading } from '../question/plan.ts'
import type { AskedYears } from '../question/question.ts'
import type { Refusal } from './answer.ts'
import { binary } from './compute-binary.ts'
import { fastestGrowth, firstAbove } from './compute-changes.ts'
import { type Computed, figure, missingCell, periodOf, perMeasure, type ReadingResult, result, rowsOf } from './reading-result.ts'

/** Carries a reading out. Every statement keeps its computation; an empty cell is a refusal, not a zero. */
export function computeReading(reading: Reading): ReadingResult {
  switch (reading.operation) {
    case 'highest':
    case 'lowest':
      if (reading.measures.length > 1 && reading.across) return acrossColumns(reading, reading.operation)
      return perMeasure(reading, (measure) =>
        extremes(measure, reading, reading.operation === 'highest' ? 'highest' : 'lowest', 1),
      )
    case 'rank':
      return perMeasure(reading, (measure) => extremes(measure, reading, reading.order ?? 'highest', reading.top ?? 3))
    case 'fastest-growth':
      return perMeasure(reading, (measure) => fastestGrowth(measure, reading))
    case 'first-above':
      return firstAbove(reading)
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

function overRows(
  measure: Measure,
  { years }: Reading,
  compute: (measure: Measure, rows: readonly number[]) => Computation | undefined,
): readonly Computed[] | Refusal {
  const computation = compute(measure, rowsOf(measure, years))
  return computation ? [result(measure, computation, periodOf(measure, years))] : missingCell(measure, years)
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

/** Which of several columns is highest or lowest over the asked years. */
function acrossColumns({ measures, years }: Reading, order: 'highest' | 'lowest'): ReadingResult {
  const totals = measures.flatMap((measure) => {
    const total = calc.sum(measure, rowsOf(measure, years))
    return total ? [{ measure, total }] : []
  })
  const sign = order === 'highest' ? -1 : 1
  const [best] = totals.sort((a, b) => sign * a.total.result.amount.comparedTo(b.total.result.amount))
  if (!best) return { refusal: missingCell(measures[0], years) }
  const label = calc.measureName(best.measure)
  return {
    computed: [
      {
        says: { kind: 'ranked', measure: `表${best.measure.table.number}`, label, value: best.total.result, rank: 1, order },
        computation: best.total,
      },
    ],
  }
}

function extremes(measure: Measure, { years }: Reading, order: 'highest' | 'lowest', top: number): readonly Computed[] | Refusal {
  const found = calc.ranked(measure, order, rowsOf(measure, years))
  if (found.length === 0) return missingCell(measure, years)
  const last = found[top - 1]
  const kept = found.filter(
    (computation, i) => i < top || (last !== undefined && computation.result.amount.equals(last.result.amount)),
  )
  // Equal values share a rank.
  const rankOf = ({ result: { amount } }: Computation) => 1 + found.findIndex((other) => other.result.amount.equals(amount))
  return kept.map((computation) => ({
    says: {
      kind: 'ranked',
      measure: calc.measureName(measure),
      label: computation.label,
      value: computation.result,
      rank: rankOf(computation),
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
