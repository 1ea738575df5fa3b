import { futureWord } from '../../language/cues/asked-future.ts'
import { asksForChange, namesListed } from '../../language/cues/cues.ts'
import { findYears } from '../../language/values/dates.ts'
import type { YearRange } from '../../paper/value.ts'
import { asksAmount } from '../../question/columns/asked-units.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import type { Document } from '../../retrieval/document.ts'
import { matchedKeys, matchIn, type WeightedUnit } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import { yearsSaid } from '../../retrieval/years-held.ts'
import type { Refusal } from '../answer.ts'
import { explains } from './choose-sentences.ts'
import { isContracted } from './contracted.ts'
import { isKnown } from './is-known.ts'
import { areVerbsOnly, isAlone, isLoose, isTellingPredicate } from './left-over.ts'
import { isMeantIn } from './meant-in.ts'
import { namesAnswer } from './names-answer.ts'
import { enough, hasKind } from './of-asked-kind.ts'
import { namedYears } from './read-text.ts'
import { isSaidOtherwise } from './said-otherwise.ts'

/**
 * People paraphrase: common words of the question that the paper knows, but not here, may make up this share of
 * its weight; words that it knows nowhere, much less; names none at all.
 */
const FORGIVEN = 0.34
const FORGIVEN_FOREIGN = 0.13
/** More where everything else is said of two things or more, and nothing answers better. */
const FORGIVEN_AT_LAST = 0.45

/** Whether sentences answer a question, and which of its words the paper lacks all the same. */
export type Judgement = { readonly refusal: Refusal } | { readonly lacks: readonly string[] }

/** Holds the chosen sentences against every word of the question. */
export function judge(
  question: Question,
  chosen: readonly Sentence[],
  library: Library,
  weighted: readonly WeightedUnit[],
  atLast = false,
): Judgement {
  const refusal = refusalFor(question, chosen, library, weighted, atLast)
  if (refusal) return { refusal }
  const { units } = unexplainedBy(question, chosen, library)
  // What changed is told with other verbs than the one that was asked with.
  const lacking = new Set([...units.filter((unit) => !isKnown(unit, library)), ...turnedIn(question, library)])
  return { lacks: [...lacking].map(({ surface }) => surface) }
}

/** Verbs for how something changed that the papers lack: they are read freely, and nothing else may be unknown beside them. */
const turnedIn = ({ asks, content }: Question, library: Library): QuestionUnit[] =>
  asks.has('how') ? content.filter((unit) => asksForChange(unit.surface) && !isKnown(unit, library)) : []

function refusalFor(
  question: Question,
  chosen: readonly Sentence[],
  library: Library,
  weighted: readonly WeightedUnit[],
  atLast: boolean,
): Refusal | undefined {
  const { units, years } = unexplainedBy(question, chosen, library)
  const about = question.content.filter((unit) => isTelling(unit) && chosen.some((sentence) => matchIn(unit, sentence) >= 0.5))
  if (about.length === 0) return unknownWords(question, library)
  if (!hasKind(question, chosen, library)) return { kind: 'no-evidence' }
  const future = futureUnsaid(question, chosen)
  if (future) return future
  // A year that the paper has elsewhere is not what is missing.
  if (years.length > 0)
    return unknown([...years.filter((year) => !isYearKnown(year, library)).map(String), ...units.map(({ surface }) => surface)])
  const weightOf = (accept: (unit: QuestionUnit) => boolean) =>
    weighted
      .filter(({ unit }) => question.content.includes(unit as QuestionUnit) && accept(unit as QuestionUnit))
      .reduce((sum, { weight }) => sum + weight, 0)
  const total = weightOf((unit) => !unit.telling)
  const foreign = units.filter((unit) => !isKnown(unit, library))
  const names = units.filter(
    (unit) => mustBeSaid(unit, question, library) || (foreign.includes(unit) && mayBeName(unit, library)),
  )
  const share = atLast && isAlone(question, units, about) ? FORGIVEN_AT_LAST : FORGIVEN
  const forgiven =
    weightOf((unit) => units.includes(unit)) <= share * total &&
    weightOf((unit) => foreign.includes(unit)) <= FORGIVEN_FOREIGN * total &&
    !(foreign.length > 0 && turnedIn(question, library).length > 0) &&
    // 女性占几成: a share of something else is another share.
    !(question.ops.size > 0 && foreign.some(({ strict }) => strict))
  if (units.length === 0 || (names.length === 0 && forgiven)) return undefined
  // A figure of something else is another figure.
  const loose =
    !question.asks.has('amount') && isLoose(question, chosen, units, library, (unit) => weightOf((other) => other === unit))
  if (loose || (names.length === 0 && areVerbsOnly(question, chosen, units, library))) return undefined
  const worst = names.length > 0 ? names : foreign.length > 0 ? foreign : units
  return { kind: 'unknown-words', words: worst.map(({ surface }) => surface) }
}

