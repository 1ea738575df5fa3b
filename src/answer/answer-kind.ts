import { asksForSeveral, CUES, hasCitation, hasCue, hasQuantity } from '../language/cues.ts'
import { findYears } from '../language/dates.ts'
import { enumeratorOf } from '../language/enumerators.ts'
import type { Library } from '../question/library.ts'
import type { Question } from '../question/question.ts'
import type { Sentence } from '../retrieval/sentence-index.ts'
import { explains } from './choose-sentences.ts'

/** How much looking like the kind of answer asked for adds to a sentence's score. */
const BONUS = 0.12
/** 所谓机制 defines 机制; a cue elsewhere in the sentence is weaker. */
const DEFINES = 0.25
/** The sentence that opens a paragraph or an item says what is explained in it. */
const TOPIC = 0.08

/** A score bonus for sentences that look like the answer: a date for when, a figure for how many, a cause for why. */
export function kindBonus(question: Question, library: Library): (sentence: Sentence) => number {
  const { asks } = question
  const tests: ((sentence: Sentence) => boolean)[] = []
  if (asks.has('when')) tests.push(({ normalised }) => findYears(normalised).length > 0)
  if (asks.has('where') || asks.has('who')) tests.push((sentence) => namesIn(sentence, question, library) > 1)
  if (asks.has('amount')) tests.push(({ normalised }) => hasQuantity(normalised))
  if (asks.has('why') || asks.has('purpose')) tests.push(({ normalised }) => hasCue(normalised, CUES.cause))
  if (asks.has('definition')) tests.push(({ normalised }) => hasCue(normalised, CUES.definition))
  if (asks.has('scholar')) tests.push(({ normalised }) => hasCitation(normalised))
  if (asks.has('list') || asksForSeveral(question.text)) tests.push(({ normalised }) => hasCue(normalised, CUES.listing))
  const kind = (sentence: Sentence) =>
    tests.length === 0 ? 0 : (BONUS * tests.filter((test) => test(sentence)).length) / tests.length
  const defining = (sentence: Sentence) => (asks.has('definition') && defines(question, sentence) ? DEFINES : 0)
  const topic = (sentence: Sentence) => (explains(question) && opens(sentence) ? TOPIC : 0)
  return (sentence) => kind(sentence) + defining(sentence) + topic(sentence)
}

/** Names in a sentence that the question does not say itself. */
function namesIn({ keys }: Sentence, { units }: Question, { wordClass }: Library): number {
  const asked = new Set(units.flatMap((unit) => unit.keys))
  return [...keys].filter((key) => wordClass(key) === 'proper' && !asked.has(key)).length
}

const opens = (sentence: Sentence): boolean =>
  (sentence.index === 0 && sentence.document.part === 1) || enumeratorOf(sentence.text) !== undefined

/** Whether a term of the question stands right beside a defining word: 所谓X, X是指, X本质上是. */
function defines({ content }: Question, { normalised }: Sentence): boolean {
  return content.some(
    ({ surface, strict }) => strict && DEFINING.some(([before, after]) => normalised.includes(`${before}${surface}${after}`)),
  )
}

const DEFINING: readonly (readonly [string, string])[] = [
  ['所谓', ''],
  ['所谓“', '”'],
  ['', '是指'],
  ['', '指的是'],
  ['', '本质上是'],
  ['', '在本质上是'],
  ['', '是一种'],
  ['', ' is '],
  ['', ' means '],
  ['', ' refers to '],
]
