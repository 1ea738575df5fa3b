import type { Library } from '../library.ts'

/** Whether a word of two characters that nobody knows is a verb and what it is done to (运蜂), of which the papers have the second. */
export const isDoneTo = (surface: string, { wordClass, sentences }: Library): boolean =>
  wordClass(surface) === 'unknown' &&
  wordClass(surface.charAt(0)) === 'predicate' &&
  wordClass(surface.charAt(1)) === 'noun' &&
  sentences.knows(surface.charAt(1))
