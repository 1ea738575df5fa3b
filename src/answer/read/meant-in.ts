import type { Library } from '../../question/library.ts'
import type { QuestionUnit } from '../../question/question.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import { isKnown } from './is-known.ts'

/** How much of a meaning of a Chinese word an English one must be. */
const MEANT = 0.8

/** Whether the paragraph that answers says in Chinese what an English word means that the English rendition lacks: illness is 疾病 there. */
export function isMeantIn(unit: QuestionUnit, original: readonly Sentence[], library: Library): boolean {
  if (unit.kind !== 'latin' || unit.proper || original.length === 0 || isKnown(unit, library)) return false
  const meanings = library.glossary()?.meantBy(unit.surface) ?? []
  return meanings.some(
    ({ word, share }) => share >= MEANT && word.length > 1 && original.some(({ normalised }) => normalised.includes(word)),
  )
}
