import type { Library } from '../../question/library.ts'
import type { QuestionUnit } from '../../question/question.ts'

/** Whether the papers have a word of a question, or its concept, anywhere. */
export function isKnown(unit: QuestionUnit, library: Library): boolean {
  const words = unit.keys.filter((key) => !key.startsWith('#'))
  const concepts = unit.keys.filter((key) => key.startsWith('#') && !key.startsWith('#!'))
  return (
    concepts.some((key) => library.sentences.knows(key)) ||
    (words.length > 0 && words.every((key) => library.sentences.knows(key)))
  )
}
