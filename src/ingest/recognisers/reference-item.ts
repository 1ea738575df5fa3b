import type { Recogniser } from './recogniser.ts'
import { wrappedText } from './wrapped-text.ts'

const HEAD = /^(?:[-*+]\s+)?(?:[[［【(（]\s*(\d{1,3})\s*[\]］】)）]|(\d{1,3})[.．、])\s*(?=\S)/
const BULLET = /^[-*+]\s+/

const isMarked = (line: string) => HEAD.test(line) || BULLET.test(line)

/** Entries of the reference list: (1)…, [1]…, 1. …, `- …`; without numbers every paragraph is an entry. */
export const referenceItem: Recogniser = {
  name: 'reference',
  interrupts: (lines, at, state) => state.zone === 'references' && isMarked(lines[at] ?? ''),
  starts(lines, at, state) {
    if (state.zone !== 'references') return false
    const line = lines[at] ?? ''
    if (isMarked(line)) return true
    const first = state.blocks.find((block) => block.kind === 'reference')
    // After a numbered list, a paragraph without a number is no entry; a wrapped line is taken by the entry before.
    return first?.kind !== 'reference' || first.number === undefined
  },
  read(lines, at, state) {
    const { text, next } = wrappedText(lines, at, state)
    const match = HEAD.exec(text)
    const number = match?.[1] ?? match?.[2]
    const rest = text.slice(match?.[0].length ?? BULLET.exec(text)?.[0].length ?? 0)
    return {
      block: number === undefined ? { kind: 'reference', text: rest } : { kind: 'reference', number: Number(number), text: rest },
      next,
    }
  },
}
