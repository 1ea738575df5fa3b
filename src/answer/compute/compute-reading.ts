import type { Computation } from '../../compute/computation.ts'
import * as calc from '../../compute/evaluate.ts'
import { headerOf, isAmount, isStock, isSummable, type Measure, totalRowFor, yearsOf } from '../../compute/measure.ts'
import { unitBase } from '../../language/values/units.ts'
import type { Reading } from '../../question/plan.ts'
import type { Refusal } from '../answer.ts'
import { binary } from './compute-binary.ts'
import { fastestGrowth } from './compute-changes.ts'
import { filtered } from './compute-filter.ts'
import { givenRows } from './compute-given.ts'
import { acrossColumns, compared, extremes, ranking } from './compute-order.ts'
import { reconciled } from './compute-reconcile.ts'
import { sharedAmong } from './compute-shared.ts'
import { steadiness } from './compute-steady.ts'
import { subtotals } from './compute-subtotals.ts'
import { trend } from './compute-trend.ts'
import { type Computed, cellOf, missingCell, orMissing, perMeasure, type ReadingResult, result } from './reading-result.ts'
import { isSingle, periodOf, rowsOf, selectionsOf } from './selections.ts'
import { checked } from './verdict.ts'

/** Carries a reading out. Every value keeps its computation; an empty cell is said to be empty, and never counts as zero. */
export function computeReading(reading: Reading): ReadingResult {
  const plain = carriedOut(reading)
  if ('refusal' in plain) return plain
  const inUnit = { computed: plain.computed.map((computed) => converted(computed, reading)) }
  return reading.asserts ? checked(inUnit, reading.asserts) : inUnit
}

function carriedOut(reading: Reading): ReadingResult {
  switch (reading.operation) {
    case 'highest':
    case 'lowest':
    case 'rank':
      return ordered(reading, reading.operation)
    case 'compare':
      return compared(reading) ?? carriedOut({ ...reading, operation: 'value' })
    case 'fastest-growth':
      return perMeasure(reading, (measure) => fastestGrowth(measure, reading))
    case 'filter':
      return filtered(reading)
    case 'mean':
      return perMeasure(reading, (measure) => means(measure, reading))
    case 'shared':
      return perMeasure(reading, (measure) =>
        reading.per ? sharedAmong(measure, reading.per, reading) : values(measure, reading),
      )
    case 'each':
      return perMeasure(reading, (measure) => eachRow(measure, reading))
    case 'given':
      return givenRows(reading)
    case 'steady':
      return perMeasure(reading, (measure) => steadiness(measure, reading))
    case 'subtotals':
      return perMeasure(reading, (measure) => subtotals(measure) ?? values(measure, reading))
    case 'trend':
      return perMeasure(reading, (measure) => trend(measure, reading))
    case 'sum':
      return sums(reading)
    case 'convert':
      return perMeasure(reading, (measure) => convertible(measure, reading))
    case 'value':
      return perMeasure(reading, (measure) => values(measure, reading))
    case 'reconcile':
      return reconciled(reading)
    default:
      return binary(reading)
  }
}

/** The highest, the lowest or a ranking, of rows or of columns that are held against each other. */
function ordered(reading: Reading, operation: 'highest' | 'lowest' | 'rank'): ReadingResult {
  const order = operation === 'rank' ? (reading.order ?? 'highest') : operation
  if (reading.measures.length > 1 && reading.across) return acrossColumns(reading, order)
  return perMeasure(reading, (measure) => (operation === 'rank' ? ranking(measure, reading) : extremes(measure, reading)))
}

function means(measure: Measure, reading: Reading): readonly Computed[] | Refusal {
  const rows = rowsOf(measure, reading)
  const [row, ...more] = rows
  const things = reading.per && row !== undefined && more.length === 0 ? calc.cell(reading.per, row) : undefined
  const amount = things && row !== undefined ? calc.cell(measure, row) : undefined
  // Of one row there is nothing to take the mean of: 四镇平均工资 is what the row of all four says.
  if (!things && row !== undefined && more.length === 0 && headerOf(measure)?.kind === 'rate') return [cellOf(measure, row)]
  const places = rows.length === 1 ? placesIn(measure, rows) : []
  const plain = places.length > 0 ? calc.meanOf(places) : calc.mean(measure, rows)
  const computation = things && amount ? calc.per(amount, things) : plain
  return computation ? [result(measure, computation, periodOf(measure, reading))] : missingCell(measure, reading)
}

