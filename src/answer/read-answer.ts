import type { Locator } from '../paper/locator.ts'
import type { Library } from '../question/library.ts'
import type { Question, QuestionUnit } from '../question/question.ts'
import { paragraphOf } from '../retrieval/enumerations.ts'
import { matchIn, type ScoredSentence } from '../retrieval/score-sentences.ts'
import type { Sentence } from '../retrieval/sentence-index.ts'
import type { AnswerPart, Claim, Refusal } from './answer.ts'
import type { Citer } from './citer.ts'
import { listAnswer } from './list-answer.ts'
import { type Reading, readText, unexplainedBy } from './read-text.ts'

/** Share of the query's weight below which nothing in the paper is about the question. */
const MIN_SCORE = 0.3
/** A second sentence must come this near to the best. */
const NEAR_BEST = 0.62
const MAX_SENTENCES = 4
/** Characters of all sentences together, by what is asked: a fact is one or two sentences, a reason may be four. */
const FACT_LENGTH = 210
const EXPLANATION_LENGTH = 480
/** Words of the question that the paper does not use may be this share of its weight: people paraphrase. */
const FORGIVEN = 0.2

/** Answers from the text: a list where one is asked for and stands there, otherwise the sentences that hold the answer. */
export function readAnswer(question: Question, library: Library, paper: string | undefined, citer: Citer): AnswerPart | Refusal {
  const reading = readText(question, library, paper)
  const best = reading.scored[0]
  if (!best || best.score < MIN_SCORE) return unknown(question, library, reading)
  const list = listAnswer(question, library, best, paper, citer)
  if (list) return list
  const chosen = chooseSentences(question, reading.scored)
  const refusal = refuse(question, chosen, library, reading)
  if (refusal) return refusal
  const [first, ...more] = chosen.map((sentence) => claimOf(sentence, citer))
  return first ? { form: 'prose', claims: [first, ...more] } : { kind: 'no-evidence' }
}

/** Refuses when a name of the question stands nowhere near the sentences; a small share of known words is forgiven. */
export function refuse(question: Question, chosen: readonly Sentence[], library: Library, { units }: Reading): Refusal | undefined {
  const left = unexplainedBy(question, chosen, library)
  if (left.years.length > 0) return { kind: 'unknown-words', words: left.years.map((year) => `${year}`) }
  const total = units.filter(({ unit }) => question.content.includes(unit as QuestionUnit)).reduce((sum, { weight }) => sum + weight, 0)
  const weight = units.filter(({ unit }) => left.units.includes(unit as QuestionUnit)).reduce((sum, item) => sum + item.weight, 0)
  const foreign = left.units.filter((unit) => !isKnown(unit, library))
  if (left.units.length === 0 || (weight / total <= FORGIVEN && foreign.length === 0)) return undefined
  return { kind: 'unknown-words', words: (foreign.length > 0 ? foreign : left.units).map(({ surface }) => surface) }
}

function unknown(question: Question, library: Library, { units }: Reading): Refusal {
  const foreign = question.content.filter((unit) => unit.strict && !isKnown(unit, library))
  return foreign.length > 0 && units.length > 0 ? { kind: 'unknown-words', words: foreign.map(({ surface }) => surface) } : { kind: 'no-evidence' }
}

const isKnown = (unit: QuestionUnit, library: Library): boolean => {
  const words = unit.keys.filter((key) => !key.startsWith('#!'))
  return words.some((key) => key.startsWith('#') && library.sentences.knows(key)) || words.filter((key) => !key.startsWith('#')).every((key) => library.sentences.knows(key))
}

const explains = ({ asks }: Question): boolean => ['why', 'how', 'definition', 'list', 'difference', 'purpose', 'extent'].some((ask) => asks.has(ask as 'why'))

/** The best sentence, and others that add words of the question or stand beside it, in the order of the text. */
function chooseSentences(question: Question, scored: readonly ScoredSentence[]): Sentence[] {
  const best = scored[0]
  if (!best) return []
  const limit = explains(question) ? EXPLANATION_LENGTH : FACT_LENGTH
  const chosen = [best.sentence]
  let length = best.sentence.text.length
  for (const { sentence, score } of scored.slice(1, 14)) {
    if (chosen.length === MAX_SENTENCES || score < NEAR_BEST * best.score || length + sentence.text.length > limit) continue
    if (!adds(question, sentence, chosen) && !(explains(question) && paragraphOf(sentence) === paragraphOf(best.sentence))) continue
    if (chosen.some((other) => other.text === sentence.text)) continue
    chosen.push(sentence)
    length += sentence.text.length
  }
  return inTextOrder(chosen, best.sentence)
}

/** Whether a sentence holds a word of the question that the chosen ones lack. */
const adds = (question: Question, sentence: Sentence, chosen: readonly Sentence[]): boolean =>
  question.content.some((unit) => matchIn(unit, sentence) >= 0.5 && !chosen.some((other) => matchIn(unit, other) >= 0.5))

/** Sentences of the best one's paragraph in their order, the others after them. */
function inTextOrder(chosen: readonly Sentence[], best: Sentence): Sentence[] {
  const home = paragraphOf(best)
  const position = (sentence: Sentence) => (sentence.document === best.document ? 0 : sentence.document.id < best.document.id ? -1000 : 1000) + sentence.index
  const near = chosen.filter((sentence) => paragraphOf(sentence) === home).sort((a, b) => position(a) - position(b))
  return [...near, ...chosen.filter((sentence) => paragraphOf(sentence) !== home)]
}

/** A sentence as a claim that cites itself. */
export function claimOf(sentence: Sentence, citer: Citer): Claim {
  return { says: { kind: 'extract', text: sentence.text }, citations: [citer.cite(locatorOf(sentence))] }
}

/** Where a sentence stands; a row of a table is cited by its last filled cell. */
export function locatorOf({ document, span }: Sentence): Locator {
  if (document.source.kind === 'passage') return { kind: 'text', paper: document.paper, passage: document.source.passage, span }
  return { kind: 'cell', paper: document.paper, table: document.source.table, row: document.source.row, column: document.source.column }
}
