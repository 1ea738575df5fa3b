import { dataRows, type Measure, yearsOf } from '../../compute/measure.ts'
import { findThresholds } from '../../language/thresholds.ts'
import { unitAt } from '../../language/units.ts'
import type { BindOptions } from '../bind-columns.ts'
import { type BoundMeasure, type BoundQuestion, bindMeasures, isNamed, namesSeveral, siblings } from '../bind-measures.ts'
import { breakdownWords } from '../breakdown.ts'
import type { Ask } from '../closed-class.ts'
import { isBinary, operationOf, operationsOf } from '../operation.ts'
import { type ComputeOperation, type PlanRule, type QuestionPlan, type Reading, type RuleResult, rejected } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'

/** More readings than this are asked back instead of answered side by side. */
const MAX_READINGS = 4

/** Cells and arithmetic over them: indicator × year × operation. */
export const compute: PlanRule = {
  name: 'compute',
  examples: [
    '2019年直接帮扶资金是多少',
    '2012到2015年财政援助资金加起来多少',
    '2020年劳务输出比2019年多了多少',
    '引进各类资金哪一年最多',
  ],
  plan(question, library, paper) {
    const operation = operationOf(question)
    const options = bindOptions(question, paper)
    const bound = bindMeasures(question, library, options, isBinary(operation) || amountsAsked(question) > 1)
    if (!bound) return notNamed(question, 'no column of a table is named')
    if (!bound.measures.some(({ binding }) => isNamed(binding)) && options.table === undefined)
      return notNamed(question, 'no column is named well enough')
    // A figure that is to be checked is no word of the subject.
    const unexplained = bound.unexplained.filter(
      ({ kind }) => kind !== 'number' || !(question.asks.has('agree') || question.ops.has('above')),
    )
    if (unexplained.length > 0) return notExplained(question, unexplained)
    const breakdown = breakdownWords(question)
    const main = bound.measures[0]?.binding.measure
    if (breakdown.length > 0 && main) return { plan: { kind: 'no-breakdown', measure: main, words: breakdown } }
    const premise = premiseOf(question, main)
    if (premise) return { plan: premise }
    if (!asksForFigures(question, operation)) return rejected('nothing asks for a figure')
    return outsideYears(question, bound) ?? { plan: { kind: 'compute', ...readingsOf(question, operation, bound) } }
  },
}

/** After a figure, 那山西的呢 asks for another figure: if the table has none, no sentence will do. */
function notExplained(question: Question, unexplained: readonly QuestionUnit[]): RuleResult {
  const words = unexplained.filter(({ inherited }) => !inherited).map(({ surface }) => surface)
  const about = ELSEWHERE.some((ask) => question.asks.has(ask))
  if (question.afterFigure && words.length > 0 && words.length === unexplained.length && !about)
    return { plan: { kind: 'unexplained', words } }
  return rejected(`no column explains: ${unexplained.map(({ surface }) => surface).join(' ')}`)
}

/** 里面少数民族占多少 after a figure asks for a figure that no table has. */
function notNamed(question: Question, why: string): RuleResult {
  const words = question.content.filter(({ strict, inherited }) => strict && !inherited).map(({ surface }) => surface)
  const figure = question.asks.has('amount') || question.ops.size > 0
  if (question.afterFigure && figure && words.length > 0 && !ELSEWHERE.some((ask) => question.asks.has(ask)))
    return { plan: { kind: 'unexplained', words } }
  return rejected(why)
}

function bindOptions(question: Question, paper: string | undefined): BindOptions {
  const table = question.parts.find((part) => part.kind === 'table')?.number
  return {
    years: question.years,
    unitSymbols: askedUnits(question),
    ...(table === undefined ? {} : { table }),
    ...(paper === undefined ? {} : { paper }),
  }
}

/** How often a question asks 多少 or 几. */
const amountsAsked = ({ units }: Question): number => units.filter(asksAmount).length

const asksAmount = (unit: QuestionUnit): boolean => unit.closed.some((closed) => closed.kind === 'ask' && closed.ask === 'amount')

/** Units right after 多少 or 几: 多少万人次, 几家. */
function askedUnits({ units, text }: Question): string[] {
  return units.flatMap((unit) => {
    if (!asksAmount(unit)) return []
    const found = unitAt(text, unit.end) ?? unitAt(text, unit.end - 1)
    return found ? [found.unit.symbol] : []
  })
}

const DIRECTIONS = {
  fall: ['下降', '减少', '下跌', '降低', '变少', '下滑', '缩减', 'fall', 'fell', 'drop', 'decline', 'decrease'],
  rise: ['上升', '增加', '增长', '上涨', '提高', '变多', '攀升', 'rise', 'rose', 'grow', 'grew', 'increase'],
} as const

/** 为什么2016年下降 takes for granted that it fell: that is held against the cells before any reason is looked for. */
function premiseOf({ asks, text, years }: Question, measure: Measure | undefined): QuestionPlan | undefined {
  const [year] = years
  if (!measure || !asks.has('why') || years.length !== 1 || !year || year.from !== year.to) return undefined
  for (const direction of ['fall', 'rise'] as const) {
    const words = DIRECTIONS[direction].find((word) => text.includes(word))
    if (words) return { kind: 'premise', measure, year: year.from, direction, words }
  }
  return undefined
}

/** Reasons, persons, places and lists of words are not in the cells. */
const ELSEWHERE: readonly Ask[] = ['why', 'how', 'where', 'who', 'purpose']

const asksForFigures = ({ asks, ops, years, parts }: Question, operation: ComputeOperation): boolean =>
  !ELSEWHERE.some((ask) => asks.has(ask)) &&
  (operation !== 'value' ||
    asks.has('amount') ||
    years.length > 0 ||
    ops.size > 0 ||
    (asks.has('definition') && parts.length > 0))

