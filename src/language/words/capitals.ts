import { normalise } from './normalise.ts'

const CAPITALISED = /(?<=[a-z,;:’'"”)\d]\s+["“(]?)\p{Lu}[\p{L}-]+/gu

/** Words of an English text that are capitalised within a sentence, normalised: names, not beginnings. */
export function capitalisedWords(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(CAPITALISED), (match) => normalise(match[0])))
}
