import type { Computation } from '../compute/computation.ts'
import * as calc from '../compute/evaluate.ts'
import { dataRows, type Measure, yearsOf } from '../compute/measure.ts'
import type { YearRange } from '../paper/value.ts'
import type { Reading } from '../question/plan.ts'
import type { AskedYears } from '../question/question.ts'
import type { Refusal } from './answer.ts'
import { type Computed, clamp, missingCell, periodOf, perMeasure, type ReadingResult, result, rowsOf } from './reading-result.ts'

/** Operations on two values: two measures in one period, or one measure in two. */
export function binary(reading: Reading): ReadingResult {
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
  if (!numerator || !denominator) return { refusal: missingCell(numerator ? (whole[0] ?? part) : part, years) }
  const computation = calc.share(numerator, denominator)
  if (!computation) return { refusal: incomparable(numerator, denominator) }
  return { computed: [result(part, computation, periodOf(part, years))] }
}

function pair({ operation, years }: Reading, first: Measure, second: Measure): ReadingResult {
  const [a, b] = [calc.sum(first, rowsOf(first, years)), calc.sum(second, rowsOf(second, years))]
  if (!a || !b) return { refusal: missingCell(a ? second : first, years) }
  const computation = apply(operation, a, b, 1)
  if (!computation) return { refusal: incomparable(a, b) }
  const name = `${calc.measureName(first)} / ${calc.measureName(second)}`
  return { computed: [result(first, computation, periodOf(first, years), name)] }
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

function acrossYears(measure: Measure, { operation, years }: Reading): readonly Computed[] | Refusal {
  const [earlier, later] = operation === 'share' ? containment(measure, years) : endpoints(measure, years)
  if (!earlier || !later) return missingCell(measure, years)
  const [a, b] = [calc.sum(measure, dataRows(measure.table, later)), calc.sum(measure, dataRows(measure.table, earlier))]
  const computation = a && b && apply(operation, a, b, later.to - earlier.to)
  if (!computation) return missingCell(measure, [earlier, later])
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
