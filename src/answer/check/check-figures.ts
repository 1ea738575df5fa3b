import { headerOf, type Measure, sameMeasure, yearsOf } from '../../compute/measure.ts'
import { negationsIn } from '../../language/cues/claim-cues.ts'
import type { Table } from '../../paper/table.ts'
import { assertionOf, directionWord } from '../../question/columns/assertion.ts'
import { figuresOf } from '../../question/columns/bounds.ts'
import type { Library } from '../../question/library.ts'
import type { ComputeOperation, Reading } from '../../question/plan.ts'
import type { Question } from '../../question/question.ts'
import { readQuestion } from '../../question/read-question.ts'
import type { Claim } from '../answer.ts'
import type { Answered } from '../answer-one.ts'
import { answerQuestion } from '../answer-question.ts'
import type { Citer } from '../citer.ts'
import { computeAnswer } from '../compute/compute-answer.ts'
import { type ClaimPiece, claimPieces } from './claim-pieces.ts'
import { isAsSaid } from './is-as-said.ts'
import { printedWith } from './printed-with.ts'

/** What the cells say of one statement of a sentence; `open` where they say nothing, or not surely of the same thing. */
export interface PieceCheck {
  readonly text: string
  /** The same with what it takes over from the words before it. */
  readonly asked: string
  readonly outcome: 'holds' | 'fails' | 'open'
  readonly claims: readonly Claim[]
  /** It says something that could be so or not. */
  readonly matters: boolean
}

/** Holds each statement of a sentence that has a figure, an extreme or a direction against the tables. */
export function checkFigures(sentence: string, library: Library, citer: Citer): PieceCheck[] {
  let table: Table | undefined
  return claimPieces(sentence, library).map((piece, at) => {
    const found = at < MOST_PIECES && isComparable(piece, library) ? checkPiece(piece, table, library, citer) : undefined
    table = found?.table ?? table
    const matters = piece.isContentful || piece.figure !== undefined
    return { text: piece.text, asked: piece.asked, matters, outcome: found?.outcome ?? 'open', claims: found?.claims ?? [] }
  })
}

/** Statements of one sentence that are looked at; no sentence of prose has more. */
const MOST_PIECES = 12

/** Only a figure, an extreme or a direction can be held against cells. */
function isComparable({ figure, asked }: ClaimPiece, library: Library): boolean {
  if (figure) return true
  const question = readQuestion(`${asked}吗`, library)
  return question.ops.has('max') || question.ops.has('min') || assertionOf(question) !== undefined
}

interface Found extends Pick<PieceCheck, 'outcome' | 'claims'> {
  readonly table: Table
}

/** `before` is the table that the statement before this one was held against. */
function checkPiece(piece: ClaimPiece, before: Table | undefined, library: Library, citer: Citer): Found | undefined {
  const answered = answerQuestion(`${piece.asked}吗`, library)
  const { question } = answered
  const checked = readingsOf(answered, library).flatMap((reading) => {
    const found = factOf(reading, question, citer)
    const holds = found && (found.steady ?? isAsSaid(found.claim.says, reading, piece))
    return found && holds !== undefined ? [{ claim: found.claim, holds, reading }] : []
  })
  const [first] = checked
  const denied = denialOf(piece)
  if (!first || denied === 'unclear') return undefined
  const { table } = first.reading.measures[0]
  const agreeing = checked.filter(({ holds }) => holds).map(({ claim }) => claim)
  if (denied === 'whole') return { outcome: agreeing.length > 0 ? 'fails' : 'holds', claims: [first.claim], table }
  if (agreeing.length > 0) return { outcome: 'holds', claims: agreeing, table }
  const said = printedWith(piece, question, library, citer)
  if (said) return { outcome: 'holds', claims: [said, first.claim], table }
  const isSure =
    isOfItsYears(piece, question, before === table) && checked.every(({ reading }) => isNamedInFull(reading, question, library))
  return isSure ? { outcome: 'fails', claims: [first.claim], table } : undefined
}

