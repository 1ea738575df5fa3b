import { CUES, hasCue } from '../../language/cues/cues.ts'
import { namesFeatures, namesStages } from '../../language/cues/listed-kinds.ts'
import { findYears } from '../../language/values/dates.ts'
import { itemAsked } from '../../language/values/ordinals.ts'
import type { Library } from '../../question/library.ts'
import type { Question, QuestionUnit } from '../../question/question.ts'
import type { Enumeration, Item } from '../../retrieval/enumerations.ts'
import { matchIn } from '../../retrieval/score-sentences.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { Citer } from '../citer.ts'
import { type Draft, toldListDraft } from './list.ts'
import { namedParts } from './named-part.ts'

/** Sentences that say what marks one stage. */
const MAX_SENTENCES = 2
/** Of the one stage that is asked about. */
const MAX_ALONE = 5
/** How much of a concept must be there. */
const WHOLE = 0.85

/** 哪几个阶段，各有什么特点: the headings of the stages, each with what the text under it says of its features. */
export function featuresOfStages(
  question: Question,
  library: Library,
  paper: string | undefined,
  citer: Citer,
): Draft | undefined {
  const words = question.units.map(({ surface }) => surface)
  if (!words.some(endsAs(namesStages)) || !words.some(endsAs(namesFeatures))) return undefined
  const which = question.pointsAt ?? itemAsked(question.text)
  // 第二个阶段呢 is about another stage than the question before.
  const own = which === undefined ? question : withoutInherited(question)
  if (own.years.length > 0 || namedParts(own, library)) return undefined
  const list = stages(question, library, paper)
  if (!list) return undefined
  const items = which === undefined ? list.items : list.items.slice(...(which === 'last' ? [-1] : [which - 1, which]))
  const told = items.map((item) => [item, ...(items.length === 1 ? allUnder : featuresUnder)(item, library)] as const)
  return told.length > 0 && told.every(([, first]) => first !== undefined) ? toldListDraft(told, citer) : undefined
}

/** 改革开放前有啥特点: what the text under the one heading of just those years says of its features. */
export function featuresOfYears(
  question: Question,
  library: Library,
  paper: string | undefined,
  citer: Citer,
): Draft | undefined {
  const [years, ...others] = question.years
  if (!years || others.length > 0 || !question.units.some(({ surface }) => endsAs(namesFeatures)(surface))) return undefined
  const item = stages(question, library, paper)?.items.find(({ heading }) =>
    findYears(heading?.title ?? '').some(
      ({ from, to }) => from === (years.base ?? years.from) && (to === years.to || years.base !== undefined),
    ),
  )
  if (!item?.heading) return undefined
  const sentences = sentencesUnder(item, library)
  const isSaid = (unit: QuestionUnit) =>
    endsAs(namesFeatures)(unit.surface) || sentences.some((one) => matchIn(unit, one) >= WHOLE)
  const told = question.content.filter(({ strict }) => strict).every(isSaid) ? allUnder(item, library) : []
  return told.length > 0 ? toldListDraft([[item, ...told]], citer) : undefined
}

/** The headings that are the stages of a paper. */
function stages({ lang: asked }: Question, library: Library, paper: string | undefined): Enumeration | undefined {
  const lang = asked === 'en' && library.hasEnglish ? 'en' : 'zh'
  return library.enumerations.find(
    ({ first, items }) =>
      (paper === undefined || first.paper === paper) &&
      first.lang === lang &&
      items.every(({ heading }) => heading !== undefined && findYears(heading.title).length > 0),
  )
}

const withoutInherited = (question: Question): Question => ({
  ...question,
  units: question.units.filter(({ inherited }) => !inherited),
  content: question.content.filter(({ inherited }) => !inherited),
  years: question.years.filter(({ start }) => start >= 0),
})

/** 三个阶段, 各时期: a word that ends as the kind is called. */
const endsAs =
  (names: (word: string) => boolean) =>
  (word: string): boolean =>
    names(word) || names(word.slice(-2))

/** The sentence under a heading that sets the features out, else those that speak of them. */
function featuresUnder(item: Item, library: Library): Sentence[] {
  const { named, marked } = featuresIn(sentencesUnder(item, library))
  return named.length > 0 ? named.slice(0, 1) : marked.slice(0, MAX_SENTENCES)
}

/** The same with what goes through the features, or stands between them. */
function allUnder(item: Item, library: Library): Sentence[] {
  const sentences = sentencesUnder(item, library)
  const {
    named: [announced],
    marked,
  } = featuresIn(sentences)
  const [first, last] = [marked[0], marked.at(-1)].map((sentence) => (sentence ? sentences.indexOf(sentence) : -1))
  if (announced) return sentences.slice(sentences.indexOf(announced)).slice(0, MAX_ALONE)
  const between = sentences.slice(first, (last ?? -1) + 1)
  return between.length <= MAX_ALONE ? between : marked.slice(0, MAX_ALONE)
}

/** What stands right under a heading, in its language. */
function sentencesUnder({ heading, sentences: [{ document: first }] }: Item, library: Library): Sentence[] {
  const written = library.documents.filter(
    ({ paper, place, source, lang }) =>
      paper === first.paper && place === heading?.place && source.kind === 'passage' && lang === first.lang,
  )
  return written.flatMap((document) => [...library.sentences.of(document)])
}

const featuresIn = (sentences: readonly Sentence[]) => ({
  named: sentences.filter(({ normalised }) => FEATURE_WORDS.some((word) => normalised.includes(word))),
  marked: sentences.filter(({ normalised }) => hasCue(normalised, CUES.feature)),
})

const FEATURE_WORDS = ['特点', '特征', 'feature', 'characteristic']
