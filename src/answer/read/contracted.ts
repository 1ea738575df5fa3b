import type { Library } from '../../question/library.ts'
import type { QuestionUnit } from '../../question/question.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'
import { isKnown } from './is-known.ts'

/** Characters from the first word that is shortened to the last. */
const WITHIN = 6

/** Whether a sentence has the two words of which a word that the papers lack takes the first characters: 抗洪 of 抗击特大洪涝. */
export function isContracted(unit: QuestionUnit, { normalised }: Sentence, library: Library): boolean {
  const [first, second, ...more] = unit.surface
  if (!first || !second || more.length > 0 || unit.proper || unit.kind !== 'word' || isKnown(unit, library)) return false
  const at = normalised.indexOf(first)
  const to = at === -1 ? -1 : normalised.indexOf(second, at + 2)
  if (to === -1 || to - at > WITHIN) return false
  // Cut by itself, without the terms of the papers, which hold several words.
  const words = library.analyser.segmenter.words(normalised.slice(at, to + LONGEST_WORD))
  const starts = words.map((_, i) => words.slice(0, i).join('').length)
  return (words[0]?.length ?? 0) > 1 && starts.includes(to - at)
}

const LONGEST_WORD = 4