/** What will be is not said by what was. */
function futureUnsaid({ text }: Question, chosen: readonly Sentence[]): Refusal | undefined {
  const word = futureWord(text)
  const isSaid = chosen.some(({ normalised }) => futureWord(normalised) !== undefined)
  return word === undefined || isSaid ? undefined : { kind: 'not-stated', words: [word] }
}

/** Names, figures that bound or count what is asked, and what somebody is asked to define: nothing may stand in for them. */
const mustBeSaid = (unit: QuestionUnit, question: Question, library: Library): boolean =>
  unit.proper ||
  (unit.strict && question.instead === true) ||
  isOfRange(unit, question) ||
  (unit.kind === 'term' && unit.strict && isOfSomebody(question, library)) ||
  isCounted(unit, question, library)

const mayBeName = ({ surface, kind }: QuestionUnit, { wordClass }: Library): boolean =>
  wordClass(surface) === 'unknown' && (kind === 'word' || kind === 'stray')

/** A lone digit says nothing about a subject: 1+1等于几 is not about the 1st of July. */
const isTelling = ({ kind, surface }: QuestionUnit): boolean => kind !== 'number' || surface.length > 2

/** 学校占几个: how many there are of one thing is not said by how many there are of another. */
function isCounted(unit: QuestionUnit, { units, content }: Question, library: Library): boolean {
  if (!unit.strict || library.wordClass(unit.surface) !== 'noun' || library.sentences.idf(unit.surface) < COUNTED_IDF)
    return false
  return units.filter(asksAmount).some((asking) => {
    const counted = content.find(({ start }) => start >= asking.end && start - asking.end <= COUNTED_WITHIN)
    return unit === (counted ?? content.findLast(({ end }) => end <= asking.start))
  })
}

/** Characters between 多少 and what it counts: 多少个贫困村. */
const COUNTED_WITHIN = 3

/** Rarer than a word that every other sentence has (单位, 地区). */
const COUNTED_IDF = 3

/** Without a word to blame, the answer is just not there. */
const unknown = (words: readonly string[]): Refusal =>
  words.length > 0 ? { kind: 'unknown-words', words } : { kind: 'no-evidence' }

/** The refusal when nothing in the paper comes near: the words it does not know, if there are any. */
export function unknownWords(question: Question, library: Library): Refusal {
  const all = question.content.filter((unit) => unit.strict && !isKnown(unit, library))
  const own = all.filter(({ inherited }) => !inherited)
  const foreign = own.length > 0 ? own : all
  return foreign.length > 0 ? { kind: 'unknown-words', words: foreign.map(({ surface }) => surface) } : { kind: 'no-evidence' }
}

const isYearKnown = (year: number, { documents }: Library): boolean => documents.some(({ text }) => text.includes(String(year)))

