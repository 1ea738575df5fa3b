import type { Computation } from '../../compute/computation.ts'
import * as calc from '../../compute/evaluate.ts'
import { dataRows, type Measure, yearsOf } from '../../compute/measure.ts'
import { parseUnit } from '../../language/values/units.ts'
import type { Unit } from '../../paper/value.ts'
import type { Bound, BoundYear } from '../../question/columns/bounds.ts'
import type { Reading } from '../../question/plan.ts'
import type { Refusal } from '../answer.ts'
import { stepsOf } from './compute-changes.ts'
import type { Condition, Labelled } from './computed-statement.ts'
import { amountsOf, isWithin, type Limits } from './limits.ts'
import { type Computed, figure, missingCell, perMeasure, type ReadingResult } from './reading-result.ts'
import { periodOf, rowPeriod, rowsOf } from './selections.ts'

/** The rows that fulfil what a reading asks for: a bound, a rise or fall, or to exceed another measure. */
export function filtered(reading: Reading): ReadingResult {
  const [measure, other] = reading.measures
  const { bounds, direction, against } = reading
  if (against) return perMeasure(reading, (one) => heldAgainst(one, against, reading))
  if (bounds) return perMeasure(reading, (one) => withinBounds(one, bounds, reading))
  if (direction)
    return perMeasure(reading, (one) => matching(one, reading, changed(one, direction, reading), { kind: 'change', direction }))
  return other ? exceeding(measure, other, reading) : { refusal: { kind: 'no-evidence' } }
}

/** A row that is looked at, with its value. */
interface Candidate {
  readonly row: number
  readonly value: Computation
}

const candidates = (measure: Measure, reading: Reading): Candidate[] =>
  rowsOf(measure, reading).flatMap((row) => {
    const value = calc.cell(measure, row)
    return value ? [{ row, value }] : []
  })

function withinBounds(measure: Measure, bounds: readonly Bound[], reading: Reading): readonly Computed[] | Refusal {
  const all = candidates(measure, reading)
  const unit = all[0]?.value.result.unit
  if (!unit) return missingCell(measure, reading)
  const results = bounds.map((bound) => {
    const limits = amountsOf(bound, unit)
    return limits ? withinOne(measure, all, limits, reading) : undefined
  })
  const [bound] = bounds
  if (results.every((one) => one === undefined))
    return { kind: 'incommensurable-units', units: [unit.symbol, bound?.figure.unit?.symbol ?? ''] }
  return results.flatMap((one) => one ?? [])
}

/** The rows above or below the value of one year, and that value. */
function heldAgainst(measure: Measure, { side, year }: BoundYear, reading: Reading): readonly Computed[] | Refusal {
  const [row] = dataRows(measure.table, year)
  const value = row === undefined ? undefined : calc.cell(measure, row)
  if (row === undefined || !value) return missingCell(measure, { years: [year] })
  const all = candidates(measure, reading).filter((one) => one.row !== row)
  const found = all.filter((one) => isWithin(one.value.result.amount, { side, limit: value.result }))
  const condition = { kind: 'bound', side, limit: value.result } as const
  const values = found.map((one) => one.value)
  return [
    ...matching(measure, reading, values, condition, nearest(all, condition)),
    figure(measure, value, rowPeriod(measure, row, value.label)),
  ]
}

/** Every row within the limits; only the first where the question wants that one, or where the values stay within from then on. */
function withinOne(measure: Measure, all: readonly Candidate[], limits: Limits, reading: Reading): Computed[] {
  const found = all.filter(({ value }) => isWithin(value.result.amount, limits))
  const [first] = found
  const from = first ? all.indexOf(first) : 0
  const lasting = from > 0 && all.length - from === found.length
  if (first && from > 0 && (reading.first === 'always' || (reading.first === 'lasting' && lasting)))
    return [figure(measure, first.value, rowPeriod(measure, first.row, first.value.label))]
  return matching(
    measure,
    reading,
    found.map(({ value }) => value),
    { kind: 'bound', ...limits },
    nearest(all, limits),
  )
}

/** What came nearest to a bound that nothing passes. */
function nearest(all: readonly Candidate[], { side }: Limits): Computation | undefined {
  if (side === 'between') return undefined
  const sign = side === 'above' || side === 'at-least' ? -1 : 1
  return all.map(({ value }) => value).sort((a, b) => sign * a.result.amount.comparedTo(b.result.amount))[0]
}

/** The changes of the years in which a measure rose (or fell) against the year before. */
function changed(measure: Measure, direction: 'rise' | 'fall', reading: Reading): Computation[] {
  return stepsOf(measure, reading).flatMap(({ before, after }) => {
    const change = calc.difference(after, before)
    const fits = change && (direction === 'rise' ? change.result.amount.gt(0) : change.result.amount.lt(0))
    return fits ? [{ ...change, label: after.label }] : []
  })
}

/** The rows in which one measure is more than another. */
function exceeding(measure: Measure, other: Measure, reading: Reading): ReadingResult {
  const others = new Map(candidates(other, reading).map(({ value }) => [value.label, value]))
  const found = candidates(measure, reading).filter(({ value }) => {
    const against = others.get(value.label)
    return against !== undefined && calc.difference(value, against)?.result.amount.gt(0) === true
  })
  const [first] = found
  const against = first && others.get(first.value.label)
  if (first && against && reading.first) {
    const period = rowPeriod(measure, first.row, first.value.label)
    return { computed: [figure(measure, first.value, period), figure(other, against, period)] }
  }
  const values = found.map(({ value }) => value)
  return {
    computed: matching(measure, reading, values, { kind: 'exceeds', other: calc.measureName(other) }),
  }
}

/** How many rows there are and which: that rests on all the cells that were looked at. */
function matching(
  measure: Measure,
  reading: Reading,
  found: readonly Computation[],
  condition: Condition,
  close?: Computation,
): Computed[] {
  const looked = candidates(measure, reading).map(({ value }) => value)
  if (looked.length === 0) return []
  const unbroken = reading.unbroken === true && found.length > 0
  const kept = unbroken ? longestRun(found, looked) : found
  const says = {
    kind: 'matching',
    measure: calc.measureName(measure),
    period: periodOf(measure, reading),
    condition,
    found: kept.map(labelled),
    byYear: yearsOf(measure.table) !== undefined,
    ...(unbroken ? { unbroken } : {}),
    ...(found.length === 0 && close ? { nearest: labelled(close) } : {}),
  } as const
  const computation = calc.count(kept, countUnit(measure))
  return [{ says, computation, cells: looked.flatMap(({ at }) => at) }]
}

/** The most of the rows found that follow one another in the table, the first such where several are as many. */
function longestRun(found: readonly Computation[], rows: readonly Computation[]): readonly Computation[] {
  const at = (one: Computation) => rows.findIndex(({ label }) => label === one.label)
  const runs: Computation[][] = []
  for (const one of found) {
    const last = runs.at(-1)?.at(-1)
    if (last && at(one) === at(last) + 1) runs.at(-1)?.push(one)
    else runs.push([one])
  }
  return runs.reduce((longest, run) => (run.length > longest.length ? run : longest), [])
}

const labelled = ({ label, result }: Computation): Labelled => ({ label, value: result })

const NONE: Unit = { symbol: '', dimension: 'count', factor: '1' }
const countUnit = ({ table }: Measure): Unit => (yearsOf(table) ? (parseUnit('年') ?? NONE) : NONE)
