import type { Computation } from '../../compute/computation.ts'
import { derivationsOf } from '../../compute/derivations.ts'
import * as calc from '../../compute/evaluate.ts'
import { figureFit } from '../../compute/figure-fit.ts'
import { dataRows, type Measure, sameMeasure } from '../../compute/measure.ts'
import { measuresOf } from '../origin/origin-claims.ts'
import { columnsNamed } from './column-support.ts'
import type { FigureCheck, StatedFigure } from './figure-check.ts'

/** A sentence that names the columns of a share whose amounts are not in it. */
const NAMED = 0.9
/** A computed ratio further away is about something else. */
const NEAR = 0.05

/** A share or a multiple held against the amounts of its own sentence; undefined when nothing tells what it is a ratio of. */
export function checkedRatio(stated: StatedFigure, others: readonly FigureCheck[]): FigureCheck | undefined {
  const { sentence, figure } = stated
  const parts = others.filter(
    (other) => other.sentence === sentence && other.figure.end <= figure.start && other.measures.length === 1 && !isRatio(other),
  )
  if (parts.length === 0) return byWords(stated)
  const computed = parts.toReversed().flatMap((part) => ratiosOf(part, stated, parts))
  const agreeing = computed.find(({ computation }) => (figureFit(computation.result, figure) ?? 2) < 2)
  if (agreeing) return agreeing
  const cut = computed.find(({ computation }) => figureFit(computation.result, figure) === 2)
  if (cut) return stated.cues.hedge ? cut : { ...cut, verdict: 'rounding' }
  if (stated.cues.hedge || !isExplicit(stated)) return undefined
  const nearest = computed.toSorted((a, b) => distance(a, figure) - distance(b, figure))[0]
  return nearest && distance(nearest, figure) <= NEAR ? { ...nearest, verdict: 'contradiction' } : undefined
}

export const isRatio = ({ figure: { unit } }: StatedFigure): boolean => unit.dimension === 'percent' || unit.dimension === 'ratio'

/** 占 and 是…的几倍 say how the figure was made; a bare percentage may be anything. */
const isExplicit = ({ cues, figure }: StatedFigure): boolean => figure.unit.dimension === 'ratio' || cues.share

const distance = ({ computation: { result } }: FigureCheck, { amount }: StatedFigure['figure']): number =>
  amount.isZero() ? Number.POSITIVE_INFINITY : result.amount.minus(amount).div(amount).abs().toNumber()

/** An amount of the sentence held against its other amounts, and against the totals of its column. */
function ratiosOf(part: FigureCheck, stated: StatedFigure, parts: readonly FigureCheck[]): FigureCheck[] {
  const [measure] = part.measures
  if (!measure) return []
  const said = parts.map(({ computation, measures }) => ({ computation, measures }))
  const totals = totalsOf(measure, stated).map((computation) => ({ computation, measures: [measure] }))
  return [...said, ...totals].flatMap((whole) => {
    const computation = ratio(asPrinted(part.computation), asPrinted(whole.computation), stated)
    const others = whole.measures.filter((other) => !sameMeasure(other, measure))
    return computation ? [{ ...stated, computation, measures: [measure, ...others] }] : []
  })
}

/** A printed total stands for its rows: 7643 ÷ 11606. */
function asPrinted(computation: Computation): Computation {
  return computation.op === 'stated' ? { ...computation, op: 'cell', inputs: [], at: computation.at.slice(0, 1) } : computation
}

function totalsOf(measure: Measure, { years }: StatedFigure): Computation[] {
  const { table } = measure
  const covered = table.rows.flatMap(({ covers }) => (covers ? [covers] : []))
  const named = years.map((range) => dataRows(table, range)).filter(({ length }) => length > 0)
  return [...covered, ...named, dataRows(table)].flatMap((rows) => calc.sum(measure, rows) ?? [])
}

function ratio(part: Computation, whole: Computation, { figure, cues }: StatedFigure): Computation | undefined {
  if (part.result.amount.equals(whole.result.amount)) return undefined
  const grown = cues.change && !cues.share
  if (figure.unit.dimension === 'percent') return grown ? calc.growth(part, whole) : calc.share(part, whole)
  return calc.quotient(part, whole)
}

/** Where the sentence gives no amounts, its words must name the column. */
function byWords(stated: StatedFigure): FigureCheck | undefined {
  const { figure, paper, sentence, library, cues } = stated
  const [best] = derivationsOf(figure.amount, figure, paper)
    .filter(({ computation: { op } }) => (op === 'growth' ? cues.change : op === 'quotient' || cues.share))
    .map(({ computation }) => ({ computation, measures: measuresOf(computation, paper) }))
    .filter(({ measures }) => measures.length === 1 && columnsNamed(measures, sentence, library) >= NAMED)
  return best && { ...stated, ...best }
}
