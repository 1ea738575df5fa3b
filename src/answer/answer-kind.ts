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
const DESCRIBES = 0.1
const MANY_NAMES = 4
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
  // 哪些省 wants many names, not two.
  const several = asks.has('list') && (asks.has('where') || asks.has('who'))
  const many = (sentence: Sentence) => (several && namesIn(sentence, question, library) >= MANY_NAMES ? BONUS : 0)
  const topic = (sentence: Sentence) => (explains(question) && opens(sentence) ? TOPIC : 0)
  return (sentence) =>
    kind(sentence) + (asks.has('definition') ? defining(question, sentence) : 0) + topic(sentence) + many(sentence)
}

/** Names in a sentence that the question does not say itself. */
function namesIn({ keys }: Sentence, { units }: Question, { wordClass }: Library): number {
  const asked = new Set(units.flatMap((unit) => unit.keys))
  return [...keys].filter((key) => wordClass(key) === 'proper' && !asked.has(key)).length
}

const opens = (sentence: Sentence): boolean =>
  (sentence.index === 0 && sentence.document.part === 1) || enumeratorOf(sentence.text) !== undefined

/** How strongly a sentence defines a term of the question: 所谓X and X本质上是 do, X是一种 may. */
function defining({ content }: Question, { normalised }: Sentence): number {
  const terms = content.filter(({ strict }) => strict).map(({ surface }) => surface)
  const stands = (patterns: readonly Around[]) =>
    terms.some((term) => patterns.some(([before, after]) => normalised.includes(`${before}${term}${after}`)))
  return stands(AUTHORS) ? 1.4 * DEFINES : stands(DEFINING) ? DEFINES : stands(DESCRIBING) ? DESCRIBES : 0
}

type Around = readonly [before: string, after: string]

/** The author's own definition comes before what is said in passing. */
const AUTHORS: readonly Around[] = [
  ['笔者把', '界定为'],
  ['笔者认为,', '本质上是'],
  ['笔者将', '界定为'],
  ['作者把', '界定为'],
  ['the author defines ', ' as '],
]

const DEFINING: readonly Around[] = [
  ['所谓', ''],
  ['所谓“', '”'],
  ['', '是指'],
  ['', '指的是'],
  ['', '本质上是'],
  ['', '在本质上是'],
  ['把', '界定为'],
  ['将', '界定为'],
  ['把', '定义为'],
  ['将', '定义为'],
  ['', ' means '],
  ['', ' refers to '],
  ['', ' is essentially '],
  ['', ' is in essence '],
  ['defines ', ' as '],
  ['define ', ' as '],
]
const DESCRIBING: readonly Around[] = [
  ['', '是一种'],
  ['', ' is '],
]
