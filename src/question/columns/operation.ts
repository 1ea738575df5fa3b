import { asksHowManyTimes, asksWhichWay, tellsMean } from '../../language/cues/asked-change.ts'
import { asksForSpan } from '../../language/cues/asked-span.ts'
import { askedPlace, topCount } from '../../language/values/ranks.ts'
import { relativeYear } from '../../language/values/relative-years.ts'
import { targetUnit } from '../../language/values/target-unit.ts'
import type { ComputeOperation } from '../plan.ts'
import type { Question } from '../question.ts'
import { MOVING, type Op, SEVERAL, SUBTOTALS, TURNING_POINTS } from '../words/closed-class.ts'
import { wordList } from '../words/word-list.ts'
import { amountsAsked, lastUnit } from './asked-units.ts'
import { asksWhether, assertionOf, directionOf, limitForAll, steadyDirection } from './assertion.ts'
import { boundsOf, boundYear } from './bounds.ts'
import { asksHowMuchItMoved, asksHowMuchMore, asksWhichIsMore } from './comparative.ts'
import { extremeCompared } from './extreme-compared.ts'
import { givenAsked } from './given.ts'

/** First match wins: the more a word says about the computation, the earlier it stands. */
const PRIORITY: readonly (readonly [Op, ComputeOperation])[] = [
  ['fastest', 'fastest-growth'],
  ['slowest', 'fastest-growth'],
  ['compound', 'compound-growth'],
  ['growth', 'growth'],
  ['ratio', 'quotient'],
  ['share', 'share'],
  ['percent', 'share'],
  ['convert', 'convert'],
  ['rank', 'rank'],
  ['ascending', 'rank'],
  ['difference', 'difference'],
  ['mean', 'mean'],
  ['max', 'highest'],
  ['min', 'lowest'],
  ['trend', 'trend'],
  ['sum', 'sum'],
  ['each', 'each'],
]
const MOVES = new Set(wordList(MOVING))

/** The computation that a question's words ask for; `value` when none does. */
export function operationOf(question: Question): ComputeOperation {
  const { ops, years, text } = question
  const target = targetUnit(text)
  // 换成社会帮扶 puts one thing for another.
  const converts = () => target !== undefined || lastUnit(text) !== undefined
  const named = PRIORITY.find(([op]) => ops.has(op) && (op !== 'convert' || converts()))?.[1] ?? (target && 'convert')
  const formed = byForm(question, named) ?? ofChange(question, named)
  if (formed) return formed
  const rising = directionOf(question) !== undefined
  const first = asksHowItMoved(question) ? 'trend' : (named ?? unnamed(question, rising))
  // 各是多少 over several years lists them; in one year it asks for the value.
  const single = years.length === 1 && years[0]?.from === years[0]?.to
  if (first === 'each' && single) return 'value'
  return first === 'trend' && single ? 'difference' : first
}

/** Words that name another computation where nothing rises or falls. */
function ofChange(question: Question, named: ComputeOperation | undefined): ComputeOperation | undefined {
  const { ops, asks, years } = question
  // What of 2013—2017 fell in 2015: a part of a period is no growth.
  if ((named === 'share' || named === 'growth') && ops.has('percent') && isNested(years)) return 'share'
  if (directionOf(question) === undefined) return undefined
  // 涨了百分之几 is growth, and so is 涨了一倍吗; 占百分之几 is a share.
  if (!ops.has('share') && (named === 'share' || (named === 'quotient' && asksWhether(question)))) return 'growth'
  // 哪一年增加得最多 is about the change.
  if (isExtreme(question) && asks.has('when') && !reachesPoint(question)) return 'fastest-growth'
  // 一共涨了多少
  return named === 'sum' && (asksHowMuchMore(question) || asksHowMuchItMoved(question)) ? 'difference' : undefined
}