/** What a question's names are held against: the sentences' whole paragraphs and their headings. */
function unexplainedBy(
  question: Question,
  sentences: readonly Sentence[],
  library: Library,
): { units: QuestionUnit[]; years: number[] } {
  // Names and years must meet in one paragraph: two that have one each say nothing about both.
  const around = new Set(sentences.slice(0, 1).map(({ document }) => document.paragraph))
  const documents = [...around].flatMap((paragraph) => library.paragraphs.get(paragraph) ?? [])
  const context = documents.flatMap((document) => [...library.sentences.of(document)])
  const asked = namedYears(question)
  const years =
    asked.length === 0
      ? []
      : [
          ...context.flatMap((sentence) => [...yearsSaid(sentence, question.text)]),
          ...documents.flatMap(({ path }) => path.flatMap((heading) => [...findYears(heading)])),
        ]
  // Why a figure is as it is must be said of that figure.
  const asksWhy = question.asks.has('why') && question.afterFigure === true
  const explained = explainer(question, sentences, documents, library)
  return {
    units: question.content.filter(
      (unit) =>
        (unit.strict || isTellingPredicate(unit, library)) &&
        !unit.telling &&
        !namesListed(unit.surface) &&
        !namesAnswer(unit, question, library) &&
        !isSaidOtherwise(unit, question, sentences) &&
        (!unit.inherited || asksWhy) &&
        !explained(unit),
    ),
    years: asked.filter((year) => !years.some((found) => isNamed(year, found))).map(({ from }) => from),
  }
}

/** Tells whether a word is said in the paragraph that answers, in its headings or, where it may be, in other sentences. */
function explainer(
  question: Question,
  sentences: readonly Sentence[],
  documents: readonly Document[],
  library: Library,
): (unit: QuestionUnit) => boolean {
  const around = new Set(documents.map(({ paragraph }) => paragraph))
  const context = documents.flatMap((document) => [...library.sentences.of(document)])
  const headings = documents.map((document) => library.sentences.headingKeys(document))
  const twins = question.lang === 'en' ? [] : [...around].flatMap((paragraph) => twinOf(paragraph, library))
  // Only what is set side by side may stand in two places.
  const isTogether = !explains(question) || question.instead
  const elsewhere = isTogether ? [] : sentences.filter(({ document }) => !around.has(document.paragraph))
  // A reason is given of all the things that it is asked of, and somebody defines what he speaks of.
  const whole = isWhole(question, library)
  const places = ({ kind, proper, strict }: QuestionUnit) => [
    ...context,
    ...(kind === 'latin' ? twins : []),
    ...(proper || (strict && whole) ? [] : elsewhere),
  ]
  const original = question.lang === 'en' ? [...around].flatMap((paragraph) => twinOf(paragraph, library)) : []
  return (unit) =>
    places(unit).some((sentence) => matchIn(unit, sentence) >= enough(unit) || isContracted(unit, sentence, library)) ||
    isMeantIn(unit, original, library) ||
    headings.some((keys) => matchedKeys(unit, keys) >= enough(unit))
}

/** Years are named as they are asked; one year also as an end of a span. */
const isNamed = (asked: YearRange, found: YearRange): boolean =>
  asked.from === asked.to
    ? found.from === asked.from || found.to === asked.to
    : found.from === asked.from && found.to === asked.to

const isWhole = (question: Question, library: Library): boolean => question.asks.has('why') || isOfSomebody(question, library)

const isOfSomebody = (question: Question, library: Library): boolean =>
  question.asks.has('definition') && namesAuthor(question, library)

/** 60 and 80 in 60~80厘米: a range is named by both its ends. */
const isOfRange = ({ kind, start, end }: QuestionUnit, { text }: Question): boolean =>
  kind === 'number' && [text.charAt(start - 1), text.charAt(end)].some((char) => RANGE.has(char))
const RANGE = new Set('~～–—-至')

/** Whether a question names somebody whom the papers cite. */
const namesAuthor = ({ content }: Question, { papers }: Library): boolean =>
  content.some(({ surface }) => papers.some(({ references }) => references.some(({ authors }) => authors.includes(surface))))

/** The same paragraph in the other language: 这篇的 contribution is explained there. */
const twinOf = (paragraph: string, library: Library): Sentence[] =>
  (library.paragraphs.get(`${paragraph.slice(0, -2)}${paragraph.endsWith('en') ? 'zh' : 'en'}`) ?? []).flatMap((document) => [
    ...library.sentences.of(document),
  ])
