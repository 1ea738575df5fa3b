import MiniSearch from 'minisearch'
import type { Document } from './document.ts'

export interface Hit {
  readonly document: Document
  readonly score: number
}

export interface SearchOptions {
  readonly limit: number
  readonly accept?: (document: Document) => boolean
}

export interface PassageIndex {
  search(query: string, options: SearchOptions): Hit[]
}

/** BM25 over text and headings with MiniSearch; `terms` is used for documents and queries alike. */
export function createPassageIndex(documents: readonly Document[], terms: (text: string) => string[]): PassageIndex {
  const index = new MiniSearch<{ id: number; text: string; path: string }>({
    fields: ['text', 'path'],
    tokenize: remembering(terms),
    processTerm: (term) => term,
    searchOptions: { boost: { path: 0.5 }, combineWith: 'OR', prefix: false, fuzzy: false },
  })
  index.addAll(documents.map((document, id) => ({ id, text: document.text, path: document.path.join(' ') })))
  return {
    search(query, { limit, accept }) {
      const hits: Hit[] = []
      for (const { id, score } of index.search(query)) {
        const document = documents[id as number]
        if (!document || (accept && !accept(document))) continue
        hits.push({ document, score })
        if (hits.length === limit) break
      }
      return hits
    },
  }
}

/** Headings are cut once, however many passages stand under them. */
function remembering(terms: (text: string) => string[]): (text: string) => string[] {
  const known = new Map<string, string[]>()
  return (text) => {
    const cut = known.get(text) ?? terms(text)
    if (text.length <= LONGEST_HEADING && known.size < MOST_HEADINGS) known.set(text, cut)
    return cut
  }
}

const LONGEST_HEADING = 120
const MOST_HEADINGS = 500