/** What the form of a question asks for, whatever computation its words name. */
function byForm(question: Question, named: ComputeOperation | undefined): ComputeOperation | undefined {
  if (givenAsked(question)) return 'given'
  const limited = limitForAll(question)
  if (limited) return limited
  if (asksWhichRows(question, named)) return 'filter'
  if (steadyDirection(question)) return 'steady'
  const way = wayAsked(question)
  if (way) return way
  if (addsSubtotals(question)) return 'subtotals'
  // 2020年比最多的时候少了几个人
  if (question.years.length === 1 && extremeCompared(question) && asksHowMuchMore(question)) return 'difference'
  if (askedPlace(question.text) || (isExtreme(question) && topCount(question.text) !== undefined)) return 'rank'
  if (tellsMean(question.text)) return 'mean'
  if (asksHowManyTimes(question.text) && (named === undefined || named === 'convert')) return 'quotient'
  // 哪年比上年多得最多
  const byStep = isExtreme(question) && relativeYear(question.text) === -1
  return asksWhichIsMore(question) && !byStep ? 'compare' : undefined
}

/** 2016年到2019年是变多还是变少，差多少: the change where it is asked for, otherwise how it moved. */
function wayAsked(question: Question): ComputeOperation | undefined {
  const { text, years, ops } = question
  const [first, ...more] = years
  const range = first !== undefined && more.length === 0 && first.from < first.to
  if (!asksWhichWay(text) || !(range || years.length === 2)) return undefined
  if (amountsAsked(question) > 0 || ops.has('difference')) return 'difference'
  return range ? 'trend' : undefined
}

/** 2015年 and 2013—2017年. */
function isNested([one, other, ...more]: Question['years']): boolean {
  if (!one || !other || more.length > 0 || (one.from === other.from && one.to === other.to)) return false
  const holds = (a: typeof one, b: typeof one) => a.from <= b.from && b.to <= a.to
  return holds(one, other) || holds(other, one)
}

const isExtreme = ({ ops }: Question): boolean => ops.has('max') || ops.has('min')

/** How did it change, 走势如何，有没有低谷: the extremes and the growth belong to what is told of a trend. */
const asksHowItMoved = ({ asks, ops, units }: Question): boolean =>
  asks.has('how') &&
  !ops.has('percent') &&
  (units.some(({ surface }) => MOVES.has(surface)) || (ops.has('trend') && (ops.has('max') || ops.has('min'))))

/** 跌到谷底 is about the value, not about the change. */
const reachesPoint = ({ units }: Question): boolean => units.some(({ surface }) => POINTS.has(surface))
const POINTS = new Set(wordList(TURNING_POINTS))

/** What is asked for when no word names a computation. */
function unnamed(question: Question, rising: boolean): ComputeOperation {
  if (asksHowMuchMore(question) || asksHowMuchItMoved(question) || setsYearsApart(question)) return 'difference'
  if (asksForSpan(question.text)) return 'sum'
  const assertion = assertionOf(question)
  if (assertion?.kind === 'change') return 'difference'
  const unit = assertion?.kind === 'figure' ? assertion.figure.unit : undefined
  if (unit?.dimension === 'percent') return rising ? 'growth' : 'value'
  if (unit?.dimension === 'ratio') return rising ? 'growth' : 'quotient'
  return rising && assertion?.kind === 'figure' ? 'difference' : 'value'
}

/** 2012年和2015年的差别 */
const setsYearsApart = ({ units, years: [first, ...more] }: Question): boolean =>
  first !== undefined &&
  (more.length === 1 || (more.length === 0 && first.from < first.to)) &&
  units.some(({ surface }) => APART.has(surface))
const APART = new Set(['difference', '差别', '差异', '出入'])

