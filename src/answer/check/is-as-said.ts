import { Decimal } from 'decimal.js'
import type { Computation } from '../../compute/computation.ts'
import { amountIn } from '../../compute/named-amount.ts'
import type { FoundFigure } from '../../language/values/find-figures.ts'
import type { Dimension, Quantity } from '../../paper/value.ts'
import type { Assertion } from '../../question/columns/assertion.ts'
import type { Reading } from '../../question/plan.ts'
import type { Statement } from '../answer.ts'
import { amountsOf, isWithin } from '../compute/limits.ts'
import type { ClaimPiece } from './claim-pieces.ts'

/** 约82亿元 may be this far from what is meant. */
const ABOUT = 0.02

/** Whether what the cells give is what a statement says; undefined where the two cannot be held against each other. */
export function isAsSaid(fact: Statement, { asserts }: Reading, piece: ClaimPiece): boolean | undefined {
  if (asserts?.kind === 'extreme') return fact.kind === 'ranked' ? fact.label.startsWith(asserts.label) : undefined
  const value = amountGiven(fact)
  if (!value || !asserts || asserts.kind === 'steady') return undefined
  const isChange = fact.kind === 'result' && (fact.computation.op === 'difference' || fact.computation.op === 'growth')
  if (isChange) return isMove(value, asserts, piece, fact.computation.inputs)
  return asserts.kind !== 'change' && piece.figure ? isAmount(value, asserts, piece, piece.figure) : undefined
}

/** 增加了200亿元 of what fell by as much is wrong. */
function isMove(
  { amount: moved, unit }: Quantity,
  asserts: Assertion,
  { figure, cues, asked }: ClaimPiece,
  inputs: readonly Computation[],
): boolean | undefined {
  const amount = isTurned(asked, inputs) ? moved.negated() : moved
  if (asserts.kind === 'change') return amount.isPositive() === (asserts.direction === 'rise') && !amount.isZero()
  if (!figure || asserts.kind !== 'figure') return undefined
  return !saysOtherWay(asked, amount) && isLike({ amount: amount.abs(), unit }, figure, cues?.hedge)
}

/** 2018年比2017年少 is told of the year that is named first; otherwise a change goes from the earlier year to the later. */
function isTurned(asked: string, [first, second]: readonly Computation[]): boolean {
  if (!first || !second) return false
  const isCompared = ['比', 'than'].some((word) => asked.includes(word))
  return isCompared ? asked.indexOf(first.label) > asked.indexOf(second.label) : first.label < second.label
}

function isAmount(value: Quantity, asserts: Assertion, { asked, cues }: ClaimPiece, figure: FoundFigure): boolean | undefined {
  if (asserts.kind !== 'bound' || isReached(asked, figure)) return isLike(value, figure, cues?.hedge)
  const limits = amountsOf(asserts.bound, value.unit)
  return limits && isWithin(value.amount, limits)
}

function amountGiven(fact: Statement): Quantity | undefined {
  if (fact.kind === 'figure') return fact.value
  return fact.kind === 'result' ? fact.computation.result : undefined
}

const RISE = ['增', '升', '涨', '多', 'rose', 'grew', 'increase', 'more', 'higher']
const FALL = ['减', '降', '跌', '少', 'fell', 'drop', 'decrease', 'decline', 'less', 'fewer', 'lower']

function saysOtherWay(text: string, amount: Decimal): boolean {
  const says = (words: readonly string[]) => words.some((word) => text.includes(word))
  if (says(RISE) === says(FALL)) return false
  return says(RISE) ? amount.isNegative() : amount.isPositive()
}

/** 达82.38亿元 gives the figure itself, and no limit. */
function isReached(asked: string, { surface }: FoundFigure): boolean {
  const before = asked.slice(0, Math.max(0, asked.lastIndexOf(surface))).trimEnd()
  return (
    ['达', '达到', '达到了', '到达', 'reached', 'reach'].some((word) => before.endsWith(word)) &&
    !['未', '没', '没有'].some((word) => before.includes(`${word}达`))
  )
}

const PEOPLE: readonly Dimension[] = ['persons', 'person-times']

/** A figure is said to its own digits; 约 leaves room, 多 and 余 as much as their last digit. */
function isLike({ amount, unit }: Quantity, said: FoundFigure, hedge: 'about' | 'above' | undefined): boolean | undefined {
  // 人 and 人次 count different things.
  if (said.unit && said.unit.dimension !== unit.dimension && PEOPLE.includes(said.unit.dimension)) return undefined
  const one = amountIn({ ...said, amount: new Decimal(1) }, unit)
  if (!one || one.isZero()) return undefined
  const own = amount.div(one)
  if (own.toDecimalPlaces(said.decimals).equals(said.amount)) return true
  const gap = own.minus(said.amount)
  if (hedge === 'above') return gap.isPositive() && gap.lt(lastDigit(said))
  return hedge === 'about' && gap.abs().lte(said.amount.times(ABOUT))
}

/** 80多亿 is up to 90, 300余家 up to 400. */
const lastDigit = ({ amount, decimals }: FoundFigure): Decimal =>
  decimals > 0 ? Decimal.pow(10, -decimals) : Decimal.pow(10, Math.max(0, amount.precision(true) - amount.precision()))
