import type { Library } from '../library.ts'
import type { QuestionUnit } from '../question.ts'

/** Whether the papers have a word. */
export const isThere = ({ keys }: QuestionUnit, { sentences }: Library): boolean => keys.some((key) => sentences.knows(key))

/** A common word that the papers lack: a clause without one may well be what is asked about. */
export const isForeign = (unit: QuestionUnit, library: Library): boolean => unit.strict && !unit.proper && !isThere(unit, library)
