import { wrongAt } from './typos.ts'

const HAN = /^\p{Script=Han}+$/u
/** Two or three characters around a slip are easily another word. */
const MIN_LENGTH = 4

/**
 * A word (from `start` to `end` of a text) of which one character is written with another of the same sound, put right by
 * the term that it is a part of there: 结队 in 结队帮扶 → 结对. Undefined where no term stands around it, however well it sounds.
 */
export function slipInTerm(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  terms: readonly string[],
  soundsAlike: (one: string, other: string) => boolean,
): string | undefined {
  for (const term of terms) {
    if (term.length < MIN_LENGTH || term.length <= end - start || !HAN.test(term)) continue
    for (let from = Math.max(0, end - term.length); from <= start && from + term.length <= text.length; from++) {
      const wrong = wrongAt(text, from, term)
      if (wrong === undefined || from + wrong < start || from + wrong >= end) continue
      if (soundsAlike(text.charAt(from + wrong), term.charAt(wrong))) return term.slice(start - from, end - from)
    }
  }
  return undefined
}