/** 哪几年超过, 有几年低于, 哪些城市在…以上, 哪几年下降了, and 有没有超过 without a year. */
function asksWhichRows(question: Question, named: ComputeOperation | undefined): boolean {
  const { asks, ops, years } = question
  const forYears = asks.has('when') || countsRows(question) || (asks.has('list') && namesYears(question))
  // 哪几年比2017年高 asks for years, 比2017年高多少 for an amount.
  if (forYears && (named === undefined || (named === 'difference' && asks.has('when'))) && boundYear(question)) return true
  const bounded = boundsOf(question).length > 0
  if (bounded && (forYears || asks.has('list') || asks.has('where') || asks.has('who') || asksWhich(question))) return true
  if (bounded && years.length === 0 && named === undefined && asksWhether(question)) return true
  if (ops.has('above') && asks.has('when')) return true
  // 哪些年份同比下降
  const plain = named === undefined || (named === 'growth' && (asks.has('list') || namesSeveral(question)))
  return forYears && plain && directionOf(question) !== undefined
}

/** 有几年, 的年份有几个: how many rows there are. */
export const countsRows = ({ asks, ops, units }: Question): boolean =>
  ops.has('count') || (asks.has('amount') && units.some(({ surface }) => YEARS.has(surface)))
const namesSeveral = ({ units }: Question): boolean => units.some(({ surface }) => SEVERAL_YEARS.has(surface))
const SEVERAL_YEARS = new Set(wordList(SEVERAL))

/** 有哪些年. */
const namesYears = ({ units }: Question): boolean => units.some(({ surface }) => surface === '年' || YEARS.has(surface))
const YEARS = new Set(['几回', '有几回', '几次', '几个年头', '年份', '年份数', '年数', '年头', 'years'])

/** 两个小计加起来等于合计吗: printed totals are added up, not rows. */
const addsSubtotals = ({ text, ops, units }: Question): boolean =>
  wordList(SUBTOTALS).some((word) => text.includes(word)) && (ops.has('sum') || units.some(({ surface }) => ADDS.has(surface)))
const ADDS = new Set(['加', '相加', '加上', '等于', 'add', 'plus'])

/** 哪几个市, which districts. */
const asksWhich = ({ units }: Question): boolean => units.some(({ surface }) => surface.startsWith('哪') || surface === 'which')

const BINARY: readonly ComputeOperation[] = ['difference', 'quotient', 'share', 'growth', 'compound-growth', 'compare', 'filter']

/** Operations that may need two values. */
export const isBinary = (operation: ComputeOperation): boolean => BINARY.includes(operation)

/** Operations that may be over several columns; what grows over a span of years, or is a part of one, is one column. */
export function takesSeveral(operation: ComputeOperation, question: Question): boolean {
  const { years } = question
  const spans = years.some(({ from, to }) => from < to)
  if (GROWS.includes(operation) && spans) return false
  if ((operation === 'share' && isNested(years)) || (operation === 'difference' && wayAsked(question))) return false
  return isBinary(operation) || operation === 'sum'
}

const GROWS: readonly ComputeOperation[] = ['growth', 'compound-growth']

/** 涨了多少，是几倍 asks for two things at once, and 最高和最低 too: every such operation that the words name. */
export function operationsOf(question: Question, first: ComputeOperation): ComputeOperation[] {
  const { ops } = question
  if (first === 'highest' && ops.has('min')) return ['highest', 'lowest']
  if ((first === 'highest' || first === 'lowest') && ops.has('trend')) return ['trend', first]
  if (first === 'mean' && ops.has('sum') && amountsAsked(question) > 1) return ['sum', 'mean']
  if (first === 'difference' && wayAsked(question)) return ['difference', 'growth']
  // 掉了多少，跌幅多少
  if (first === 'growth' && asksHowMuchMore(question)) return ['difference', 'growth']
  if (!isBinary(first) || first === 'filter' || first === 'compare') return [first]
  const named = PRIORITY.filter(([op, operation]) => ops.has(op) && isBinary(operation)).map(([, operation]) => operation)
  return [...new Set([first, ...named])].filter((one) => one !== 'share' || first === 'share' || ops.has('share'))
}
