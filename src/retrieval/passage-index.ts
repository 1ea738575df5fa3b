import MiniSearch from 'minisearch'
import type { CutDocument } from './cut-documents.ts'
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

/** BM25 over text and headings with MiniSearch; `terms` cuts queries as the documents were cut. */
export function createPassageIndex(documents: readonly CutDocument[], terms: (text: string) => string[]): PassageIndex {
  const numbers = createNumbers()
  const index = new MiniSearch<{ id: number; text: string; path: string }>({
    fields: ['text', 'path'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: { path: 0.5 }, combineWith: 'OR', prefix: false, fuzzy: false },
  })
  for (const [id, cut] of documents.entries()) {
    index.add({ id, text: numbers.of(cut.terms), path: numbers.of(cut.heading.terms) })
  }
  return {
    search(query, { limit, accept }) {
      const hits: Hit[] = []
      for (const { id, score } of index.search(numbers.known(terms(query)))) {
        const document = documents[id as number]?.document
        if (!document || (accept && !accept(document))) continue
        hits.push({ document, score })
        if (hits.length === limit) break
      }
      return hits
    },
  }
}

/**
 * Terms by number. MiniSearch keeps them in a tree whose branches it tries one after the other: digits have few
 * branches where Chinese has thousands.
 */
function createNumbers() {
  const numbers = new Map<string, string>()
  const numberOf = (term: string): string => {
    const known = numbers.get(term) ?? numbers.size.toString(RADIX)
    numbers.set(term, known)
    return known
  }
  return {
    of: (terms: readonly string[]) => terms.map(numberOf).join(' '),
    known: (terms: readonly string[]) => terms.flatMap((term) => numbers.get(term) ?? []).join(' '),
  }
}

const RADIX = 16
