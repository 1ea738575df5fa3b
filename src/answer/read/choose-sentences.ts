import { asksForDay, daysIn } from '../../language/cues/asked-dates.ts'
import { asksForSteps } from '../../language/cues/asked-shape.ts'
import {
  addsPoint,
  asksForChange,
  asksForSeveral,
  beginsPointing,
  CUES,
  hasCitation,
  hasCue,
  isModal,
} from '../../language/cues/cues.ts'
import { datesByYearBefore } from '../../language/cues/year-before.ts'
import { enumeratorOf } from '../../language/values/enumerators.ts'
import type { Library } from '../../question/library.ts'
import type { Question } from '../../question/question.ts'
import type { Ask } from '../../question/words/closed-class.ts'
import { matchIn, type ScoredSentence } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import { yearsIn } from '../../retrieval/years-held.ts'
import { isSaidOtherwise } from './said-otherwise.ts'
import { isOfSameSubject } from './same-subject.ts'

const MAX_SENTENCES = 4
/** Characters of all sentences together: a fact is one or two sentences, a reason may be four. */
const FACT_LENGTH = 215
const EXPLANATION_LENGTH = 520
/** A procedure is told from its first step to its last. */
const MAX_STEPS = 8
const STEPS_LENGTH = 700
/** English takes about twice the characters. */
const ENGLISH = 2.2
/** A sentence that a name of the question needs may go over the length. */
const FOR_NAMES = 1.5
/** How near to the best a sentence must come: to add a name of the question (here or elsewhere), to add any word, to explain further. */
const NEAR = { nameHere: 0.3, name: 0.45, word: 0.62, more: 0.55 }

const EXPLAINING: readonly Ask[] = ['why', 'how', 'definition', 'list', 'difference', 'purpose', 'extent', 'scholar']

const FACTS: readonly Ask[] = ['amount', 'when', 'where', 'who']

export const explains = (question: Question): boolean =>
  EXPLAINING.some((ask) => question.asks.has(ask)) || asksForSeveral(question.text)

/** The best sentence with those that complete it, in the order of the text. */
export function chooseSentences(question: Question, scored: readonly ScoredSentence[], library: Library): Sentence[] {
  const best = scored[0]
  if (!best) return []
  const explaining = explains(question)
  const steps = asksForSteps(question.text)
  const length = steps ? STEPS_LENGTH : explaining ? EXPLANATION_LENGTH : FACT_LENGTH
  const limits = { sentences: steps ? MAX_STEPS : MAX_SENTENCES, length }
  const basket = createBasket(best.sentence, limits)
  const isOwn = isOfSameSubject(question, best.sentence, library)
  const near = (share: number) =>
    scored
      .slice(1, 60)
      .filter(({ score }) => score >= share * best.score)
      .map(({ sentence }) => sentence)
      .filter(isOwn)
  const here = (sentence: Sentence) => sentence.document.paragraph === best.sentence.document.paragraph
  const paragraph = paragraphOf(best.sentence, library).filter(isOwn)
  const before = [
    ...leadingUp(best.sentence, paragraph, explaining, library),
    ...reasonBefore(question, best.sentence, paragraph),
    ...turning(question, best.sentence, paragraph),
  ]
  for (const sentence of before) basket.add(sentence)
  for (const sentence of near(NEAR.nameHere).filter(here)) if (addsYear(question, sentence, basket.chosen)) basket.add(sentence)
  const content = question.content.filter((unit) => !isSaidOtherwise(unit, question, [best.sentence]))
  addNames(content, [...near(NEAR.nameHere).filter(here), ...near(NEAR.name)], basket)
  // A date is told by the sentence that says all the names: a verb said elsewhere adds none.
  const sought = !explaining && question.asks.has('when') ? content.filter(({ strict }) => strict) : content
  for (const sentence of near(NEAR.word)) if (addsUnit(sentence, basket.chosen, sought)) basket.add(sentence)
  // Who asks for a figure, a date or a name wants that and no more.
  if (!explaining && FACTS.some((ask) => question.asks.has(ask)))
    return withDates(question, best.sentence, basket.chosen, paragraph)
  const more = near(NEAR.more).filter(here)
  const after = explaining ? goingOn(question, best.sentence, paragraph, more) : more
  for (const sentence of after) basket.add(sentence)
  for (const sentence of between(basket.chosen, paragraph)) basket.add(sentence)
  return explaining ? inTextOrder(basket.chosen, best.sentence) : basket.chosen
}

/** The chosen sentences, after those that date what they tell. */
const withDates = (
  question: Question,
  best: Sentence,
  chosen: readonly Sentence[],
  paragraph: readonly Sentence[],
): Sentence[] => [...new Set([...yearBefore(question, best, paragraph), ...datedAfter(question, chosen, paragraph), ...chosen])]

/** For 哪天启动哪天撤, where no sentence so far names a day, the next of the paragraph that does, about what is asked. */
function datedAfter({ asks, text, content }: Question, chosen: readonly Sentence[], paragraph: readonly Sentence[]): Sentence[] {
  if (!asks.has('when') || !asksForDay(text) || chosen.some(({ normalised }) => daysIn(normalised) > 0)) return []
  const strict = content.filter((unit) => unit.strict)
  const about = strict.some(({ proper }) => proper) ? strict.filter(({ proper }) => proper) : strict
  const [best] = chosen
  const after = best ? paragraph.slice(paragraph.indexOf(best) + 1) : []
  return after.filter((one) => daysIn(one.normalised) > 0 && about.some((unit) => matchIn(unit, one) >= 0.5)).slice(0, 1)
}

