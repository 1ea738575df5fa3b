import { CUES, hasCue } from '../../language/cues/cues.ts'
import { namesFeatures, namesStages } from '../../language/cues/listed-kinds.ts'
import { findYears } from '../../language/values/dates.ts'
import type { Library } from '../../question/library.ts'
import type { Question } from '../../question/question.ts'
import type { Heading } from '../../retrieval/enumerations.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { Citer } from '../citer.ts'
import { type Draft, toldListDraft } from './list.ts'
import { namedParts } from './named-part.ts'

/** Sentences that say what marks one stage. */
const MAX_SENTENCES = 2

/** 哪几个阶段，各有什么特点: the headings of the stages, each with what the text under it says of its features. */
export function featuresOfStages(
  question: Question,
  library: Library,
  paper: string | undefined,
  citer: Citer,
): Draft | undefined {
  const words = question.units.map(({ surface }) => surface)
  if (!words.some(endsAs(namesStages)) || !words.some(endsAs(namesFeatures)) || question.years.length > 0) return undefined
  if (namedParts(question, library)) return undefined
  const lang = question.lang === 'en' && library.hasEnglish ? 'en' : 'zh'
  const list = library.enumerations.find(
    ({ first, items }) =>
      (paper === undefined || first.paper === paper) &&
      first.lang === lang &&
      items.every(({ heading }) => heading !== undefined && findYears(heading.title).length > 0),
  )
  if (!list) return undefined
  const told = list.items.map((item) => [item, ...(item.heading ? featuresUnder(item.heading, library) : [])] as const)
  return told.every(([, first]) => first !== undefined) ? toldListDraft(told, citer) : undefined
}

/** 三个阶段, 各时期: a word that ends as the kind is called. */
const endsAs =
  (names: (word: string) => boolean) =>
  (word: string): boolean =>
    names(word) || names(word.slice(-2))

/** The sentence under a heading that sets the features out, else those that speak of them. */
function featuresUnder({ place, at }: Heading, library: Library): Sentence[] {
  const here = library.documents.filter((document) => document.paper === at.paper && document.place === place)
  const written = here.filter(({ source, lang }) => source.kind === 'passage' && lang === here[0]?.lang)
  const sentences = written.flatMap((document) => [...library.sentences.of(document)])
  const named = sentences.filter(({ normalised }) => FEATURE_WORDS.some((word) => normalised.includes(word)))
  const marked = sentences.filter(({ normalised }) => hasCue(normalised, CUES.feature))
  return named.length > 0 ? named.slice(0, 1) : marked.slice(0, MAX_SENTENCES)
}

const FEATURE_WORDS = ['特点', '特征', 'feature', 'characteristic']