function outsideYears(question: Question, { measures }: BoundQuestion): RuleResult | undefined {
  const measure = measures[0]?.binding.measure
  const range = measure && yearsOf(measure.table)
  if (!measure || !range || question.years.length === 0) return undefined
  const missing = question.years.filter((years) => !years.name && dataRows(measure.table, years).length === 0)
  if (missing.length === 0) return undefined
  // 2021年之后改叫什么 asks for no figure: the text may say it.
  if (!question.asks.has('amount') && question.ops.size === 0 && question.asks.size > 0)
    return rejected('the years are outside, and no figure is asked for')
  return { plan: { kind: 'outside-years', measure, asked: missing.map(({ from }) => from) } }
}

type Readings = { readings: readonly [Reading, ...Reading[]]; together: boolean }

function readingsOf(question: Question, operation: ComputeOperation, { measures }: BoundQuestion): Readings {
  const [first] = measures
  if (!first) throw new Error('a bound question has a measure')
  const operations = operationsOf(question, operation)
  const make = (one: ComputeOperation): Reading[] => {
    const base = { operation: one, years: question.years, ...details(question, one) }
    if (measures.length > 1) return [{ ...base, ...pairOf(measures, one, question) }]
    const wide = tableWide(first, one)
    if (wide) return [{ ...base, ...wide }]
    return first.alternatives
      .slice(0, MAX_READINGS + 1)
      .map(({ measure }) => ({ ...base, measures: [measure], ...wholeOf(one, measure, question) }))
  }
  const [one, ...more] = operations.flatMap(make)
  if (!one) throw new Error('a bound question has a reading')
  return { readings: [one, ...more], together: measures.length > 1 || operations.length > 1 }
}

/** 六栏钱全加起来, 六类资金中最少的: words that fit most columns of one table are about all of them. */
function tableWide(first: BoundMeasure, operation: ComputeOperation): Pick<Reading, 'measures' | 'across'> | undefined {
  const all = siblings(first.binding.measure)
  const fitting = first.alternatives.filter(({ measure }) => measure.table === first.binding.measure.table)
  const [one, ...more] = all
  if (!one || all.length < 3 || fitting.length < all.length - 1) return undefined
  if (operation === 'sum') return { measures: [one, ...more] }
  return operation === 'highest' || operation === 'lowest' ? { measures: [one, ...more], across: true } : undefined
}

function details(question: Question, operation: ComputeOperation): Partial<Reading> {
  if (operation === 'fastest-growth') return { order: question.ops.has('slowest') ? 'lowest' : 'highest' }
  if (operation === 'first-above') return { thresholds: findThresholds(question.text) }
  if (operation === 'rank') return { top: topOf(question.text), order: question.ops.has('ascending') ? 'lowest' : 'highest' }
  if (operation === 'convert') {
    const unit = lastUnit(question.text)
    return unit === undefined ? {} : { unit }
  }
  return {}
}

const CHINESE_TOP: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  十: 10,
  two: 2,
  three: 3,
  five: 5,
  ten: 10,
}

function topOf(text: string): number {
  const at = Math.max(text.indexOf('前'), text.indexOf('top '))
  const after = at === -1 ? '' : text.slice(at + (text.startsWith('top ', at) ? 4 : 1))
  const word = Object.keys(CHINESE_TOP).find((key) => after.startsWith(key))
  const digits = Number.parseInt(after, 10)
  return word ? (CHINESE_TOP[word] ?? 3) : Number.isNaN(digits) ? 3 : digits
}

/** The last unit written in a text: 换算成万元 → 万元. */
function lastUnit(text: string): string | undefined {
  for (let i = text.length - 1; i >= 0; i--) {
    const found = unitAt(text, i)
    if (!found) continue
    const before = i > 0 ? unitAt(text, i - 1) : undefined
    if (!before || before.end !== found.end) return found.unit.symbol
  }
  return undefined
}

function pairOf(
  measures: readonly BoundMeasure[],
  operation: ComputeOperation,
  question: Question,
): Pick<Reading, 'measures'> & Partial<Reading> {
  const all = measures.map(({ binding }) => binding.measure)
  const [first, second] = measures
  const one = all[0]
  if (!one || !first || !second) throw new Error('a pair has two measures')
  if (operation !== 'share') return { measures: [one, ...all.slice(1)] }
  const inside = ['里', '中', '里面', '当中', 'of', 'in'].includes(first.chunk?.after ?? '') || question.text.includes('share of')
  const [part, whole] = inside ? [second, first] : [first, second]
  return { measures: [part.binding.measure], whole: wholeColumns(whole) }
}

/** 资金 alone names the table's whole, not one of its columns. */
const wholeColumns = (bound: BoundMeasure) =>
  isNamed(bound.binding) && !namesSeveral(bound) ? [bound.binding.measure] : siblings(bound.binding.measure)

/** 占这九年总数的比例 is a share of all years, not of the other columns. */
const ALL_YEARS = [
  '总数',
  '总量',
  '总人数',
  '总额',
  '历年',
  '这些年',
  '各年',
  '年合计',
  '九年',
  '八年',
  '十年',
  '三年',
  '十九年',
  'all years',
  'whole period',
  'the total',
  'overall total',
]

function wholeOf(operation: ComputeOperation, measure: Reading['measures'][0], question: Question): Partial<Reading> {
  // 占总数的比例: of the other columns where there are any, otherwise of all years.
  const others = ALL_YEARS.some((word) => question.text.includes(word)) ? [] : siblings(measure)
  return operation === 'share' && question.years.length < 2 && others.length > 1 ? { whole: others } : {}
}
