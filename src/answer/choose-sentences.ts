import { asksForSeveral, CUES, hasCitation, hasCue } from '../language/cues.ts'
import { enumeratorOf } from '../language/enumerators.ts'
import type { Ask } from '../question/closed-class.ts'
import type { Library } from '../question/library.ts'
import type { Question } from '../question/question.ts'
import { matchIn, type ScoredSentence, yearsIn } from '../retrieval/score-sentences.ts'
import type { Sentence } from '../retrieval/sentence-index.ts'

const MAX_SENTENCES = 4
/** Characters of all sentences together: a fact is one or two sentences, a reason may be four. */
const FACT_LENGTH = 215
const EXPLANATION_LENGTH = 520
/** English takes about twice the characters. */
const ENGLISH = 2.2
/** A sentence that a name of the question needs may go over the length. */
const FOR_NAMES = 1.5
/** How near to the best a sentence must come: to add a name of the question (here or elsewhere), to add any word, to explain further. */
const NEAR = { nameHere: 0.3, name: 0.45, word: 0.62, more: 0.55 }

const EXPLAINING: readonly Ask[] = ['why', 'how', 'definition', 'list', 'difference', 'purpose', 'extent', 'scholar']

export const explains = (question: Question): boolean =>
  EXPLAINING.some((ask) => question.asks.has(ask)) || asksForSeveral(question.text)

/** The best sentence with those that complete it, in the order of the text. */
export function chooseSentences(question: Question, scored: readonly ScoredSentence[], library: Library): Sentence[] {
  const best = scored[0]
  if (!best) return []
  const basket = createBasket(
    best.sentence,
    (explains(question) ? EXPLANATION_LENGTH : FACT_LENGTH) * (best.sentence.document.lang === 'en' ? ENGLISH : 1),
  )
  const near = (share: number) =>
    scored
      .slice(1, 60)
      .filter(({ score }) => score >= share * best.score)
      .map(({ sentence }) => sentence)
  const here = (sentence: Sentence) => sentence.document.paragraph === best.sentence.document.paragraph
  const paragraph = paragraphOf(best.sentence, library)
  const before = paragraph[paragraph.indexOf(best.sentence) - 1]
  if (before && explains(question) && hasCue(best.sentence.normalised, CUES.pointingBack)) basket.add(before)
  for (const sentence of near(NEAR.nameHere).filter(here)) if (addsYear(question, sentence, basket.chosen)) basket.add(sentence)
  addNames(question, [...near(NEAR.nameHere).filter(here), ...near(NEAR.name)], basket)
  for (const sentence of near(NEAR.word)) if (addsWord(question, sentence, basket.chosen)) basket.add(sentence)
  if (!explains(question)) for (const sentence of near(NEAR.more).filter(here)) basket.add(sentence)
  if (explains(question))
    for (const sentence of goingOn(question, best.sentence, paragraph, near(NEAR.more).filter(here))) basket.add(sentence)
  return explains(question) ? inTextOrder(basket.chosen, best.sentence) : basket.chosen
}

/** Takes sentences while they fit; the same words twice are taken once. */
function createBasket(first: Sentence, limit: number) {
  const chosen = [first]
  const add = (sentence: Sentence, room = 1) => {
    const length = chosen.reduce((sum, { text }) => sum + text.length, 0)
    const fits = chosen.length < MAX_SENTENCES && length + sentence.text.length <= room * limit
    if (fits && !chosen.some((other) => other.text === sentence.text)) chosen.push(sentence)
  }
  return { chosen, add }
}

const addsUnit = (sentence: Sentence, chosen: readonly Sentence[], units: Question['content']): boolean =>
  units.some((unit) => matchIn(unit, sentence) >= 0.5 && !chosen.some((other) => matchIn(unit, other) >= 0.5))

/** Whether a sentence holds a year of the question that the chosen ones lack. */
function addsYear(question: Question, sentence: Sentence, chosen: readonly Sentence[]): boolean {
  const holds = (one: Sentence, year: number) => yearsIn(one).some(({ from, to }) => from <= year && year <= to)
  return question.years.some(({ from }) => holds(sentence, from) && !chosen.some((other) => holds(other, from)))
}

/** For each name that the chosen sentences lack, the sentence that says most of the question about it. */
function addNames({ content }: Question, candidates: readonly Sentence[], basket: ReturnType<typeof createBasket>): void {
  const said = (sentence: Sentence) => content.filter((unit) => matchIn(unit, sentence) >= 0.5).length
  for (const unit of content.filter(({ strict }) => strict)) {
    if (basket.chosen.some((sentence) => matchIn(unit, sentence) >= 0.5)) continue
    const holding = candidates.filter((sentence) => matchIn(unit, sentence) >= 0.5)
    const [best] = holding.sort((a, b) => said(b) - said(a))
    if (best) basket.add(best, FOR_NAMES)
  }
}

/**
 * What goes on after the best sentence, up to the next item of a list: reasons follow their claim in order; of other
 * explanations the nearest to the question come first; who says something stands where sentences cite somebody.
 */
function goingOn(
  { asks }: Question,
  best: Sentence,
  paragraph: readonly Sentence[],
  near: readonly Sentence[],
): readonly Sentence[] {
  const after = paragraph.slice(paragraph.indexOf(best) + 1)
  const next = after.findIndex(({ text }) => ITEM_FAMILIES.has(enumeratorOf(text)?.family ?? ''))
  const within = next === -1 ? after : after.slice(0, next)
  if (asks.has('scholar')) return within.filter(({ normalised }) => hasCitation(normalised))
  return asks.has('why') ? within : [...near, ...within]
}

const ITEM_FAMILIES: ReadonlySet<string> = new Set(['第', '其', '是', 'bracket', 'english', 'englishly'])

const addsWord = (question: Question, sentence: Sentence, chosen: readonly Sentence[]): boolean =>
  addsUnit(sentence, chosen, question.content)

/** All sentences of the paragraph that one stands in. */
function paragraphOf({ document: { paragraph } }: Sentence, library: Library): Sentence[] {
  return library.paragraphs.get(paragraph)?.flatMap((document) => [...library.sentences.of(document)]) ?? []
}

/** Sentences of the best one's paragraph in their order, the others after them. */
function inTextOrder(chosen: readonly Sentence[], best: Sentence): Sentence[] {
  const home = best.document.paragraph
  const near = chosen.filter(({ document }) => document.paragraph === home)
  const before = (a: Sentence, b: Sentence) => a.document.part - b.document.part || a.index - b.index
  return [...near.sort(before), ...chosen.filter(({ document }) => document.paragraph !== home)]
}
