import type { Library } from '../../question/library.ts'
import { type Question, strictUnits } from '../../question/question.ts'
import type { Ask } from '../../question/words/closed-class.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'

/** These want what is said of several. */
const SEVERAL: readonly Ask[] = ['list', 'where', 'who', 'scholar', 'difference']
/** A name that opens a sentence has two to four characters. */
const LENGTHS = [4, 3, 2]
/** So much of a word is the word. */
const ENOUGH = 0.5

/**
 * Whether a sentence may complete the best one: where that opens with a name and says all that a question is about (贵州…),
 * one that opens with another name (四川…) is about something else.
 */
export function isOfSameSubject(question: Question, best: Sentence, { wordClass }: Library): (sentence: Sentence) => boolean {
  const opening = ({ normalised }: Sentence) =>
    LENGTHS.map((length) => normalised.slice(0, length)).find((word) => wordClass(word) === 'proper')
  const subject = opening(best)
  const strict = strictUnits(question)
  const isWhole = strict.length > 0 && strict.every((unit) => matchIn(unit, best) >= ENOUGH)
  if (subject === undefined || !isWhole || SEVERAL.some((ask) => question.asks.has(ask))) return () => true
  return (sentence) => {
    const other = opening(sentence)
    return other === undefined || other === subject
  }
}
