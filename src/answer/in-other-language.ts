import type { Paper, SourceLanguage } from '../paper/paper.ts'
import type { Library } from '../question/library.ts'
import type { Enumeration } from '../retrieval/enumerations.ts'
import type { Sentence } from '../retrieval/sentence-index.ts'
import type { AnswerPart, Claim } from './answer.ts'
import type { Citer } from './citer.ts'
import { extractOf } from './read/cite-sentence.ts'

/**
 * What was read out of the text, as the paper's rendition in another language has it: the same headings, and the sentences that stand
 * at the same place of the same paragraph. A claim whose place that rendition does not have stays as it is.
 */
export function inOtherLanguage(part: AnswerPart, lang: SourceLanguage, library: Library, citer: Citer): AnswerPart {
  const [first, ...more] = part.claims
  const told = (claim: Claim): Claim =>
    headingTwin(claim, lang, library, citer) ?? sentenceTwin(claim, lang, library, citer) ?? claim
  return { ...part, claims: [told(first), ...more.map(told)] }
}

function headingTwin(
  { says, citations: [{ at }] }: Claim,
  lang: SourceLanguage,
  { papers }: Library,
  citer: Citer,
): Claim | undefined {
  if (says.kind !== 'item' || at.kind !== 'text') return undefined
  const paper = papers.find(({ id }) => id === at.paper)
  const own = passageOf(at.passage, paper)
  const twin = paper?.passages.find(
    ({ kind, place, lang: other }) => kind === 'heading' && place === own?.place && other === lang,
  )
  if (own?.kind !== 'heading' || !paper || !twin) return undefined
  const title = paper.sections.find(({ place, lang: other }) => place === twin.place && other === lang)?.title ?? twin.text
  const span = { start: 0, end: twin.text.length }
  return { says: { ...says, text: title }, citations: [citer.cite({ kind: 'text', paper: paper.id, passage: twin.id, span })] }
}

const passageOf = (passage: string, paper: Paper | undefined) => paper?.passages.find(({ id }) => id === passage)

function sentenceTwin(
  { says, citations: [{ at }] }: Claim,
  lang: SourceLanguage,
  library: Library,
  citer: Citer,
): Claim | undefined {
  if (!('text' in says) || at.kind !== 'text') return undefined
  const { documents, sentences } = library
  const own = documents.find(
    ({ paper, source }) => paper === at.paper && source.kind === 'passage' && source.passage === at.passage,
  )
  const sentence = own && sentencesOf(own.paragraph, library).find((one) => startsAt(one, at.passage, at.span.start))
  const twin = sentence && twinOf(sentence, lang, library)
  return twin && sentences.of(twin.document).includes(twin) ? extractOf(twin, citer) : undefined
}

const startsAt = ({ document: { source }, span }: Sentence, passage: string, start: number): boolean =>
  source.kind === 'passage' && source.passage === passage && span.start <= start && start < span.end

const sentencesOf = (paragraph: string, { paragraphs, sentences }: Library): readonly Sentence[] =>
  (paragraphs.get(paragraph) ?? []).flatMap((document) => [...sentences.of(document)])

/** Paragraphs are named alike but for the language at their ends; those of as many sentences go sentence by sentence. */
function twinOf(sentence: Sentence, lang: SourceLanguage, library: Library): Sentence | undefined {
  const { paragraph, lang: own } = sentence.document
  const here = sentencesOf(paragraph, library)
  const there = sentencesOf(`${paragraph.slice(0, -own.length)}${lang}`, library)
  return here.length === there.length ? there[here.indexOf(sentence)] : undefined
}

/** The same list as the rendition in another language has it; the list itself where there is none. */
export function listIn(lang: SourceLanguage, list: Enumeration, { enumerations }: Library): Enumeration {
  if (list.first.lang === lang) return list
  const isAlike = (other: Enumeration) =>
    other.first.paper === list.first.paper &&
    other.first.place === list.first.place &&
    other.items.length === list.items.length &&
    (other.items[0]?.heading === undefined) === (list.items[0]?.heading === undefined)
  const alike = (language: SourceLanguage) => enumerations.filter((one) => one.first.lang === language && isAlike(one))
  return alike(lang)[alike(list.first.lang).indexOf(list)] ?? list
}
