import { matchedKeys } from '../../retrieval/score-sentences.ts'
import { keysOf } from '../../retrieval/sentence-index.ts'
import type { Library } from '../library.ts'
import type { QuestionUnit } from '../question.ts'

/** How much of a word must be there, and how much of a meaning. */
const SAID = 0.75
const MEANT = 0.5

/** Whether a title or a row says a word, be it in Chinese what the word says in English: World is in 世界发展报告. */
export function saysWord(text: string, unit: QuestionUnit, library: Library): boolean {
  const lower = text.toLowerCase()
  if (lower.includes(unit.surface) || matchedKeys(unit, keysOf(library.analyser.units(lower))) >= SAID) return true
  if (unit.kind !== 'latin') return false
  const meanings = library.glossary()?.meantBy(unit.surface) ?? []
  return meanings.some(({ word, share }) => share >= MEANT && text.includes(word))
}