/** For what is dated 同年9月, the sentence before it that names the year. */
function yearBefore({ asks }: Question, best: Sentence, paragraph: readonly Sentence[]): Sentence[] {
  if (!asks.has('when') || yearsIn(best).length > 0 || !datesByYearBefore(best.normalised)) return []
  return [paragraph.slice(0, paragraph.indexOf(best)).findLast((sentence) => yearsIn(sentence).length > 0) ?? []].flat()
}

/** Takes sentences while they fit; the same words twice are taken once. */
function createBasket(first: Sentence, limits: { readonly sentences: number; readonly length: number }) {
  const limit = limits.length * (first.document.lang === 'en' ? ENGLISH : 1)
  const chosen = [first]
  const add = (sentence: Sentence, room = 1) => {
    const length = chosen.reduce((sum, { text }) => sum + text.length, 0)
    const fits = chosen.length < limits.sentences && length + sentence.text.length <= room * limit
    if (fits && !chosen.some((other) => other.text === sentence.text)) chosen.push(sentence)
  }
  return { chosen, add }
}

/** What the best sentence points back to (该协会, 为此), and the points that it only adds to (此外), nearest first. */
function leadingUp(best: Sentence, paragraph: readonly Sentence[], explaining: boolean, library: Library): Sentence[] {
  const at = paragraph.indexOf(best)
  const before = paragraph[at - 1] ?? lastBefore(best, library)
  if (!before) return []
  if (!explaining) return beginsPointing(best.text) ? [before] : []
  const found: Sentence[] = []
  for (let i = at; i > 0 && addsPoint(paragraph[i]?.text ?? ''); i--) found.push(...paragraph.slice(i - 1, i))
  const pointing = beginsPointing(best.text) || hasCue(best.normalised, CUES.pointingBack)
  return found.length > 0 ? found : pointing ? [before] : []
}

/** Why something should be done mostly stands before it, and not after. */
function reasonBefore({ asks }: Question, best: Sentence, paragraph: readonly Sentence[]): Sentence[] {
  if (!asks.has('why') || !(isModal(best.normalised) || saysOnlyHow(best.normalised)) || hasCue(best.normalised, CUES.cause))
    return []
  return paragraph.slice(0, paragraph.indexOf(best)).slice(-1)
}

/** 只有…才能…: that nothing else will do is said after the reason. */
const saysOnlyHow = (text: string): boolean => text.includes('只有') && text.includes('才')

/** How something changed is said where a paragraph goes on to say what it turned into. */
function turning({ asks, text }: Question, best: Sentence, paragraph: readonly Sentence[]): Sentence[] {
  if (!asks.has('how') || !asksForChange(text)) return []
  return paragraph.slice(paragraph.indexOf(best) + 1).filter(({ normalised }) => hasCue(normalised, CUES.change))
}

/** What stands alone between two chosen sentences belongs to them. */
const between = (chosen: readonly Sentence[], paragraph: readonly Sentence[]): Sentence[] =>
  paragraph.filter((_, i) => [paragraph[i - 1], paragraph[i + 1]].every((side) => side && chosen.includes(side)))

/** The end of the paragraph before, for a paragraph that begins with 为此. */
function lastBefore({ document }: Sentence, library: Library): Sentence | undefined {
  const before = library.documents[library.documents.indexOf(document) - 1]
  return before?.place === document.place && before.paper === document.paper ? library.sentences.of(before).at(-1) : undefined
}

const addsUnit = (sentence: Sentence, chosen: readonly Sentence[], units: Question['content']): boolean =>
  units.some((unit) => matchIn(unit, sentence) >= 0.5 && !chosen.some((other) => matchIn(unit, other) >= 0.5))

/** Whether a sentence holds a year of the question that the chosen ones lack. */
function addsYear(question: Question, sentence: Sentence, chosen: readonly Sentence[]): boolean {
  const holds = (one: Sentence, year: number) => yearsIn(one).some(({ from, to }) => from <= year && year <= to)
  return question.years.some(({ from }) => holds(sentence, from) && !chosen.some((other) => holds(other, from)))
}

/** For each name that the chosen sentences lack, the sentence that says most of the question about it. */
function addNames(content: Question['content'], candidates: readonly Sentence[], basket: ReturnType<typeof createBasket>): void {
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
  const next = after.findIndex(isItem)
  // 本文亦有不足。一方面，…: what announces items goes on with all of them.
  const announces = next === 0 && !isItem(best)
  const within = next === -1 || announces ? after : after.slice(0, next)
  if (asks.has('scholar')) return within.filter(({ normalised }) => hasCitation(normalised))
  return asks.has('why') ? within : [...near, ...within]
}

const isItem = ({ text }: Sentence): boolean => ITEM_FAMILIES.has(enumeratorOf(text)?.family ?? '')

const ITEM_FAMILIES: ReadonlySet<string> = new Set(['第', '其', '是', 'bracket', 'english', 'englishly'])

/** All sentences of the paragraph that one stands in. */
function paragraphOf({ document: { paragraph } }: Sentence, library: Library): Sentence[] {
  return library.paragraphs.get(paragraph)?.flatMap((document) => [...library.sentences.of(document)]) ?? []
}

/** Sentences of the best one's paragraph in their order, the others around them. */
function inTextOrder(chosen: readonly Sentence[], best: Sentence): Sentence[] {
  const home = best.document.paragraph
  const near = chosen.filter(({ document }) => document.paragraph === home)
  const before = (a: Sentence, b: Sentence) => a.document.part - b.document.part || a.index - b.index
  return [...near.sort(before), ...chosen.filter(({ document }) => document.paragraph !== home)]
}
