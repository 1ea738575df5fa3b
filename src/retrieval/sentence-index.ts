import type { Analyser, Unit } from '../language/analyser.ts'
import { normalise } from '../language/normalise.ts'
import { withoutAdministrativeSuffix } from '../language/phrases.ts'
import { splitSentences } from '../language/sentences.ts'
import type { Span } from '../paper/locator.ts'
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

/** Cuts every document into sentences and counts in how many of them each key stands. */
export function createSentenceIndex(documents: readonly Document[], analyser: Analyser): SentenceIndex {
  const sentences = new Map<Document, Sentence[]>()
  const headings = new Map<Document, ReadonlySet<string>>()
  const frequency = new Map<string, number>()
  const pathKeys = new Map<string, ReadonlySet<string>>()
  let total = 0
  for (const document of documents) {
    const own = sentencesOf(document, analyser)
    sentences.set(document, own)
    total += own.length
    for (const { keys } of own) for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1)
    const path = document.path.join(' ')
    const known = pathKeys.get(path) ?? keysOf(analyser.units(normalise(path)))
    pathKeys.set(path, known)
    headings.set(document, known)
  }
  const headingWords = new Set([...pathKeys.values()].flatMap((keys) => [...keys]))
  return {
    of: (document) => sentences.get(document) ?? [],
    headingKeys: (document) => headings.get(document) ?? new Set(),
    idf: (key) => Math.log(1 + total / (1 + (frequency.get(key) ?? 0))),
    knows: (key) => frequency.has(key) || headingWords.has(key),
  }
}

function sentencesOf(document: Document, analyser: Analyser): Sentence[] {
  const pieces =
    document.source.kind === 'row'
      ? [{ text: document.text, start: 0, end: document.text.length }]
      : splitSentences(document.text)
  return pieces.map(({ text, start, end }, index) => {
    const normalised = normalise(text)
    return { document, index, span: { start, end }, text, normalised, keys: keysOf(analyser.units(normalised)) }
  })
}

/** The keys of some units; 陕西省 is also 陕西. */
export function keysOf(units: readonly Unit[]): Set<string> {
  return new Set(units.flatMap((unit) => unit.keys.flatMap((key) => [key, withoutAdministrativeSuffix(key)])))
}
