import { askedAmount, givesAmount } from '../../language/cues/asked-amount.ts'
import { asksForBetter, CUES, hasCue, hasQuantity, namesListed, saysBetter } from '../../language/cues/cues.ts'
import { findYears } from '../../language/values/dates.ts'
import type { YearRange } from '../../paper/value.ts'
import { asksAmount } from '../../question/columns/asked-units.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import { matchedKeys, matchIn, type WeightedUnit, yearsIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { Refusal } from '../answer.ts'
import { explains } from './choose-sentences.ts'
import { isKnown } from './is-known.ts'
import { namesAnswer } from './names-answer.ts'
import { namedYears } from './read-text.ts'

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
  return { lacks: units.filter((unit) => !isKnown(unit, library)).map(({ surface }) => surface) }
}

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
  if (!hasKind(question, chosen)) return { kind: 'no-evidence' }
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
    (unit) =>
      unit.proper ||
      isCounted(unit, question, library) ||
      (foreign.includes(unit) &&
        library.wordClass(unit.surface) === 'unknown' &&
        (unit.kind === 'word' || unit.kind === 'stray')),
  )
  const share = atLast && isAlone(question, units, about) ? FORGIVEN_AT_LAST : FORGIVEN
  const forgiven =
    weightOf((unit) => units.includes(unit)) <= share * total &&
    weightOf((unit) => foreign.includes(unit)) <= FORGIVEN_FOREIGN * total
  if (units.length === 0 || (names.length === 0 && forgiven)) return undefined
  // A figure of something else is another figure.
  const loose =
    !question.asks.has('amount') && isLoose(question, chosen, units, library, (unit) => weightOf((other) => other === unit))
  if (loose) return undefined
  const worst = names.length > 0 ? names : foreign.length > 0 ? foreign : units
  return { kind: 'unknown-words', words: worst.map(({ surface }) => surface) }
}

/** Whether one word alone is left over beside two or more that are said; 大学 in 深圳大学 is part of a name. */
function isAlone({ content, ops }: Question, [unit, ...more]: readonly QuestionUnit[], about: readonly QuestionUnit[]): boolean {
  const own = about.filter(({ strict, inherited }) => strict && !inherited)
  const inName = content.some(({ proper, end }) => proper && end === unit?.start)
  return ops.size === 0 && more.length === 0 && !inName && own.length >= ENOUGH_SAID
}

/** A common word that the paper never uses may be left over when one sentence says nearly all the rest. */
const LOOSE = 0.3
/** A verb turns what is said round (取消, 反对). */
const LOOSE_PREDICATE = 0.24
const SAID = 0.7
/** Words of the question that must be explained beside it. */
const ENOUGH_SAID = 2

function isLoose(
  { content, lang }: Question,
  [best]: readonly Sentence[],
  units: readonly QuestionUnit[],
  library: Library,
  weight: (unit: QuestionUnit) => number,
): boolean {
  const isCommon = (unit: QuestionUnit) =>
    !unit.proper &&
    !isKnown(unit, library) &&
    (lang === 'en' ? unit.kind === 'latin' : ['noun', 'predicate', 'function'].includes(library.wordClass(unit.surface)))
  const sum = (some: readonly QuestionUnit[]) => some.reduce((total, unit) => total + weight(unit), 0)
  const subject = content.filter(({ strict, surface, telling }) => !telling && (strict || surface.length > 1))
  const said = subject.filter((unit) => best !== undefined && matchIn(unit, best) >= 0.5)
  return (
    units.length === 1 &&
    units.every(isCommon) &&
    sum(units) <= LOOSE * sum(subject) &&
    sum(units.filter((unit) => isTellingPredicate(unit, library))) <= LOOSE_PREDICATE * sum(subject) &&
    sum(said) >= SAID * sum(subject) &&
    subject.length - units.length >= ENOUGH_SAID
  )
}

/** A lone digit says nothing about a subject: 1+1等于几 is not about the 1st of July. */
const isTelling = ({ kind, surface }: QuestionUnit): boolean => kind !== 'number' || surface.length > 2

