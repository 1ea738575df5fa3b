import { LRUCache } from 'lru-cache'
import { keptWith } from './kept-with.ts'

/** A function whose last `most` results are kept by their text, as long as the object that they are made with: `make` always gives the same. */
export function keepLast<Of extends object, T>(most: number, make: (text: string, of: Of) => T): (text: string, of: Of) => T {
  const keptFor = keptWith((_: Of) => new LRUCache<string, { readonly value: T }>({ max: most }))
  return (text, of) => {
    const kept = keptFor(of)
    const known = kept.get(text)
    if (known) return known.value
    const value = make(text, of)
    kept.set(text, { value })
    return value
  }
}
