import type { SourceLanguage } from '../../paper/paper.ts'
import type { Library } from '../../question/library.ts'
import type { Document } from '../../retrieval/document.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import type { Citer } from '../citer.ts'
import { type Draft, listDraft, proseDraft } from './list.ts'

/** Sentences of an abstract or of a part that are shown. */
const MAX_SENTENCES = 5

export interface PartOfPaper {
  readonly paper: string
  readonly place: string
  readonly title: string
  readonly lang: SourceLanguage
}

/** What a part of a paper says: the headings under it, else the list it sets out, else what its paragraphs begin with. */
export function sectionDraft(part: PartOfPaper, library: Library, citer: Citer): Draft {
  const here = ({ paper, lang, place }: Document) => paper === part.paper && lang === part.lang && place === part.place
  const lists = library.enumerations.filter(({ first }) => first.paper === part.paper && first.lang === part.lang)
  const list =
    lists.find(({ first, items }) => items[0]?.heading !== undefined && first.path[0] === part.title) ??
    lists.find(({ first, items }) => items[0]?.heading === undefined && here(first))
  const paragraphs = [...library.paragraphs.values()].filter(([first]) => first !== undefined && here(first))
  // Two points at the end of a part are not all that it says.
  if (list && (list.items.length > 2 || list.items[0]?.heading !== undefined)) return listDraft(list, citer)
  return proseDraft(openings(paragraphs, library), citer)
}

/** The whole of a single paragraph, else the first sentence of each. */
function openings(paragraphs: readonly (readonly Document[])[], library: Library): Sentence[] {
  const sentences = paragraphs.map((documents) => documents.flatMap((document) => [...library.sentences.of(document)]))
  return (sentences.length === 1 ? sentences.flat() : sentences.flatMap((own) => own.slice(0, 1))).slice(0, MAX_SENTENCES)
}