/** A figure without years of its own is of those before it where the same table goes on, and not a total. */
function isOfItsYears({ isYearCarried, figure }: ClaimPiece, { years, ops }: Question, goesOn: boolean): boolean {
  return (!isYearCarried || (goesOn && !ops.has('sum'))) && (years.length > 0 || figure === undefined)
}

/** 不是82.38亿元 denies all of it; any other denial may be of anything. */
function denialOf({ asked }: ClaimPiece): 'none' | 'whole' | 'unclear' {
  const negations = negationsIn(asked)
  if (negations.length === 0) return 'none'
  return negations.length === 1 && ['不是', '并非'].some((word) => asked.includes(word)) ? 'whole' : 'unclear'
}

/** Readings that hold the statement against cells and explain every word of it. */
function readingsOf({ answer, planned: { rule, plan }, question }: Answered, library: Library): Reading[] {
  if (rule !== 'compute' || plan?.kind !== 'compute' || answer.kind !== 'answered') return []
  if (answer.parts.some(({ lacks, bridged }) => lacks || bridged)) return []
  const isExplained = (reading: Reading) => reading.measures.some((measure) => explains(measure, reading, question, library))
  return plan.readings
    .filter((reading) => reading.asserts && isExplained(reading) && isCovered(reading, question))
    .map((reading) => asCompared(reading, question))
}

/** Years beyond the table are of figures that it does not have, though it has a total. */
function isCovered({ measures: [{ table }] }: Reading, { years }: Question): boolean {
  const known = yearsOf(table)
  const isKnown = (year: number) => known === undefined || (known.from <= year && year <= known.to)
  return years.every(({ from, to, base, name }) => name !== undefined || (isKnown(base ?? from) && isKnown(base ?? to)))
}

/** 2018年比2017年少13.28亿元 gives how far two years are apart, and the value of neither. */
function asCompared(reading: Reading, { text, years }: Question): Reading {
  const isApart = reading.operation === 'value' && years.length === 2 && ['比', 'than'].some((word) => text.includes(word))
  return isApart ? { ...reading, operation: 'difference' } : reading
}

/** Half of a word's keys must be of the column or its table. */
const EXPLAINED = 0.5

/** Whether the names of a column and of its table explain every word: a verb that they do not have may turn everything round. */
function explains(measure: Measure, { operation }: Reading, question: Question, { columns }: Library): boolean {
  const at = columns.measures.findIndex((column) => sameMeasure(column.measure, measure))
  const moves = CHANGES.includes(operation) ? [directionWord(question, 'rise'), directionWord(question, 'fall')] : []
  const spoken = [...question.years, ...figuresOf(question).map(({ start, end }) => ({ start: start - 1, end }))]
  return question.content.every((unit) => {
    const fit = columns.fits(unit)[at]
    const isTaken = spoken.some(({ start, end }) => unit.start < end && start < unit.end)
    return isTaken || moves.includes(unit.surface) || Math.max(fit?.own ?? 0, fit?.around ?? 0) >= EXPLAINED
  })
}

/** Their verb says which way it went. */
const CHANGES: readonly ComputeOperation[] = ['difference', 'growth', 'compound-growth', 'steady']

/** What the cells give, without the verdict on it, save whether something went one way every year. */
function factOf(
  reading: Reading,
  { lang }: Question,
  citer: Citer,
): { readonly claim: Claim; readonly steady?: boolean } | undefined {
  const part = computeAnswer(reading, lang, citer)
  if (!('claims' in part)) return undefined
  const [claim] = part.claims
  const { says } = claim
  if (says.kind !== 'verdict') return { claim }
  return says.of === 'steady' ? { claim, steady: says.holds } : { claim: { ...claim, says: says.fact } }
}

/** Whether one of the names of the column is said whole, so that no other thing can be meant. */
function isNamedInFull({ measures: [measure] }: Reading, { units, text }: Question, { columns }: Library): boolean {
  const column = columns.measures.find((one) => one.measure.table === measure.table && one.measure.column === measure.column)
  const keys = new Set(units.flatMap((unit) => unit.keys))
  const header = headerOf(measure)?.header ?? ''
  return (
    text.includes(header) ||
    (column?.names.some(({ words }) => words.length > 0 && words.every((word) => keys.has(word))) ?? false)
  )
}
