import { normalise } from '../language/words/normalise.ts'
import { keysOf } from '../retrieval/sentence-index.ts'
import { keptWith } from '../store/kept-with.ts'
import type { Library } from './library.ts'

const keysByText = keptWith((_: Library) => new Map<string, ReadonlySet<string>>())

/** The keys of what a paper prints: a heading, a caption, a row. Each is cut once for all questions, so no text of a question may be given. */
export function printedKeys(text: string, library: Library): ReadonlySet<string> {
  const known = keysByText(library)
  const keys = known.get(text) ?? keysOf(library.analyser.units(normalise(text)))
  known.set(text, keys)
  return keys
}
