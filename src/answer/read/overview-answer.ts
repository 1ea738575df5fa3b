import { isModal, statesLimit } from '../../language/cues/cues.ts'
import type { Paper, Section } from '../../paper/paper.ts'
import { ASPECTS, type Aspect } from '../../question/find/aspects.ts'
import type { Library } from '../../question/library.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { Question } from '../../question/question.ts'
import type { Document } from '../../retrieval/document.ts'
import { OUTLINE } from '../../retrieval/section-lists.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { AnswerPart, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { type Draft, listDraft, proseDraft } from './list.ts'
import { sectionDraft } from './section-draft.ts'

type Overview = Extract<QuestionPlan, { kind: 'overview' }>

/** Sentences of an abstract that are shown, and of those that say an aspect. */
const MAX_SENTENCES = 8
const MAX_SAID = 3
/** A heading longer than this is about the subject, not about the paper (对发展中国家的治理启示). */
const GENERIC_HEADING = 12
/** Suggestions are a list of which this share says what should be done. */
const MODAL_SHARE = 0.6
const ABSTRACT = '摘要'

/** What a paper is about: its abstract; a part of it; or its conclusion, method, limitations … where it states them. */
export function overviewAnswer(
  { section, place, aspect }: Overview,
  paper: Paper,
  { lang }: Question,
  library: Library,
  citer: Citer,
): AnswerPart | Refusal {
  const written = lang === 'en' && library.hasEnglish ? 'en' : 'zh'
  const scope: Scope = { paper, library, citer, written }
  if (aspect) return aspectDraft(aspect.aspect, scope)?.part() ?? { kind: 'unknown-words', words: [aspect.phrase] }
  if (section === undefined && place === undefined) return abstractDraft(scope).part()
  const sections = sectionsOf(scope)
  const heading = sections.filter(({ level }) => level === 1)[(section ?? 0) - 1] ?? sections.find((one) => one.place === place)
  return heading ? partDraft(heading, scope).part() : { kind: 'no-evidence' }
}

const partDraft = ({ place, title }: Pick<Section, 'place' | 'title'>, { paper, library, citer, written }: Scope): Draft =>
  sectionDraft({ paper: paper.id, place, title, lang: written }, library, citer)

interface Scope {
  readonly paper: Paper
  readonly library: Library
  readonly citer: Citer
  readonly written: 'zh' | 'en'
}

const sectionsOf = ({ paper, written }: Scope): Section[] => paper.sections.filter(({ lang }) => lang === written)

const sentencesAt = ({ paper, library, written }: Scope, accept: (document: Document) => boolean): Sentence[] =>
  library.documents
    .filter((document) => document.paper === paper.id && document.lang === written && accept(document))
    .flatMap((document) => [...library.sentences.of(document)])

const abstractDraft = (scope: Scope): Draft =>
  proseDraft(sentencesAt(scope, ({ place }) => place === ABSTRACT).slice(0, MAX_SENTENCES), scope.citer)

/** Where a paper states an aspect: under a heading for it, or in so many words; undefined when it does not. */
function aspectDraft(aspect: Aspect, scope: Scope): Draft | undefined {
  const { headed, said } = ASPECTS[aspect]
  if (aspect === 'argument') return argumentDraft(scope)
  if (aspect === 'outline') return partDraft({ place: '', title: OUTLINE }, scope)
  // Suggestions are headed by what they are for (完善…的建议); other headings of many words are about the subject.
  const longest = aspect === 'suggestions' ? Number.POSITIVE_INFINITY : GENERIC_HEADING
  const fitting = sectionsOf(scope).filter(
    ({ title }) => title.length <= longest && words(headed).some((word) => title.toLowerCase().includes(word)),
  )
  // 讨论与建议, with a part 对策建议 of its own: that part is meant.
  const within = (one: Section) => fitting.filter((other) => other !== one && other.place.startsWith(one.place))
  const heading = fitting.find((one) => within(one).length !== 1)
  if (heading) return aspect === 'limitations' ? wholeDraft(heading, scope) : partDraft(heading, scope)
  if (aspect === 'suggestions') return suggestionsDraft(scope)
  const found = aspect === 'limitations' ? limits(scope) : []
  const [first, ...more] = (found.length > 0 ? found : stating(said, scope)).slice(0, MAX_SAID)
  const list = found.length > 0 && scope.library.enumerations.find(({ lead }) => lead === first)
  return list ? listDraft(list, scope.citer) : first && proseDraft([first, ...more], scope.citer)
}

/** A short part is told whole: what it begins with may only announce the rest (本文亦有不足). */
function wholeDraft(heading: Section, scope: Scope): Draft {
  const sentences = sentencesAt(scope, ({ place, source }) => place === heading.place && source.kind === 'passage')
  return sentences.length > 0 && sentences.length <= MAX_SENTENCES
    ? proseDraft(sentences, scope.citer)
    : partDraft(heading, scope)
}

/** What the abstract begins with and what it concludes; the whole abstract where it concludes nothing in so many words. */
function argumentDraft(scope: Scope): Draft {
  const abstract = sentencesAt(scope, ({ place }) => place === ABSTRACT)
  const concluded = stating(ASPECTS.conclusion.said, scope).filter((sentence) => abstract.includes(sentence))
  const argued = abstract.filter((sentence, i) => i === 0 || concluded.includes(sentence))
  return concluded.length > 0 ? proseDraft(argued, scope.citer) : abstractDraft(scope)
}

const words = (phrases: string): string[] => phrases.split('|').filter((phrase) => phrase !== '')

/** Sentences of the abstract that say it, else of the introduction and the last part. */
function stating(said: string, scope: Scope): Sentence[] {
  const says = ({ normalised }: Sentence) => words(said).some((word) => normalised.includes(word))
  const last = sectionsOf(scope)
    .filter(({ level }) => level === 1)
    .at(-1)?.title
  const places = [
    ({ place }: Document) => place === ABSTRACT,
    ({ place }: Document) => place === '引言',
    ({ path, source }: Document) => source.kind === 'passage' && path[0] === last,
  ]
  return places.map((accept) => sentencesAt(scope, accept).filter(says)).find((found) => found.length > 0) ?? []
}

/** Sentences of the numbered parts that say what the study could not do. */
const limits = (scope: Scope): Sentence[] =>
  sentencesAt(scope, ({ path, source }) => source.kind === 'passage' && path.length > 0 && path[0] !== '注释').filter(
    ({ normalised }) => statesLimit(normalised),
  )

/** The last list whose items say what should be done. */
function suggestionsDraft({ paper, library, citer, written }: Scope): Draft | undefined {
  const lists = library.enumerations.filter(({ first, items }) => {
    const modal = items.filter(({ sentences: [head], heading }) => isModal(heading?.title ?? head.normalised))
    return (
      first.paper === paper.id && first.lang === written && first.path.length > 0 && modal.length >= MODAL_SHARE * items.length
    )
  })
  const last = lists.at(-1)
  return last && listDraft(last, citer)
}
