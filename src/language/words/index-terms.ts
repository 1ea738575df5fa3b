import type { Unit } from './analyser.ts'

const FIRST_HAN = 0x3400
const LAST_HAN = 0x9fff

const isHan = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code >= FIRST_HAN && code <= LAST_HAN
}

/**
 * What a text is found by: the keys of its units ∪ pairs of neighbouring Han characters (the net for words that
 * are cut differently elsewhere).
 */
export function indexTerms(normalised: string, units: readonly Unit[]): string[] {
  const terms = units.flatMap(({ keys }) => keys)
  for (let i = 1; i < normalised.length; i++) {
    if (isHan(normalised, i - 1) && isHan(normalised, i)) terms.push(normalised.slice(i - 1, i + 1))
  }
  return terms
}