/** What a total of places (六县合计) adds up in one row; empty for any other column. */
function placesIn({ paper, table, column }: Measure, rows: readonly number[]): Computation[] {
  const covered = table.columnsBy === undefined ? [] : (table.columns[column]?.covers ?? [])
  return covered.flatMap((index) =>
    rows.flatMap((row) => {
      const measure = { paper, table, column: index }
      const cell = calc.cell(measure, row)
      return cell ? [{ ...cell, label: calc.measureName(measure) }] : []
    }),
  )
}

function eachRow(measure: Measure, reading: Reading): readonly Computed[] | Refusal {
  return orMissing(
    rowsOf(measure, reading).map((row) => cellOf(measure, row)),
    measure,
    reading,
  )
}

/** One value a year or named row; a range or none at all gives the total, or every value where adding up means nothing. */
function values(measure: Measure, reading: Reading): readonly Computed[] | Refusal {
  const selections = selectionsOf(measure, reading)
  const single = selections.every(({ years }) => !years || isSingle(years))
  if (selections.length > 0 && single) {
    const rows = selections.flatMap(({ rows }) => rows.slice(0, 1))
    return orMissing(
      [...new Set(rows)].map((row) => cellOf(measure, row)),
      measure,
      reading,
    )
  }
  const whole = isAmount(measure) ? undefined : wholeRow(measure, reading)
  if (whole !== undefined) return [cellOf(measure, whole)]
  if (!isSummable(measure) || !isAmount(measure) || isStock(measure)) return eachRow(measure, reading)
  const total = calc.sum(measure, rowsOf(measure, reading))
  return total ? [result(measure, total, periodOf(measure, reading))] : missingCell(measure, reading)
}

/** What a table prints for all its named rows together: a mean or a rate that they do not add up to. */
function wholeRow(measure: Measure, reading: Reading): number | undefined {
  return yearsOf(measure.table) ? undefined : totalRowFor(measure, rowsOf(measure, reading))
}

/** Sums a measure over its rows; several measures of one unit also get their sum. */
function sums(reading: Reading): ReadingResult {
  const [one] = reading.measures
  const period = periodOf(one, reading)
  const parts = reading.measures.flatMap((measure) => {
    const rows = rowsOf(measure, reading)
    const addsUp = isSummable(measure) && (rows.length === 1 || isAmount(measure))
    const computation = addsUp ? calc.sum(measure, rows) : undefined
    return computation ? [result(measure, computation, periodOf(measure, reading))] : []
  })
  const units = reading.measures.map((measure) => headerOf(measure)?.unit?.symbol ?? '')
  const [first = '', other] = [...new Set(units)]
  if (parts.length < reading.measures.length && other !== undefined)
    return { refusal: { kind: 'incommensurable-units', units: [first, other] } }
  if (parts.length === 0) return perMeasure(reading, (measure) => values(measure, reading))
  const all = parts.length > 1 ? calc.sumOf(parts.map(({ computation }) => computation)) : undefined
  const name = reading.measures.map(calc.measureName).join(' + ')
  return { computed: [...(all ? [result(one, all, period, name)] : []), ...parts] }
}

/** What the question wants in another unit: the value itself must be of that kind. */
function convertible(measure: Measure, reading: Reading): readonly Computed[] | Refusal {
  const source = calc.sum(measure, rowsOf(measure, reading))
  if (!source) return missingCell(measure, reading)
  const { unit } = reading
  if (unit && calc.inUnit(source, unit)) return [result(measure, source, periodOf(measure, reading))]
  return { kind: 'incommensurable-units', units: [source.result.unit.symbol, unit?.symbol ?? ''] }
}

/** A value in the unit that the question asks for, where it counts the same thing on another scale. */
function converted(computed: Computed, { unit, operation }: Reading): Computed {
  const { says, computation } = computed
  if (!unit || !computation || (says.kind !== 'figure' && says.kind !== 'result')) return computed
  const other = differs(computation, unit, operation === 'convert') ? calc.inUnit(computation, unit) : undefined
  if (!other) return computed
  return { says: { kind: 'result', computation: other, measure: says.measure, period: says.period }, computation: other }
}

const differs = ({ result }: Computation, unit: NonNullable<Reading['unit']>, always: boolean): boolean =>
  unitBase(result.unit) === unitBase(unit) && (always || result.unit.factor !== unit.factor)
