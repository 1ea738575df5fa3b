import { asksForClasses, kindPointedOut, pointsAtItem } from '../../language/cues/asked-shape.ts'
import { itemAsked } from '../../language/values/ordinals.ts'
import { withoutExcluded } from '../../question/find/excluded.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import { matchedKeys, matchIn, type ScoredSentence } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { AnswerPart, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { withinStages } from '../record/within-stages.ts'
import { asCited } from './as-cited.ts'
import { caseNamed } from './case-named.ts'
import { listChooser, listPointedInto, reasonsListed } from './choose-list.ts'
import { chooseSentences } from './choose-sentences.ts'
import { compareSides } from './compare-sides.ts'
import { asksForJudgement, critique, overallJudgement } from './critique.ts'
import { isDefinition } from './definition.ts'
import { division } from './division.ts'
import { featuresOfStages, featuresOfYears } from './features-of-stages.ts'
import { namesTheOther, ofTheOther } from './instead.ts'
import { itemDraft } from './item-draft.ts'
import { itemNamed } from './item-named.ts'
import { type Draft, listDraft, proseDraft } from './list.ts'
import { listOfKind, listOfKindPointedInto } from './list-of-kind.ts'
import { partNamed } from './part-named.ts'
import { readText } from './read-text.ts'
import { judge, unknownWords } from './refusal.ts'
import { sectionDraft } from './section-draft.ts'
import { toldItem } from './told-item.ts'
import { unknownTitle } from './unknown-title.ts'
import { withoutAlone } from './without-alone.ts'
import { withoutAuthor } from './without-author.ts'

/** Share of the query's weight below which nothing in the paper is about the question. */
const MIN_SCORE = 0.3

/** Paragraphs that are tried: the best may lack a name of the question that the next one has. */
const MAX_PARAGRAPHS = 4
/** A later paragraph must come this near to the best. */
const NEAR_BEST = 0.6
/** Paragraphs whose best sentences are nearly equal are told apart by all that they say. */
const EQUAL = 0.9
/** How much of a concept must be there. */
const WHOLE = 0.85

/** Answers from the text: a list where one is asked for and stands there, otherwise the sentences that hold the answer. */
export function readAnswer(asked: Question, library: Library, paper: string | undefined, citer: Citer): AnswerPart | Refusal {
  const { question } = withoutExcluded(withoutAlone(withoutAuthor(withinStages(ofTheOther(asked), library), library)))
  const told = unknownTitle(question, library) ?? setOut(question, library, paper, citer)
  if (told) return 'kind' in told ? told : told.part()
  const reading = readText(question, library, paper)
  const listFor = listChooser(question, library, paper)
  const naming = namesTheOther(question)
  const starts = beginnings(
    reading.scored.filter(({ sentence }) => naming(sentence)),
    question,
    library,
  )
  const attempt = (start: ScoredSentence, atLast: boolean): Attempt => {
    const list = atLast ? undefined : listFor(start)
    if (!list && !atLast && asksForClasses(question.text)) return { settled: { kind: 'no-evidence' } }
    if (asksForJudgement(question, start.sentence) && !critique(question, start.sentence, library))
      return { settled: { kind: 'no-evidence' } }
    const scored = [start, ...reading.scored.filter((one) => one !== start)]
    const draft: Draft = list ? listDraft(list, citer) : proseDraft(toldBy(question, scored, library, paper), citer)
    const judged = judge(question, draft.sentences, library, reading.units, atLast)
    if ('refusal' in judged) return judged
    const unheard = unheardOf(question, judged.lacks, library)
    return { settled: unheard ?? lacking(draft.part(), judged.lacks) }
  }
  let refusal: Refusal | undefined
  // What answers but for one word answers only where nothing answers better.
  for (const atLast of [false, true])
    for (const start of starts) {
      const tried = attempt(start, atLast)
      if ('settled' in tried) return tried.settled
      refusal ??= tried.refusal
    }
  return refusal ?? unknownWords(question, library)
}

type Attempt = { readonly settled: AnswerPart | Refusal } | { readonly refusal: Refusal }

/** Why something happened that the paper never speaks of is not said by why something else did. */
function unheardOf({ asks }: Question, lacks: readonly string[], library: Library): Refusal | undefined {
  const words = asks.has('why') ? lacks.filter((word) => ['predicate', 'noun'].includes(library.wordClass(word))) : []
  return words.length > 0 ? { kind: 'unknown-words', words } : undefined
}

