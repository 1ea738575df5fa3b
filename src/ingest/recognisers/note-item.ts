import { CIRCLED_CHARACTERS, circledToNumber } from '../../language/values/numerals.ts'
import type { CuttingState, Recogniser } from './recogniser.ts'
import { wrappedText } from './wrapped-text.ts'

const CIRCLED_HEAD = new RegExp(`^((?:[${CIRCLED_CHARACTERS}]\\s*)+)(\\S.*)$`)
const MARKDOWN_HEAD = /^\[\^(\d{1,3})\]:\s*(\S.*)$/
const NUMBERED_HEAD = /^(?:[[［(（](\d{1,3})[\]］)）]|(\d{1,3})[.．、)])\s*(\S.*)$/

interface Head {
  readonly heads: readonly number[]
  readonly circled: boolean
  readonly length: number
}

function circledHead(line: string): Head | undefined {
  const match = CIRCLED_HEAD.exec(line)
  if (!match) return undefined
  const heads = [...(match[1] ?? '')].flatMap((char) => circledToNumber(char) ?? [])
  return { heads, circled: true, length: (match[1] ?? '').length }
}

function numberedHead(line: string): Head | undefined {
  const match = MARKDOWN_HEAD.exec(line) ?? NUMBERED_HEAD.exec(line)
  if (!match) return undefined
  const number = Number(match[1] ?? match[2])
  return { heads: [number], circled: false, length: line.length - (match.at(-1) ?? '').length }
}

/** In a list of ① ② ③ a line (1)… is a part of a note. */
function isCircledList(state: CuttingState): boolean {
  const last = state.blocks.at(-1)
  return last?.kind === 'note' && last.circled
}

function headOf(line: string, state: CuttingState): Head | undefined {
  if (state.zone === 'notes') return circledHead(line) ?? (isCircledList(state) ? undefined : numberedHead(line))
  if (MARKDOWN_HEAD.test(line)) return numberedHead(line)
  return !state.hasNotes && state.callsNotes && state.zone !== 'references' ? circledHead(line) : undefined
}

/** Notes: ①…, several heads on one text (⑬⑭…), `[^3]: …`, and in a list of notes also 1. and [1]. */
export const noteItem: Recogniser = {
  name: 'note',
  interrupts: (lines, at, state) => noteItem.starts(lines, at, state),
  starts: (lines, at, state) => headOf(lines[at] ?? '', state) !== undefined,
  read(lines, at, state) {
    const head = headOf(lines[at] ?? '', state)
    if (!head) throw new Error(`no note at line ${at}`)
    const { text, next } = wrappedText(lines, at, state)
    return { block: { kind: 'note', heads: head.heads, circled: head.circled, text: text.slice(head.length).trim() }, next }
  },
}
