import { findYears } from '../language/dates.ts'
import { hasQuantity } from '../language/cues.ts'
import { CUES, hasCue } from '../language/cues.ts'
import type { Question } from '../question/question.ts'
import type { Sentence } from '../retrieval/sentence-index.ts'

/** How much looking like the kind of answer asked for adds to a sentence's score. */
const BONUS = 0.12

/** A score bonus for sentences that look like the answer: a date for when, a figure for how many, a cause for why. */
export function kindBonus({ asks }: Question): (sentence: Sentence) => number {
  const tests: ((sentence: Sentence) => boolean)[] = []
  if (asks.has('when')) tests.push(({ normalised }) => findYears(normalised).length > 0)
  if (asks.has('amount')) tests.push(({ normalised }) => hasQuantity(normalised))
  if (asks.has('why')) tests.push(({ normalised }) => hasCue(normalised, CUES.cause))
  if (asks.has('definition')) tests.push(({ normalised }) => hasCue(normalised, CUES.definition))
  if (asks.has('purpose')) tests.push(({ normalised }) => hasCue(normalised, CUES.cause))
  return (sentence) => (tests.length === 0 ? 0 : (BONUS * tests.filter((test) => test(sentence)).length) / tests.length)
}
