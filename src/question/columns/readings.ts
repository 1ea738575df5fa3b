import { isStock, type Measure } from '../../compute/measure.ts'
import { perOne } from '../../language/values/per-one.ts'
import { askedPlace, topCount } from '../../language/values/ranks.ts'
import { targetUnit } from '../../language/values/target-unit.ts'
import type { Unit } from '../../paper/value.ts'
import type { ComputeOperation, Reading } from '../plan.ts'
import type { Question } from '../question.ts'
import { BY_AMOUNT, FIRST, SEVERAL, UNBROKEN, WHOLES } from '../words/closed-class.ts'
import { wordList } from '../words/word-list.ts'
import { askedScale, lastUnit, scaleOf } from './asked-units.ts'
import { askedYears, endYearsOf } from './asked-years.ts'
import { asksWhether, assertionOf, directionOf } from './assertion.ts'
import { type BoundMeasure, type BoundQuestion, isNamed, namesSeveral, siblings, totalColumn } from './bind-measures.ts'
import { boundsOf, boundYear } from './bounds.ts'
import { INSIDE } from './chunks.ts'
import { extremeCompared } from './extreme-compared.ts'
import { givenAsked } from './given.ts'
import { addsOneByOne, partsOf } from './one-by-one.ts'
import { countsRows, operationsOf } from './operation.ts'
import { perColumn } from './per-column.ts'
import type { AskedRow } from './row-names.ts'
import { wholeOf } from './whole-of.ts'

/** More readings than this are asked back instead of answered side by side. */
const MAX_READINGS = 4

export type Readings = { readonly readings: readonly [Reading, ...Reading[]]; readonly together: boolean }

/** Every way to understand a question whose words are bound: each operation over each column that fits. */
export function readingsOf(
  question: Question,
  operation: ComputeOperation,
  { measures }: BoundQuestion,
  rows: readonly AskedRow[],
): Readings {
  const [first] = measures
  if (!first) throw new Error('a bound question has a measure')
  // direct assistance funds per central unit
  const shared = operation === 'value' && perColumn(question, first.binding.measure).per !== undefined
  const operations = operationsOf(question, shared ? 'mean' : operation)
  const make = (one: ComputeOperation): Reading[] => {
    const completed = (reading: Pick<Reading, 'measures'> & Partial<Reading>) => complete(reading, one, question, rows)
    // 哪一年A比B多 asks for the years, not for which is more over all.
    if (measures.length > 1 && one === 'compare' && asksForYears(question))
      return [complete(pairOf(measures, 'filter', question), 'filter', question, rows)]
    if (measures.length > 1) return [completed(pairOf(measures, one, question))]
    const wide = tableWide(first, one, question)
    if (wide) return [completed(wide)]
    const [part, ...parts] = addsOneByOne(question) && ADDS.includes(one) ? partsOf(first.binding.measure) : []
    if (part) return [complete({ measures: [part, ...parts] }, 'sum', question, rows)]
    const own = first.alternatives.filter(({ measure }) => perColumn(question, measure).per !== undefined)
    return (one === 'mean' && own.length > 0 ? own : first.alternatives)
      .slice(0, MAX_READINGS + 1)
      .map(({ measure, named }) => completed({ measures: [measure], named, ...wholeOf(one, measure, question, rows) }))
  }
  const [one, ...more] = operations.flatMap(make)
  if (!one) throw new Error('a bound question has a reading')
  return { readings: [one, ...more], together: measures.length > 1 || (operations.length > 1 && first.alternatives.length === 1) }
}

/** 一共 and 总共 of what there is at a time say nothing of its years added up. */
const addsInSoManyWords = ({ text }: Question): boolean => IN_SO_MANY_WORDS.some((word) => text.includes(word))
const IN_SO_MANY_WORDS = [
  '合计',
  '总和',
  '累计',
  '之和',
  '相加',
  '加起来',
  '加总',
  '总计',
  '加在一起',
  'sum',
  'add',
  'cumulative',
]