/** What the paper sets out under a heading or as a list, where the question asks for just that. */
function setOut(question: Question, library: Library, paper: string | undefined, citer: Citer): Draft | Refusal | undefined {
  const opened =
    featuresOfStages(question, library, paper, citer) ??
    toldItem(question, library, citer) ??
    caseNamed(question, library, paper, citer) ??
    openedItem(question, library, paper, citer)
  if (opened) return opened
  const divided = division(question, library, paper)
  if (divided) return listDraft(divided, citer)
  const cited = asCited(question, library, paper)
  if (cited) return cited.length > 0 ? proseDraft(cited, citer) : { kind: 'no-evidence' }
  const kind = listOfKind(question, library, paper, citer) ?? featuresOfYears(question, library, paper, citer)
  if (kind) return kind
  const overall = overallJudgement(question, library)
  if (overall) return proseDraft(overall, citer)
  const named = partNamed(question, library, paper)
  if (named) return sectionDraft(named, library, citer)
  const reasons = reasonsListed(question, library, paper)
  return reasons && listDraft(reasons, citer)
}

/** The sentences that answer: two sides compared, a judgement, a definition alone, else those that complete the best. */
function toldBy(question: Question, scored: readonly ScoredSentence[], library: Library, paper?: string): readonly Sentence[] {
  const best = scored[0]?.sentence
  if (!best) return []
  return (
    compareSides(question, library, paper) ??
    critique(question, best, library) ??
    (isDefinition(question, best, library) ? [best] : chooseSentences(question, scored, library))
  )
}

/** An answer that says which words of the question the paper lacks. */
const lacking = (part: AnswerPart | Refusal, lacks: readonly string[]): AnswerPart | Refusal =>
  'claims' in part && lacks.length > 0 ? { ...part, lacks } : part

/** 详细说说第四条, 委托—代理那条特征: the item that the question, or the one before it, is about; refused when there is none. */
function openedItem(question: Question, library: Library, paper: string | undefined, citer: Citer): Draft | Refusal | undefined {
  const kind = kindPointedOut(question.text)
  const item = kind === undefined ? undefined : itemNamed(kind, question, library, paper)
  if (item) return itemDraft(item.list, item.which, library, citer)
  if (kind !== undefined && pointsAtItem(question.text)) return { kind: 'no-evidence' }
  const which = itemAsked(question.text)
  const list =
    which === undefined
      ? undefined
      : (listOfKindPointedInto(question, library, paper) ?? listPointedInto(question, library, paper))
  if (!list || which === undefined) return undefined
  return itemDraft(list, which, library, citer) ?? { kind: 'no-evidence' }
}

/** The best sentence of each of the best paragraphs; of nearly equal ones, first that whose paragraph says most of the question. */
function beginnings(scored: readonly ScoredSentence[], question: Question, library: Library): ScoredSentence[] {
  const best = scored[0]
  if (!best || best.score < MIN_SCORE) return []
  const paragraphs = new Map<string, ScoredSentence>()
  for (const one of scored) {
    const { paragraph } = one.sentence.document
    if (one.score >= Math.max(MIN_SCORE, NEAR_BEST * best.score) && !paragraphs.has(paragraph)) paragraphs.set(paragraph, one)
  }
  const starts = [...paragraphs.values()].slice(0, MAX_PARAGRAPHS)
  const equal = starts.filter(({ score }) => score >= EQUAL * best.score)
  const fullest = equal
    .map((start) => ({ start, said: saidAround(start, question, library) }))
    .sort((a, b) => b.said - a.said)
    .map(({ start }) => start)
  return [...fullest, ...starts.filter((start) => !fullest.includes(start))]
}

/** Weight of the question's strict words that a paragraph and its headings hold. */
function saidAround({ sentence: { document } }: ScoredSentence, { content }: Question, library: Library): number {
  const sentences = (library.paragraphs.get(document.paragraph) ?? []).flatMap((part) => [...library.sentences.of(part)])
  const headings = library.sentences.headingKeys(document)
  const holds = (unit: QuestionUnit) =>
    matchedKeys(unit, headings) >= WHOLE || sentences.some((sentence) => matchIn(unit, sentence) >= WHOLE)
  return content.filter((unit) => unit.strict && holds(unit)).reduce((sum, { keys }) => sum + rarity(keys, library), 0)
}

const rarity = (keys: readonly string[], { sentences }: Library): number =>
  Math.max(0, ...keys.map((key) => (sentences.knows(key) ? sentences.idf(key) : 0)))
