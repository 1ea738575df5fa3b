import type { Library } from '../question/library.ts'
import type { Question } from '../question/question.ts'
import type { AnswerPart, Claim, Refusal } from './answer.ts'
import { chooseSentences } from './choose-sentences.ts'
import type { Citer } from './citer.ts'
import { listAnswer } from './list-answer.ts'
import { readText } from './read-text.ts'
import { refusalFor, unknownWords } from './refusal.ts'
import { locatorOf } from './sentence-locator.ts'

/** Share of the query's weight below which nothing in the paper is about the question. */
const MIN_SCORE = 0.3

/** Answers from the text: a list where one is asked for and stands there, otherwise the sentences that hold the answer. */
export function readAnswer(question: Question, library: Library, paper: string | undefined, citer: Citer): AnswerPart | Refusal {
  const reading = readText(question, library, paper)
  const best = reading.scored[0]
  if (!best || best.score < MIN_SCORE) return unknownWords(question, library)
  const list = listAnswer(question, library, best, paper, citer)
  const chosen = list ? list.sentences : chooseSentences(question, reading.scored, library)
  const refusal = refusalFor(question, chosen, library, reading.units)
  if (refusal) return refusal
  if (list) return list.part
  const [first, ...more] = chosen.map(
    (sentence): Claim => ({ says: { kind: 'extract', text: sentence.text }, citations: [citer.cite(locatorOf(sentence))] }),
  )
  return first ? { form: 'prose', claims: [first, ...more] } : { kind: 'no-evidence' }
}
