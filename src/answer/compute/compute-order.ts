import type { Computation } from '../../compute/computation.ts'
import * as calc from '../../compute/evaluate.ts'
import { dataRows, type Measure } from '../../compute/measure.ts'
import type { Reading } from '../../question/plan.ts'
import type { Refusal } from '../answer.ts'
import { missingCell, type ReadingResult, result, type Valued } from './reading-result.ts'
import { isSingle, periodOf, rowsOf, selectionsOf } from './selections.ts'

type Order = 'highest' | 'lowest'

const orderOf = ({ operation, order }: Reading): Order => (operation === 'lowest' ? 'lowest' : (order ?? 'highest'))

/** Which of several columns is highest or lowest over the asked years. */
export function acrossColumns({ measures, ...reading }: Reading, order: Order): ReadingResult {
  const totals = measures.flatMap((measure) => {
    const total = calc.sum(measure, rowsOf(measure, reading))
    return total ? [{ measure, total }] : []
  })
  const sign = order === 'highest' ? -1 : 1
  const sorted = totals.sort((a, b) => sign * a.total.result.amount.comparedTo(b.total.result.amount))
  if (sorted.length === 0) return { refusal: missingCell(measures[0], reading) }
  const isRanking = reading.operation === 'rank'
  const computed = sorted.slice(0, isRanking ? reading.top : 1).map(({ measure: one, total }, i): Valued => {
    const measure = isRanking ? one.table.caption : ''
    const across = { table: one.table.number, period: periodOf(one, reading) }
    const label = calc.measureName(one)
    return { says: { kind: 'ranked', measure, across, label, value: total.result, rank: i + 1, order }, computation: total }
  })
  return { computed }
}

/** The highest or lowest row, with those that are equal to it; with a `place`, the rows of that place. */
export function extremes(measure: Measure, reading: Reading): readonly Valued[] | Refusal {
  const place = reading.place ?? 1
  return inOrder(
    measure,
    reading,
    rowsOf(measure, reading),
    ({ rank }, i, at) => rank === place || (i < place && at(place) === rank),
  )
}

/** The first few rows of a ranking; or where one row stands in it. */
export function ranking(measure: Measure, reading: Reading): readonly Valued[] | Refusal {
  const [one, pool] = placed(measure, reading)
  if (one !== undefined) return inOrder(measure, reading, pool, ({ row }) => row === one)
  const { top = 3, place } = reading
  return inOrder(measure, reading, pool, ({ rank }, i, at) => (place ? rank === place : i < top || at(top) === rank))
}

/** 2018年在2012—2020年里排第几: the single row that is asked about, and the rows that it is ranked among. */
function placed(measure: Measure, reading: Reading): readonly [number | undefined, readonly number[]] {
  const selections = selectionsOf(measure, reading)
  const singles = selections.filter(({ years }) => !years || isSingle(years))
  const ranges = selections.filter(({ years }) => years && !isSingle(years))
  const pool = ranges.length > 0 ? ranges.flatMap(({ rows }) => rows) : dataRows(measure.table)
  return singles.length === 1 ? [singles[0]?.rows[0], pool] : [undefined, rowsOf(measure, reading)]
}

interface Placed {
  readonly row: number
  readonly rank: number
}

/** Rows by value; equal values share a rank, and `at` gives the rank of the n-th of them. */
function inOrder(
  measure: Measure,
  reading: Reading,
  rows: readonly number[],
  keep: (one: Placed, index: number, at: (place: number) => number | undefined) => boolean,
): readonly Valued[] | Refusal {
  const order = orderOf(reading)
  const sign = order === 'highest' ? -1 : 1
  const found = rows
    .flatMap((row) => {
      const computation = calc.cell(measure, row)
      return computation ? [{ row, computation }] : []
    })
    .sort((a, b) => sign * a.computation.result.amount.comparedTo(b.computation.result.amount))
  const ranked = found.map((one) => ({ ...one, rank: 1 + found.findIndex((other) => equal(one.computation, other.computation)) }))
  const at = (place: number) => ranked[place - 1]?.rank
  const kept = ranked.filter((one, i) => keep(one, i, at))
  if (kept.length === 0) return missingCell(measure, reading)
  return kept.map(({ computation, rank }) => ({
    says: {
      kind: 'ranked',
      measure: calc.measureName(measure),
      label: computation.label,
      value: computation.result,
      rank,
      order,
    },
    computation,
  }))
}

const equal = (a: Computation, b: Computation): boolean => a.result.amount.equals(b.result.amount)

/** 哪个多: the difference with the larger one first, then both; undefined when there are not two of a kind. */
export function compared(reading: Reading): ReadingResult | undefined {
  const [first, second] = reading.measures
  const selections = selectionsOf(first, reading)
  if (selections.length > 2 && !second) return order(first, reading)
  const two = second && selections.length < 2 ? bothMeasures(first, second, reading) : bothRows(first, reading)
  const [a, b] = two
  if (!a || !b) return undefined
  const [more, less] = a.computation.result.amount.gte(inUnitOf(b, a)) ? [a, b] : [b, a]
  const difference = calc.difference(more.computation, less.computation)
  if (!difference) return undefined
  const name = [...new Set([more.name, less.name])].join(' / ')
  const period = second ? periodOf(first, reading) : {}
  return { computed: [result(first, difference, period, name), ...two.map(({ said }) => said)] }
}

interface Side {
  readonly name: string
  readonly computation: Computation
  readonly said: Valued
}

function sideOf(measure: Measure, computation: Computation, period: ReturnType<typeof periodOf>): Side {
  return { name: calc.measureName(measure), computation, said: result(measure, computation, period) }
}

const bothMeasures = (first: Measure, second: Measure, reading: Reading): Side[] =>
  [first, second].flatMap((measure) => {
    const computation = calc.sum(measure, rowsOf(measure, reading))
    return computation ? [sideOf(measure, computation, periodOf(measure, reading))] : []
  })

const bothRows = (measure: Measure, reading: Reading): Side[] =>
  selectionsOf(measure, reading).flatMap(({ rows, period }) => {
    const computation = calc.sum(measure, rows)
    return computation ? [sideOf(measure, computation, period)] : []
  })

const inUnitOf = (side: Side, other: Side) =>
  calc.inUnit(side.computation, other.computation.result.unit)?.result.amount ?? side.computation.result.amount

/** More than two are put in order. */
function order(measure: Measure, reading: Reading): ReadingResult {
  const found = ranking(measure, { ...reading, operation: 'rank', top: reading.years.length + (reading.rows?.length ?? 0) })
  return 'kind' in found ? { refusal: found } : { computed: found }
}
