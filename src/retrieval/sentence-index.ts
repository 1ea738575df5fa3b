import type { Unit } from '../language/words/analyser.ts'
import { withoutAdministrativeSuffix } from '../language/words/phrases.ts'
import type { Span } from '../paper/locator.ts'
import type { CutDocument } from './cut-documents.ts'
import type { Document } from './document.ts'

/** A sentence of a document with what it needs to be matched. `text` is cut as it stands. */
export interface Sentence {
  readonly document: Document
  /** Position among the document's sentences. */
  readonly index: number
  readonly span: Span
  readonly text: string
  readonly normalised: string
  readonly keys: ReadonlySet<string>
}

export interface SentenceIndex {
  /** The sentences of one document, in order. */
  of(document: Document): readonly Sentence[]
  /** Keys of a document's headings. */
  headingKeys(document: Document): ReadonlySet<string>
  /** Inverse document frequency of a key over all sentences; highest for a key that occurs nowhere. */
  idf(key: string): number
  /** Whether the key occurs in any sentence or heading. */
  knows(key: string): boolean
}

const NONE: ReadonlySet<string> = new Set()

/** Counts in how many sentences each key stands. */
export function createSentenceIndex(documents: readonly CutDocument[]): SentenceIndex {
  const sentences = new Map(documents.map((cut) => [cut.document, cut.sentences]))
  const headings = new Map(documents.map((cut) => [cut.document, cut.heading.keys]))
  const frequency = new Map<string, number>()
  let total = 0
  for (const own of sentences.values()) {
    total += own.length
    for (const { keys } of own) for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  }
  const headingWords = new Set([...new Set(headings.values())].flatMap((keys) => [...keys]))
  return {
    of: (document) => sentences.get(document) ?? [],
    headingKeys: (document) => headings.get(document) ?? NONE,
    idf: (key) => Math.log(1 + total / (1 + (frequency.get(key) ?? 0))),
    knows: (key) => frequency.has(key) || headingWords.has(key),
  }
}

const keySets = new WeakMap<readonly Unit[], ReadonlySet<string>>()

/** The keys of some units; 陕西省 is also 陕西. */
export function keysOf(units: readonly Unit[]): ReadonlySet<string> {
  const known = keySets.get(units)
  if (known) return known
  const keys = new Set<string>()
  for (const unit of units) for (const key of unit.keys) keys.add(key).add(withoutAdministrativeSuffix(key))
  keySets.set(units, keys)
  return keys
}
