import type { Library } from '../question/library.ts'
import type { Question } from '../question/question.ts'
import type { ScoredSentence } from '../retrieval/score-sentences.ts'
import type { Sentence } from '../retrieval/sentence-index.ts'
import type { AnswerPart, Claim, Refusal } from './answer.ts'
import { chooseSentences } from './choose-sentences.ts'
import type { Citer } from './citer.ts'
import { listAnswer } from './list-answer.ts'
import { readText } from './read-text.ts'
import { refusalFor, unknownWords } from './refusal.ts'
import { locatorOf } from './sentence-locator.ts'

/** Share of the query's weight below which nothing in the paper is about the question. */
const MIN_SCORE = 0.3

/** Paragraphs that are tried: the best may lack a name of the question that the next one has. */
const MAX_PARAGRAPHS = 4
/** A later paragraph must come this near to the best. */
const NEAR_BEST = 0.6

/** Answers from the text: a list where one is asked for and stands there, otherwise the sentences that hold the answer. */
export function readAnswer(question: Question, library: Library, paper: string | undefined, citer: Citer): AnswerPart | Refusal {
  const reading = readText(question, library, paper)
  let refusal: Refusal | undefined
  for (const start of beginnings(reading.scored)) {
    const scored = [start, ...reading.scored.filter((one) => one !== start)]
    const list = listAnswer(question, library, start, paper, citer)
    const chosen = list ? list.sentences : chooseSentences(question, scored, library)
    const refused = refusalFor(question, chosen, library, reading.units)
    if (!refused) return list ? list.part() : prose(chosen, citer)
    refusal ??= refused
  }
  return refusal ?? unknownWords(question, library)
}

/** The best sentence of each of the best paragraphs. */
function beginnings(scored: readonly ScoredSentence[]): ScoredSentence[] {
  const best = scored[0]
  if (!best || best.score < MIN_SCORE) return []
  const paragraphs = new Map<string, ScoredSentence>()
  for (const one of scored) {
    const { paragraph } = one.sentence.document
    if (one.score >= Math.max(MIN_SCORE, NEAR_BEST * best.score) && !paragraphs.has(paragraph)) paragraphs.set(paragraph, one)
  }
  return [...paragraphs.values()].slice(0, MAX_PARAGRAPHS)
}

function prose(chosen: readonly Sentence[], citer: Citer): AnswerPart | Refusal {
  const [first, ...more] = chosen.map(
    (sentence): Claim => ({ says: { kind: 'extract', text: sentence.text }, citations: [citer.cite(locatorOf(sentence))] }),
  )
  return first ? { form: 'prose', claims: [first, ...more] } : { kind: 'no-evidence' }
}