/** 多少 is answered by a figure of the kind asked for and 何时 by a date, or not at all. */
function hasKind({ asks, text, afterFigure, content, years }: Question, chosen: readonly Sentence[]): boolean {
  if (asksForBetter(text) && !chosen.some(({ normalised }) => saysBetter(normalised))) return false
  if (afterFigure && asks.has('why') && !chosen.some(({ normalised }) => hasCue(normalised, CUES.cause))) return false
  const asked = askedAmount(text)
  // What another thing cost, or what it cost in another year, is said in the next sentence often enough.
  const isAbout = (sentence: Sentence) =>
    content.some((unit) => unit.strict && matchIn(unit, sentence) >= enough(unit)) && isOfYear(sentence, years)
  if (asked && !chosen.some((sentence) => givesAmount(sentence.normalised, asked) && isAbout(sentence))) return false
  const names = content.filter(({ proper, inherited }) => proper && !inherited)
  const givesFigure = (sentence: Sentence) =>
    hasQuantity(sentence.normalised) && isOfYear(sentence, years) && names.every((unit) => matchIn(unit, sentence) >= 0.5)
  if (asks.has('amount') && !chosen.some(givesFigure)) return false
  return !asks.has('when') || chosen.some((sentence) => yearsIn(sentence).length > 0 || hasQuantity(sentence.normalised))
}

/** A sentence that names years must name one of those asked; one that names none goes by its paragraph. */
function isOfYear(sentence: Sentence, asked: Question['years']): boolean {
  const said = yearsIn(sentence)
  return (
    asked.length === 0 || said.length === 0 || asked.some(({ from, to }) => said.some((one) => one.from <= to && from <= one.to))
  )
}

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
  const foreign = question.content.filter((unit) => unit.strict && !isKnown(unit, library))
  return foreign.length > 0 ? { kind: 'unknown-words', words: foreign.map(({ surface }) => surface) } : { kind: 'no-evidence' }
}

const isYearKnown = (year: number, { documents }: Library): boolean => documents.some(({ text }) => text.includes(String(year)))

/** 落到, 改成, 带来: what such verbs say is said in many other ways. */
const RESULTS = new Set('到成为出来去入给在得住下上进')

/** A verb or adjective that says something of the subject (取消, 反对, 发明). */
const isTellingPredicate = ({ kind, surface }: QuestionUnit, library: Library): boolean =>
  kind === 'word' && surface.length > 1 && library.wordClass(surface) === 'predicate' && !RESULTS.has(surface.slice(-1))

/** A concept must be there nearly whole: 万企帮万村 does not explain 万企兴万村. */
const enough = ({ kind }: QuestionUnit): number => (kind === 'term' ? 0.85 : 0.5)

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
  const headings = documents.map((document) => library.sentences.headingKeys(document))
  const years = [
    ...context.flatMap((sentence) => [...yearsIn(sentence)]),
    ...documents.flatMap(({ path }) => path.flatMap((heading) => [...findYears(heading)])),
  ]
  // Why a figure is as it is must be said of that figure.
  const asksWhy = question.asks.has('why') && question.afterFigure === true
  const twins = question.lang === 'en' ? [] : [...around].flatMap((paragraph) => twinOf(paragraph, library))
  // Only what is set side by side may stand in two places.
  const elsewhere = explains(question) ? sentences.filter(({ document }) => !around.has(document.paragraph)) : []
  const explained = (unit: QuestionUnit) =>
    [...context, ...(unit.kind === 'latin' ? twins : []), ...(unit.proper ? [] : elsewhere)].some(
      (sentence) => matchIn(unit, sentence) >= enough(unit),
    ) || headings.some((keys) => matchedKeys(unit, keys) >= enough(unit))
  return {
    units: question.content.filter(
      (unit) =>
        (unit.strict || isTellingPredicate(unit, library)) &&
        !unit.telling &&
        !namesListed(unit.surface) &&
        !namesAnswer(unit, question, library) &&
        (!unit.inherited || asksWhy) &&
        !explained(unit),
    ),
    years: namedYears(question)
      .filter((asked) => !years.some((found) => isNamed(asked, found)))
      .map(({ from }) => from),
  }
}

/** Years are named as they are asked; one year also as an end of a span. */
const isNamed = (asked: YearRange, found: YearRange): boolean =>
  asked.from === asked.to
    ? found.from === asked.from || found.to === asked.to
    : found.from === asked.from && found.to === asked.to

/** The same paragraph in English: 这篇的 contribution is explained there. */
const twinOf = (paragraph: string, library: Library): Sentence[] =>
  (library.paragraphs.get(`${paragraph.slice(0, -2)}en`) ?? []).flatMap((document) => [...library.sentences.of(document)])
