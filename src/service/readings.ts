import type { AnswerPart, Claim } from '../answer/answer.ts'
import type { Answered } from '../answer/answer-one.ts'
import { answerQuestion } from '../answer/answer-question.ts'
import { type Citer, createCiter } from '../answer/citer.ts'
import { computeAnswer } from '../answer/compute/compute-answer.ts'
import { scopeQuestions } from '../answer/compute/scope-questions.ts'
import type { RivalReading } from '../answer/rival-reading.ts'
import { headerOf, type Measure, sameMeasure, yearsOf } from '../compute/measure.ts'
import type { YearRange } from '../paper/value.ts'
import type { IndexedColumn } from '../question/columns/column-index.ts'
import type { Library } from '../question/library.ts'
import type { ComputeOperation, Reading } from '../question/plan.ts'
import type { AskedYears, Question, QuestionUnit } from '../question/question.ts'

/** As many other scopes as one looks through. */
const MOST = 6
/** So much of what the question says of a column must be in the name of another … */
const SHARED = 0.5
/** Other definitions of a named period begin and end at most so many years off. */
const NEAR_YEARS = 1

/** What can be asked of another column or another period as well. */
const TRANSFERABLE: readonly ComputeOperation[] = [
  'value',
  'sum',
  'mean',
  'difference',
  'growth',
  'quotient',
  'compound-growth',
  'highest',
  'lowest',
  'trend',
]

/**
 * The scopes under which the figure of a question may be understood: the ones it was answered with first, then other definitions of
 * its period and other columns in the same unit whose names share the question's words, each with its value. Each is found again
 * by its own question. Empty when there is no other scope.
 */
export function rivalReadings(answered: Answered, library: Library): readonly RivalReading[] {
  const asked = readingsAnswered(answered)
  const citer = createCiter(library.papers)
  const first = asked.flatMap((reading) => askedOf(reading, answered, citer) ?? [])
  const rivals = [...rivalsOf(asked, answered.question, library, citer)]
  return rivals.length === 0 ? [] : [...first, ...rivals]
}

/** Whether there is another scope; looks no further than the first. */
export function hasRivalReading(answered: Answered, library: Library): boolean {
  const { done } = rivalsOf(readingsAnswered(answered), answered.question, library, createCiter(library.papers)).next()
  return done !== true
}

/** The readings of one column that the answer gives side by side. */
function readingsAnswered({ answer, planned: { plan } }: Answered): Reading[] {
  if (answer.kind !== 'answered' || plan?.kind !== 'compute') return []
  const isTransferable = ({ operation, measures, whole, rows, asserts }: Reading) =>
    TRANSFERABLE.includes(operation) && measures.length === 1 && !whole && !rows && asserts?.kind !== 'extreme'
  return plan.readings.filter(isTransferable).map(({ asserts: _, ...reading }) => reading)
}

function askedOf(reading: Reading, { question }: Answered, citer: Citer): RivalReading | undefined {
  const part = partOf(reading, question, citer)
  return part && { question: question.text, part, asked: true }
}

function* rivalsOf(asked: readonly Reading[], question: Question, library: Library, citer: Citer): Generator<RivalReading> {
  const [reading] = asked
  if (!reading) return
  const known = new Set(asked.flatMap((one) => comesTo(partOf(one, question, citer)) ?? []))
  const most = known.size + MOST
  const summed = summedApart(partOf(reading, question, citer), reading, question, library)
  if (summed) yield summed
  for (const candidate of candidatesFor(reading, asked, library)) {
    if (known.size >= most) return
    const part = partOf(candidate, question, createCiter(library.papers))
    const value = comesTo(part)
    const text = value === undefined || known.has(value) ? undefined : questionOf(candidate, question, value, library)
    const cited = text === undefined ? undefined : partOf(candidate, question, citer)
    if (text === undefined || value === undefined || !cited) continue
    known.add(value)
    yield { question: text, part: cited, asked: false }
  }
}

