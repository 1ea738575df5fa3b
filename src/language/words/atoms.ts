import { stemmer } from 'stemmer'

/** The smallest pieces that matching works on: one Han character, one stemmed Latin word, or one number. */
export interface Atom {
  readonly key: string
  readonly kind: 'han' | 'latin' | 'number'
  readonly start: number
  readonly end: number
}

const ATOM =
  /\p{Script=Han}|[\u2460-\u2473\u3251-\u325f\u32b1-\u32bf]|\d+(?:\.\d+)*|[\p{Script=Latin}][\p{Script=Latin}\p{M}]*\d*(?:['’][a-z]+)?/gu
const HAN = /\p{Script=Han}/u
const DIGIT = /^\d/
const POSSESSIVE = /['’](?:s|re|ve|ll|d|t|m)?$/u

/** Cuts normalised text into atoms; everything else (punctuation, spaces) only separates. */
export function atomsOf(text: string): Atom[] {
  return Array.from(text.matchAll(ATOM), (match) => {
    const surface = match[0]
    const start = match.index
    const end = start + surface.length
    if (DIGIT.test(surface)) return { key: surface, kind: 'number', start, end }
    if (HAN.test(surface) || surface.charCodeAt(0) > 0x2450) return { key: surface, kind: 'han', start, end }
    return { key: stem(surface), kind: 'latin', start, end }
  })
}

/** Words and stems of one text repeat all the time. */
const stems = new Map<string, string>()

/** Porter's stem of an English word, without accents and possessive. */
export function stem(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').replace(POSSESSIVE, '').toLowerCase()
  const result = stemmer(plain)
  if (stems.size < 50_000) stems.set(word, result)
  return result
}
