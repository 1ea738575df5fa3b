import { atomsOf } from '../language/words/atoms.ts'
import { normalise } from '../language/words/normalise.ts'

/** What is typed, as questions are compared with it. */
export interface Typed {
  readonly text: string
  /** Its neighbouring characters. */
  readonly pairs: ReadonlySet<string>
  readonly words: readonly string[]
  readonly numbers: readonly string[]
  /** It has no Chinese character. */
  readonly isLatin: boolean
}

/** Typed in full at the beginning, anywhere, in pieces. */
const BEGINS = 2
const CONTAINS = 1
/** A number that was typed must be there. */
const OTHER_NUMBER = 0.5

export function readTyped(raw: string): Typed {
  const text = comparable(raw)
  const pairs = new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)))
  const atoms = atomsOf(text)
  const numbers = atoms.flatMap(({ kind, key }) => (kind === 'number' ? [key] : []))
  return { text, pairs, words: text.split(' '), numbers, isLatin: atoms.every(({ kind }) => kind !== 'han') }
}

/** A question as it is compared with what is typed: normalised, and without the question mark, which is not typed yet. */
export function comparable(question: string): string {
  const text = normalise(question)
  return text.endsWith('?') ? text.slice(0, -1).trimEnd() : text
}

/** How near a comparable question comes to what is typed: 0 has nothing of it, 1 all of it in pieces, more where it is together. */
export function closeness(typed: Typed, candidate: string): number {
  const shared = typed.isLatin ? wordShare(typed, candidate) : pairShare(typed, candidate)
  if (shared === 0) return 0
  const together = candidate.startsWith(typed.text) ? BEGINS : candidate.includes(typed.text) ? CONTAINS : 0
  const missed = typed.numbers.filter((number) => !candidate.includes(number)).length
  return shared + together - OTHER_NUMBER * missed
}

/** One character counts by itself. */
function pairShare({ text, pairs }: Typed, candidate: string): number {
  if (pairs.size === 0) return candidate.includes(text) ? 1 : 0
  let held = 0
  for (const pair of pairs) if (candidate.includes(pair)) held += 1
  return held / pairs.size
}

/** The last word may not be finished. */
function wordShare({ words }: Typed, candidate: string): number {
  const others = candidate.split(' ')
  const held = words.filter((word) => others.some((other) => other.startsWith(word)))
  return held.length / words.length
}