/** The sum of the rows, where the paper prints another total for them; the audit of the table shows both. */
function summedApart(
  part: AnswerPart | undefined,
  { measures: [measure] }: Reading,
  { lang }: Question,
  library: Library,
): RivalReading | undefined {
  const [own] = part?.computation?.op === 'stated' ? part.computation.inputs : []
  const says = part?.claims[0].says
  if (!part || !own || says?.kind !== 'figure' || own.result.amount.equals(says.value.amount)) return undefined
  const { number } = measure.table
  const question = lang === 'en' ? `Do the totals of Table ${number} add up?` : `表${number}的合计对得上吗？`
  if (answerQuestion(question, library).answer.kind !== 'answered') return undefined
  const summed: Claim = {
    says: { kind: 'result', computation: own, measure: says.measure, period: says.period },
    citations: part.claims[0].citations,
  }
  return { question, part: { ...part, claims: [summed], computation: own }, asked: false }
}

function partOf(reading: Reading, { lang }: Question, citer: Citer): AnswerPart | undefined {
  const part = computeAnswer(reading, lang, citer)
  return 'claims' in part ? part : undefined
}

/** What an answer comes to, whatever it is a figure of: another scope with the same figure is no news. */
function comesTo(part: AnswerPart | undefined): string | undefined {
  const says = part?.claims[0].says
  switch (says?.kind) {
    case 'figure':
      return says.value.amount.toString()
    case 'result':
      return says.computation.result.amount.toString()
    case 'ranked':
      return `${says.label} ${says.value.amount}`
    case 'trend':
      return `${says.first.value.amount} ${says.last.value.amount}`
    default:
      return undefined
  }
}

/** The first wording of a reading that is answered with it. */
function questionOf(reading: Reading, question: Question, value: string, library: Library): string | undefined {
  return scopeQuestions(question, reading).find((text) => {
    const { answer } = answerQuestion(text, library)
    return answer.kind === 'answered' && answer.parts.some((part) => comesTo(part) === value)
  })
}

/** Other definitions of the period first, then other columns, those that share most of the asked words first. */
function candidatesFor(reading: Reading, asked: readonly Reading[], library: Library): Reading[] {
  const columns = columnsLike(reading, asked, library).map((measure): Reading => ({ ...reading, measures: [measure] }))
  return [...periodsLike(reading, library).map((years): Reading => ({ ...reading, years: [years] })), ...columns]
}

/** Spans that the tables themselves give and that begin and end at most a year off a period that goes by a name. */
function periodsLike({ years: [asked, ...more] }: Reading, { papers }: Library): AskedYears[] {
  if (!asked?.name || more.length > 0) return []
  const { name: _, ...bare } = asked
  const isNear = ({ from, to }: YearRange) =>
    (from !== asked.from || to !== asked.to) && Math.abs(from - asked.from) <= NEAR_YEARS && Math.abs(to - asked.to) <= NEAR_YEARS
  const spans = papers.flatMap(({ tables }) =>
    tables.flatMap(({ years, rows }) => [...(years ? [years] : []), ...rows.flatMap((row) => row.years ?? [])]),
  )
  const found = new Map(spans.filter(isNear).map(({ from, to }) => [`${from}-${to}`, { ...bare, from, to }]))
  return [...found.values()]
}

/** Columns with the unit of a reading's and a name that shares its words; a table about one place only for those who named it. */
function columnsLike(
  { measures: [own], named = [], years }: Reading,
  asked: readonly Reading[],
  { columns }: Library,
): Measure[] {
  const telling = named.filter(({ closed }) => closed.length === 0)
  const weightOf = ({ keys }: QuestionUnit) => Math.max(...keys.map((key) => columns.weight(key)))
  const whole = telling.reduce((sum, unit) => sum + weightOf(unit), 0)
  const shareOf = (at: number) =>
    telling.reduce((sum, unit) => sum + weightOf(unit) * (columns.fits(unit)[at]?.own ?? 0), 0) / whole
  const isRival = ({ measure, about }: IndexedColumn) =>
    headerOf(measure)?.unit?.symbol === headerOf(own)?.unit?.symbol &&
    !asked.some(({ measures: [one] }) => sameMeasure(one, measure)) &&
    (about.size === 0 || measure.table === own.table) &&
    years.every((range) => covers(measure, range))
  return columns.measures
    .map((column, at) => ({ column, share: shareOf(at) }))
    .filter(({ column, share }) => share >= SHARED && isRival(column))
    .sort((a, b) => b.share - a.share)
    .map(({ column }) => column.measure)
}

/** Whether a table has every year of a span, save one at its beginning: a later start is another definition of the same period. */
function covers({ table }: Measure, { from, to }: YearRange): boolean {
  const known = yearsOf(table)
  return known !== undefined && known.from <= from + (from < to ? NEAR_YEARS : 0) && known.to >= to
}
