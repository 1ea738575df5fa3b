import type { Library } from '../library.ts'
import type { QuestionUnit } from '../question.ts'
import {
  ASKERS,
  CONDITIONS,
  ENGLISH_ASKERS,
  ENGLISH_FEELINGS,
  ENGLISH_OCCASIONS,
  ENGLISH_WANTED,
  FEELINGS,
  IDENTITIES,
  OCCASIONS,
  PUTTING,
  STATES,
  TOPICS,
  USES,
  WANTED,
} from './asker-words.ts'
import { isThere } from './foreign-words.ts'

/** A clause of a question; `dated` where it names a year or a part of a paper. */
export interface Clause {
  readonly text: string
  readonly start: number
  readonly units: readonly QuestionUnit[]
  readonly dated: boolean
}

/** Whether something in units asks or computes. */
export const asks = (units: readonly QuestionUnit[]): boolean =>
  units.some(({ closed }) => closed.some(({ kind }) => kind !== 'light'))

/** Whether units name a condition (如果算上地方资金). */
export const isCondition = (units: readonly QuestionUnit[]): boolean => units.some(({ surface }) => CONDITIONS.has(surface))

/**
 * Whether a clause only says who asks, why, and in what state (领导让我算个数, 怕自己摁错计算器, 我做ppt要用): its subject is the asker or it
 * names an occasion, and it holds no year, no condition, no word of the papers and nothing that somebody wants to be told.
 */
export function isAskersClause({ text, start, units, dated }: Clause, library: Library): boolean {
  const topical = units.some(({ surface }) => TOPICS.has(surface))
  if (dated || topical || asks(units.filter(({ surface }) => !NUMBERS.has(surface))) || isCondition(units)) return false
  const spans = occasionsIn(text).map((span) => ({ start: start + span.start, end: start + span.end }))
  const isOccasion = (unit: QuestionUnit) => spans.some((span) => span.start < unit.end && unit.start < span.end)
  if (saysWhereto({ text })) return true
  const other = units.filter((unit) => unit.strict && !isOccasion(unit) && !ENGLISH_ASKERS.includes(unit.surface))
  if (other.some((unit) => isSubject(unit, library, begins(text, IDENTITIES) ? ANY_IDF : spans.length > 0 ? COMMON_IDF : 0)))
    return false
  if (begins(text, IDENTITIES)) return true
  if (other.some(({ proper }) => proper)) return false
  const byAsker = isBySomebody(text, units, library) || tellsState(text)
  if (!byAsker) return spans.length > 0 && (other.length === 0 || USES.some((use) => text.includes(use)))
  return other.length === 0 || !wants(units)
}

/** 要放进参考文献里: where the answer is to go. */
export const saysWhereto = ({ text }: Pick<Clause, 'text'>): boolean => begins(text, PUTTING)

/** My boss wants a number, checking a ratio for my thesis: they ask for none. */
const NUMBERS = new Set(['number', 'numbers', 'ratio', 'percentage', 'average', 'total', 'totals'])

/** A word that the papers have; where a clause says an occasion or who asks, common ones (给单位写稿, 我是社工专业的) are no subject. */
const isSubject = (unit: QuestionUnit, library: Library, below: number): boolean =>
  isThere(unit, library) && !(unit.kind === 'word' && !unit.proper && library.sentences.idf(unit.surface) < below)

/** Stands in every other paragraph (单位). */
const COMMON_IDF = 3.5
const ANY_IDF = Number.POSITIVE_INFINITY

/** 怕自己摁错计算器, 翻表翻花眼了: the asker is left out. */
const tellsState = (text: string): boolean =>
  begins(text, FEELINGS) ||
  begins(text, ENGLISH_FEELINGS) ||
  STATES.some((word) => text.endsWith(word) || text.endsWith(`${word}了`))

/** The asker, or somebody who has the asker ask, does something. */
const isBySomebody = (text: string, units: readonly QuestionUnit[], { wordClass }: Library): boolean =>
  begins(text, ENGLISH_ASKERS)
    ? units.length > FEWEST_ENGLISH
    : begins(text, ASKERS) && units.some(({ surface }) => wordClass(surface) === 'predicate')
const FEWEST_ENGLISH = 2

const wants = (units: readonly QuestionUnit[]): boolean =>
  units.some(({ surface }) => WANTED.some((word) => surface.startsWith(word)) || ENGLISH_WANTED.includes(surface))

/** English words end where they end. */
const begins = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.startsWith(word) && !(isLetter(word.slice(-1)) && isLetter(text.charAt(word.length))))

const isLetter = (char: string): boolean => char >= 'a' && char <= 'z'

function occasionsIn(text: string): { readonly start: number; readonly end: number }[] {
  const isWord = (start: number, end: number) =>
    !isLetter(text.charAt(start)) || !(isLetter(text.charAt(start - 1)) || isLetter(text.charAt(end)))
  return [...OCCASIONS, ...ENGLISH_OCCASIONS].flatMap((word) => {
    const start = text.indexOf(word)
    return start !== -1 && isWord(start, start + word.length) ? [{ start, end: start + word.length }] : []
  })
}

const MINE = new Set(['my', 'our'])
const OWN_WORDS = 3

/** For my thesis, in our history class: the asker's own occasion within the question, and the words between. */
export function ownOccasions(units: readonly QuestionUnit[]): readonly QuestionUnit[] {
  return units.flatMap((unit, i) => {
    const at = units.slice(Math.max(0, i - OWN_WORDS), i).findLastIndex(({ surface }) => MINE.has(surface))
    if (at === -1 || !ENGLISH_OCCASIONS.includes(unit.surface)) return []
    const between = units.slice(Math.max(0, i - OWN_WORDS) + at, i)
    return between.some(({ kind, proper }) => kind === 'term' || proper) ? [] : [...between, unit]
  })
}
