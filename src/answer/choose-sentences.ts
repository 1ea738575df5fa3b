import { asksForSeveral } from '../language/cues.ts'
import type { Ask } from '../question/closed-class.ts'
import type { Library } from '../question/library.ts'
import type { Question } from '../question/question.ts'
import { matchIn, type ScoredSentence } from '../retrieval/score-sentences.ts'
import type { Sentence } from '../retrieval/sentence-index.ts'

const MAX_SENTENCES = 4
/** Characters of all sentences together: a fact is one or two sentences, a reason may be four. */
const FACT_LENGTH = 215
const EXPLANATION_LENGTH = 520
/** English takes about twice the characters. */
const ENGLISH = 2.2
/** How near to the best a sentence must come: to add a name of the question, to add any word, to explain further. */
const NEAR = { name: 0.4, word: 0.62, more: 0.55 }

const EXPLAINING: readonly Ask[] = ['why', 'how', 'definition', 'list', 'difference', 'purpose', 'extent']

/** The best sentence with those that complete it, in the order of the text. */
export function chooseSentences(question: Question, scored: readonly ScoredSentence[], library: Library): Sentence[] {
  const best = scored[0]
  if (!best) return []
  const explains = EXPLAINING.some((ask) => question.asks.has(ask)) || asksForSeveral(question.text)
  const limit = (explains ? EXPLANATION_LENGTH : FACT_LENGTH) * (best.sentence.document.lang === 'en' ? ENGLISH : 1)
  const chosen = [best.sentence]
  const add = (sentence: Sentence) => {
    const length = chosen.reduce((sum, { text }) => sum + text.length, 0)
    const fits = chosen.length < MAX_SENTENCES && length + sentence.text.length <= limit
    if (fits && !chosen.some((other) => other.text === sentence.text)) chosen.push(sentence)
  }
  for (const { sentence, score } of scored.slice(1, 40)) {
    if (score >= NEAR.name * best.score && addsName(question, sentence, chosen)) add(sentence)
  }
  for (const { sentence, score } of scored.slice(1, 14)) {
    if (score >= NEAR.word * best.score && addsWord(question, sentence, chosen)) add(sentence)
  }
  if (explains) for (const sentence of goingOn(best.sentence, library)) add(sentence)
  return inTextOrder(chosen, best.sentence)
}

const adds = (sentence: Sentence, chosen: readonly Sentence[], units: Question['content']): boolean =>
  units.some((unit) => matchIn(unit, sentence) >= 0.5 && !chosen.some((other) => matchIn(unit, other) >= 0.5))

const addsName = (question: Question, sentence: Sentence, chosen: readonly Sentence[]): boolean => adds(sentence, chosen, question.content.filter(({ strict }) => strict))

const addsWord = (question: Question, sentence: Sentence, chosen: readonly Sentence[]): boolean => adds(sentence, chosen, question.content)

/** The sentences after one in its own paragraph: where a reason or a manner is set out. */
function goingOn(sentence: Sentence, library: Library): Sentence[] {
  const paragraph = library.documents.filter((document) => document.paragraph === sentence.document.paragraph)
  const all = paragraph.flatMap((document) => [...library.sentences.of(document)])
  return all.slice(all.indexOf(sentence) + 1)
}

/** Sentences of the best one's paragraph in their order, the others after them. */
function inTextOrder(chosen: readonly Sentence[], best: Sentence): Sentence[] {
  const home = best.document.paragraph
  const near = chosen.filter(({ document }) => document.paragraph === home)
  const before = (a: Sentence, b: Sentence) => a.document.id.localeCompare(b.document.id, 'en', { numeric: true }) || a.index - b.index
  return [...near.sort(before), ...chosen.filter(({ document }) => document.paragraph !== home)]
}
