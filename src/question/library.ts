import { type Analyser, createAnalyser, type TermForms } from '../language/words/analyser.ts'
import { createGlossary, type Glossary } from '../language/words/glossary.ts'
import type { Segmenter } from '../language/words/segmenter.ts'
import { createWordClass, type WordClass } from '../language/words/word-class.ts'
import type { Paper } from '../paper/paper.ts'
import { cutDocuments } from '../retrieval/cut-documents.ts'
import type { Document } from '../retrieval/document.ts'
import { type Enumeration, findEnumerations } from '../retrieval/enumerations.ts'
import { createPassageIndex, type PassageIndex } from '../retrieval/passage-index.ts'
import { sectionLists } from '../retrieval/section-lists.ts'
import { semicolonLists } from '../retrieval/semicolon-lists.ts'
import { createSentenceIndex, type SentenceIndex } from '../retrieval/sentence-index.ts'
import { type ColumnIndex, createColumnIndex } from './columns/column-index.ts'
import { documentsOf } from './documents.ts'
import { termsOf } from './paper-terms.ts'
import { prefixedWords } from './prefixed-words.ts'
import { closedForms, isClosedId } from './words/closed-forms.ts'

/** The loaded papers with everything that reading a question needs. Built once; pure from then on. */
export interface Library {
  readonly papers: readonly Paper[]
  readonly analyser: Analyser
  /** Like `analyser`, but it also knows the closed-class words of questions. */
  readonly questionAnalyser: Analyser
  readonly passages: PassageIndex
  readonly sentences: SentenceIndex
  readonly documents: readonly Document[]
  /** Every way to write a concept. */
  readonly forms: readonly string[]
  /** Every way to write the concept of a name; none for a name that is none. */
  readonly formsOf: (concept: string) => readonly string[]
  /** Documents by paragraph, in order. */
  readonly paragraphs: ReadonlyMap<string, readonly Document[]>
  readonly columns: ColumnIndex
  readonly enumerations: readonly Enumeration[]
  /** Whether English questions have an English rendition to read. */
  readonly hasEnglish: boolean
  readonly wordClass: (word: string) => WordClass
  /** Other words for what the papers lack; read by the first question that needs it, undefined where there is none. */
  readonly glossary: () => Glossary | undefined
}

export interface LibraryOptions {
  readonly papers: readonly Paper[]
  readonly segmenter: Segmenter
  /** Text of the segmenter's dictionary, for word classes; empty when there is none. */
  readonly dictionary: string
  /** Reads the lines of a glossary, when they are first needed. */
  readonly glossary?: () => string | undefined
}

export function createLibrary({ papers: unsorted, segmenter, dictionary, glossary }: LibraryOptions): Library {
  const papers = [...unsorted].sort((a, b) => (a.id < b.id ? -1 : 1))
  const named = mergeTerms(papers.flatMap(termsOf))
  const prefixed = papers.flatMap((paper) => prefixedWords(paper, segmenter))
  const terms = withWords(prefixed, named)
  const analyser = createAnalyser(segmenter, terms)
  const documents = papers.flatMap(documentsOf)
  const cut = cutDocuments(documents, analyser)
  const sentences = createSentenceIndex(cut)
  const paragraphs = byParagraph(documents)
  const forms = terms.flatMap((term) => term.forms)
  const byConcept = new Map(terms.map((term) => [term.id, term.forms]))
  return {
    papers,
    analyser,
    questionAnalyser: createAnalyser(segmenter, [...terms, ...closedForms()], isClosedId),
    passages: createPassageIndex(cut, analyser.terms),
    sentences,
    documents,
    forms,
    formsOf: (concept) => byConcept.get(concept) ?? [],
    paragraphs,
    columns: createColumnIndex(papers, analyser),
    enumerations: [
      ...findEnumerations(documents, sentences),
      ...semicolonLists(paragraphs.values(), sentences),
      ...papers.flatMap((paper) => sectionLists(paper, documents, sentences)),
    ],
    hasEnglish: documents.some(({ lang, place }) => lang === 'en' && place !== '英文摘要'),
    wordClass: createWordClass(dictionary),
    glossary: once(() => openGlossary(glossary?.(), sentences, forms)),
  }
}

function openGlossary(lines: string | undefined, sentences: SentenceIndex, forms: readonly string[]): Glossary | undefined {
  const concepts = new Set(forms)
  return lines === undefined
    ? undefined
    : createGlossary(lines, { knows: (word) => sentences.knows(word) || concepts.has(word), terms: forms })
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

function byParagraph(documents: readonly Document[]): Map<string, Document[]> {
  const paragraphs = new Map<string, Document[]>()
  for (const document of documents) paragraphs.set(document.paragraph, [...(paragraphs.get(document.paragraph) ?? []), document])
  return paragraphs
}

/** Adds words that no concept is called by yet. */
function withWords(words: readonly string[], terms: readonly TermForms[]): TermForms[] {
  const known = new Set(terms.flatMap(({ forms }) => forms))
  const fresh = [...new Set(words)].filter((word) => !known.has(word)).sort()
  return [...terms, ...fresh.map((word) => ({ id: word, forms: [word] }))]
}

/** Papers that use the same concept share it; sorted, so that the order of papers does not matter. */
function mergeTerms(terms: readonly TermForms[]): TermForms[] {
  const forms = new Map<string, Set<string>>()
  for (const term of terms) {
    const known = forms.get(term.id) ?? new Set()
    for (const form of term.forms) known.add(form)
    forms.set(term.id, known)
  }
  return [...forms].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, set]) => ({ id, forms: [...set] }))
}