const ADDS: readonly ComputeOperation[] = ['value', 'sum']

const asksForYears = ({ asks, years }: Question): boolean => asks.has('when') && !years.some(({ from, to }) => from === to)

const FROM = '从|由|from'
const THAN = '比|than'

/** Adds what the question says about rows, years and units to the columns of a reading. */
function complete(
  reading: Pick<Reading, 'measures'> & Partial<Reading>,
  operation: ComputeOperation,
  question: Question,
  rows: readonly AskedRow[],
): Reading {
  const [measure] = reading.measures
  const overYears = reading.measures.length === 1 && !question.years.every(({ from, to }) => from === to)
  if (operation === 'sum' && overYears && isStock(measure) && !addsInSoManyWords(question))
    return complete(reading, 'value', question, rows)
  const listed = rows.filter(({ table }) => table === measure.table)
  // 从S1到S5 goes from the earlier to the later; S5比S1 the other way.
  const named = says(question, FROM) && !says(question, THAN) ? [...listed].reverse() : listed
  const atEnd = endYearsOf(question, measure)
  const own = measure.table.columns[measure.column]?.unit
  const target = targetUnit(question.text)
  const unit = askedScale(question, own) ?? (target && own && scaleOf(target, own))
  // What goes through rows or puts two in order answers by itself.
  const extreme = claimedExtreme(operation, question, named)
  const asserts = extreme?.asserts ?? (operation === 'filter' || operation === 'compare' ? undefined : assertionOf(question))
  return {
    operation,
    years: atEnd.length > 0 ? atEnd : askedYears(question, operation),
    ...(named.length > 0 ? { rows: named.map(({ row, label }) => ({ row, label })) } : {}),
    ...(unit ? { unit } : {}),
    ...(asserts ? { asserts } : {}),
    ...details(question, operation, own),
    ...(operation === 'mean' ? perColumn(question, measure) : {}),
    ...extreme,
    ...reading,
  }
}

/** 2018年最高，对吧: the extreme is looked for in all rows, or in the period that is named besides, and held against the one. */
function claimedExtreme(
  operation: ComputeOperation,
  question: Question,
  rows: readonly AskedRow[],
): Pick<Reading, 'years' | 'rows' | 'asserts'> | undefined {
  if ((operation !== 'highest' && operation !== 'lowest') || !asksWhether(question)) return undefined
  const single = question.years.filter(({ from, to }) => from === to)
  const [year, ...years] = single
  const [row, ...others] = rows
  const label = year && rows.length === 0 ? String(year.from) : row?.label
  if (label === undefined || years.length > 0 || others.length > 0) return undefined
  return { years: question.years.filter((one) => one !== year), rows: [], asserts: { kind: 'extreme', label } }
}

function details(question: Question, operation: ComputeOperation, own: Unit | undefined): Partial<Reading> {
  const { ops, text } = question
  switch (operation) {
    case 'fastest-growth': {
      const falls = ops.has('slowest') || directionOf(question) === 'fall'
      const byAmount = !ops.has('percent') && !ops.has('growth') && says(question, BY_AMOUNT)
      return { order: falls ? 'lowest' : 'highest', ...(byAmount ? { byAmount } : {}) }
    }
    case 'rank': {
      return {
        order: orderOf(question),
        top: topCount(text) ?? 3,
        ...askedPlace(text),
      }
    }
    case 'convert': {
      const unit = targetUnit(text) ?? lastUnit(text)
      return unit ? { unit: (own && scaleOf(unit, own)) ?? unit } : {}
    }
    case 'share':
      return ops.has('max') || ops.has('min') ? { order: orderOf(question) } : {}
    case 'difference':
    case 'quotient':
      return ops.has('max') && ops.has('min') && question.years.length < 2 ? { extremes: true } : opposite(question)
    case 'filter':
      return filterOf(question)
    case 'given':
      return { given: givenAsked(question) ?? 'given' }
    default:
      return {}
  }
}

