import type { Computation } from '../../compute/computation.ts'
import { type Derivation, derivationsOf } from '../../compute/derivations.ts'
import * as calc from '../../compute/evaluate.ts'
import { figureFit, scaleBetween } from '../../compute/figure-fit.ts'
import { dataRows, type Measure } from '../../compute/measure.ts'
import { labelBefore } from '../../language/cues/figure-cues.ts'
import type { FoundFigure } from '../../language/values/find-figures.ts'
import type { Table } from '../../paper/table.ts'
import type { YearRange } from '../../paper/value.ts'
import type { IndexedColumn } from '../../question/columns/column-index.ts'
import { measuresOf } from '../origin/origin-claims.ts'
import { columnsNamed } from './column-support.ts'
import type { FigureCheck, StatedFigure } from './figure-check.ts'

/** A sentence that says this much of a column's name speaks of the column … */
const SPOKEN_OF = 0.5
/** … and of no other. */
const NAMED = 0.9
/** Fewer digits meet a printed total, or some sum or other, by chance. */
const TELLING_DIGITS = 4
const CERTAIN_DIGITS = 5
/** A total that is this near, or one digit off, was meant; the nearer one by its years alone. */
const NEAR = 0.005
const VERY_NEAR = 0.0005
/** Names of columns that are shorter stand in too many words. */
const SHORTEST_LABEL = 4

const digitsOf = ({ amount, decimals }: FoundFigure): number =>
  Math.max(amount.precision(), decimals + amount.trunc().precision())

/** The simplest way in which the columns that a sentence speaks of give a figure; undefined when none does. */
export function agreeingAmount(stated: StatedFigure): FigureCheck | undefined {
  const { figure, paper, sentence, library } = stated
  const ways = derivationsOf(figure.amount, figure, paper)
    .filter(({ computation }) => fitsCues(computation, stated))
    .map((way) => {
      const measures = measuresOf(way.computation, paper)
      return { ...way, measures, support: columnsNamed(measures, sentence, library) }
    })
    .filter((way) => isTold(way, stated))
    .sort((a, b) => b.support - a.support)
  const [best] = ways
  if (!best) return undefined
  const { computation, measures } = best
  const isCut = figureFit(computation.result, figure) === 2 && stated.cues.hedge === undefined
  return { ...stated, computation, measures, ...(isCut ? { verdict: 'rounding' } : {}) }
}

/** A mean or a difference is given only where the words speak of one. */
function fitsCues({ op }: Computation, { cues }: StatedFigure): boolean {
  if (op === 'mean') return cues.yearly
  if (op === 'difference') return cues.change
  return op === 'cell' || op === 'stated' || op === 'sum'
}

type Way = Derivation & { readonly support: number }

/** Whether a way is no coincidence: by the words of the sentence, its years, or enough digits. */
function isTold({ kind, computation, support }: Way, { figure, years }: StatedFigure): boolean {
  const telling = digitsOf(figure) >= TELLING_DIGITS
  const certain = digitsOf(figure) >= CERTAIN_DIGITS
  const dated = isDated(computation, years)
  switch (kind) {
    case 'cell':
      return support >= NAMED || (support >= SPOKEN_OF && (telling || dated)) || (certain && dated)
    case 'total':
      return support >= SPOKEN_OF || telling
    case 'totals':
    case 'row':
      return (support >= SPOKEN_OF && telling) || (certain && kind === 'totals')
    default:
      return support >= NAMED && (telling || dated)
  }
}

/** Whether the sentence names the very years of a computation. */
const isDated = ({ label }: Computation, years: readonly YearRange[]): boolean =>
  years.some(({ from, to }) => label === (from === to ? String(from) : `${from}—${to}`))

/** The years of the cells of a computation, as its label gives them. */
const spanOf = ({ computation }: FigureCheck): string => computation.label

/**
 * What was meant by a figure that nothing gives: a total or a named year of a column that is spoken of and is nearly the same, or
 * the column whose name stands right before it, over the years of the other figures of the sentence.
 */
export function failingAmount(stated: StatedFigure, others: readonly FigureCheck[]): FigureCheck | undefined {
  if (stated.cues.hedge === 'above') return notReached(stated)
  if (stated.cues.hedge || stated.cues.change || digitsOf(stated.figure) < TELLING_DIGITS) return undefined
  return nearMiss(stated) ?? labelled(stated, others)
}

/** 2020年突破100万: the cell of the only single year that the sentence names is below it, in every column that it names. */
function notReached(stated: StatedFigure): FigureCheck | undefined {
  const { library, paper, sentence, figure, years } = stated
  const [year, ...more] = years.filter(({ from, to }) => from === to)
  if (!year || more.length > 0) return undefined
  const named = library.columns.measures
    .map(({ measure }) => measure)
    .filter((measure) => measure.paper === paper && fitsUnit(measure, figure))
    .filter((measure) => columnsNamed([measure], sentence, library) >= NAMED)
  const cells = named.flatMap((measure) =>
    dataRows(measure.table, year).flatMap((row) => {
      const computation = calc.cell(measure, row)
      return computation ? [{ measure, computation }] : []
    }),
  )
  const [first] = cells
  const same = cells.every(({ computation }) => first?.computation.result.amount.equals(computation.result.amount))
  if (!first || !same || !isBelow(first.computation, figure)) return undefined
  return { ...stated, computation: first.computation, measures: [first.measure], verdict: 'contradiction' }
}

