import { normalise } from '../language/words/normalise.ts'
import type { BridgedWord } from '../question/words/bridge.ts'
import type { AnswerPart } from './answer.ts'

/**
 * Whether what is read out of the text holds every word that was put for a word of the asker's: 怎么回应, read as 反应, is
 * not answered by what says nothing of any 反应.
 */
export function restsOn(parts: readonly AnswerPart[], words: readonly BridgedWord[]): boolean {
  const quotes = parts.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations.map(({ quote }) => normalise(quote))))
  return words.every(({ read }) => quotes.some((quote) => quote.includes(normalise(read))))
}