const opposite = (question: Question): Pick<Reading, 'opposite'> => {
  const extreme = extremeCompared(question)
  return extreme ? { opposite: extreme } : {}
}

const orderOf = ({ ops }: Question): 'highest' | 'lowest' => (ops.has('ascending') || ops.has('min') ? 'lowest' : 'highest')

const says = ({ units }: Question, row: string): boolean =>
  units.some(({ surface }) => wordList(row).some((word) => surface.startsWith(word)))

/** 哪一年超过 asks for the year of the crossing, 哪几年 for every year. */
function filterOf(question: Question): Partial<Reading> {
  const { asks, years } = question
  const against = boundYear(question)
  if (against) return { against, years: years.filter((year) => year !== against.year) }
  const bounds = boundsOf(question)
  const direction = directionOf(question)
  const several = countsRows(question) || asks.has('list') || says(question, SEVERAL) || asksWhether(question)
  const first = says(question, FIRST) ? 'always' : several ? undefined : 'lasting'
  const unbroken = says(question, UNBROKEN)
  return {
    ...(bounds.length > 0 ? { bounds } : direction ? { direction } : {}),
    ...(first ? { first } : {}),
    ...(unbroken ? { unbroken } : {}),
  }
}

/** 六栏钱全加起来, 六类资金中最少的: words that fit most columns of one table are about all of them. */
function tableWide(
  first: BoundMeasure,
  operation: ComputeOperation,
  question: Question,
): Pick<Reading, 'measures' | 'across'> | undefined {
  const { text } = question
  const all = siblings(first.binding.measure)
  const fitting = first.alternatives.filter(({ measure }) => measure.table === first.binding.measure.table)
  const [one, ...more] = all
  const most = wordList(WHOLES.columns).some((word) => text.includes(word)) ? 2 : all.length - 1
  if (!one || all.length < 3 || fitting.length < most) return undefined
  const printed = addsOneByOne(question) ? undefined : totalColumn(first.binding.measure)
  if (operation === 'sum') return { measures: printed ? [printed] : [one, ...more] }
  return operation === 'highest' || operation === 'lowest' ? { measures: [one, ...more], across: true } : undefined
}

function pairOf(
  measures: readonly BoundMeasure[],
  operation: ComputeOperation,
  question: Question,
): Pick<Reading, 'measures'> & Partial<Reading> {
  const [first, second] = measures
  if (!first || !second) throw new Error('a pair has two measures')
  if (operation !== 'share') {
    const [one, ...others] = inOneTable(first, measures.slice(1))
    const [other] = others
    // 每1元财政资金对应多少企业投资 divides the second by the first.
    return { measures: other && operation === 'quotient' && perOne(question.text) ? [other, one] : [one, ...others] }
  }
  const inside = INSIDE.has(first.chunk?.after ?? '') || question.text.includes('share of')
  const [part, whole] = inside ? [second, first] : [first, second]
  return { measures: [part.binding.measure], whole: wholeColumns(whole) }
}

/** Where one table has all that is named, what it gives is compared, and not one table with another. */
function inOneTable(first: BoundMeasure, others: readonly BoundMeasure[]): readonly [Measure, ...Measure[]] {
  for (const { measure } of first.alternatives) {
    const same = others.map(({ alternatives }) => alternatives.find((other) => other.measure.table === measure.table)?.measure)
    if (same.every((other) => other !== undefined)) return [measure, ...same]
  }
  return [first.binding.measure, ...others.map(({ binding }) => binding.measure)]
}

/** 资金 alone names the table's whole, not one of its columns. */
const wholeColumns = (bound: BoundMeasure): Measure[] =>
  isNamed(bound.binding) && !namesSeveral(bound) ? [bound.binding.measure] : siblings(bound.binding.measure)