function isBelow({ result }: Computation, { amount, unit }: FoundFigure): boolean {
  const scale = scaleBetween(result.unit, unit)
  return scale !== undefined && result.amount.times(scale.from).div(scale.to).lt(amount)
}

function nearMiss(stated: StatedFigure): FigureCheck | undefined {
  const { library, paper, sentence, figure, years } = stated
  const found = library.columns.measures
    .map(({ measure }) => measure)
    .filter((measure) => measure.paper === paper && fitsUnit(measure, figure))
    .flatMap((measure) => targetsOf(measure, years).map((computation) => ({ measure, computation })))
    .filter(({ computation }) => isNear(computation, figure))
    .filter(
      ({ measure, computation }) =>
        columnsNamed([measure], sentence, library) >= NAMED ||
        (isDated(computation, years) && distance(computation, figure) <= VERY_NEAR),
    )
    .sort((a, b) => distance(a.computation, figure) - distance(b.computation, figure))
  const [best] = found
  if (!best) return undefined
  const check = { ...stated, computation: best.computation, measures: [best.measure] }
  return distance(best.computation, figure) === 0 ? check : { ...check, verdict: 'contradiction' }
}

/** Whether a column counts what a figure counts. */
export const fitsUnit = ({ table, column }: Measure, { unit }: FoundFigure): boolean => {
  const own = table.columns[column]?.unit
  return own !== undefined && scaleBetween(own, unit) !== undefined
}

/** Printed totals, the whole column, and what the named years add up to. */
function targetsOf(measure: Measure, years: readonly YearRange[]): Computation[] {
  const named = years.map((range) => dataRows(measure.table, range)).filter(({ length }) => length > 0)
  return [...totalsOf(measure), ...named.flatMap((rows) => calc.sum(measure, rows) ?? [])]
}

const totals = new WeakMap<Table, Map<number, readonly Computation[]>>()

/** The printed totals of a column and the sum of all its rows; added up once. */
function totalsOf(measure: Measure): readonly Computation[] {
  const { table, column } = measure
  const columns = totals.get(table) ?? new Map<number, readonly Computation[]>()
  const covered = table.rows.flatMap(({ covers }) => (covers ? [covers] : []))
  const made = columns.get(column) ?? [...covered, dataRows(table)].flatMap((rows) => calc.sum(measure, rows) ?? [])
  totals.set(table, columns.set(column, made))
  return made
}

function distance({ result }: Pick<Computation, 'result'>, { amount, unit }: FoundFigure): number {
  const scale = scaleBetween(result.unit, unit)
  if (!scale) return Number.POSITIVE_INFINITY
  return result.amount.times(scale.from).div(scale.to).minus(amount).div(amount).abs().toNumber()
}

/** Whether a computed amount was meant by a figure that differs from it: nearly the same, or one slip of the pen away. */
export function isNear(computation: Pick<Computation, 'result'>, figure: FoundFigure): boolean {
  const scale = scaleBetween(computation.result.unit, figure.unit)
  if (!scale || figure.amount.isZero()) return false
  const printed = computation.result.amount.times(scale.from).div(scale.to).toFixed(figure.decimals)
  return distance(computation, figure) <= NEAR || isSlip(digitsIn(printed), digitsIn(figure.amount.toFixed(figure.decimals)))
}

const digitsIn = (text: string): string => text.replace('.', '')

/** One digit wrong, or two neighbours exchanged. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  const wrong = [...a].flatMap((char, i) => (char === b[i] ? [] : [i]))
  const [first = 0, second = 0] = wrong
  return wrong.length === 1 || (wrong.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first])
}

/** 引进各类资金1066.4亿元, between two figures that are sums over 2013—2020, speaks of the column's sum over those years. */
function labelled(stated: StatedFigure, others: readonly FigureCheck[]): FigureCheck | undefined {
  const { library, paper, sentence, figure } = stated
  const spans = others.filter((other) => other.sentence === sentence && !other.verdict).map(spanOf)
  const span = spans.find((one, i) => spans.indexOf(one) !== i)
  const named = library.columns.measures.filter(
    (column) => column.measure.paper === paper && fitsUnit(column.measure, figure) && isLabelled(stated, column),
  )
  const computations = named.flatMap(({ measure }) => {
    const computation = calc.sum(measure, dataRows(measure.table))
    const within = span === undefined ? undefined : targetsOf(measure, spanYears(span)).at(-1)
    return within && computation && within.label === span ? [{ measure, computation: within }] : []
  })
  const [first] = computations
  const same = computations.every(({ computation }) => first?.computation.result.amount.equals(computation.result.amount))
  return first && same
    ? { ...stated, computation: first.computation, measures: [first.measure], verdict: 'unsupported' }
    : undefined
}

/** Whether a figure follows right after a column's name. */
export function isLabelled({ sentence, figure }: StatedFigure, { names }: IndexedColumn): boolean {
  const said = names.filter(({ text }) => text.length >= SHORTEST_LABEL && sentence.text.includes(text))
  if (said.length === 0) return false
  const before = labelBefore(sentence.text, figure.start)
  return said.some(({ text }) => before.endsWith(text))
}

const spanYears = (span: string): YearRange[] => {
  const [from = Number.NaN, to = from] = span.split('—').map(Number)
  return Number.isNaN(from) ? [] : [{ from, to }]
}
