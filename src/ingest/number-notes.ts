import { alignNotes } from './align-notes.ts'
import type { NoteBlock } from './block.ts'

/** A note with its final number and its paragraphs as printed. */
export interface NumberedNote {
  readonly number: number
  readonly paragraphs: readonly string[]
}

/**
 * One note for each number at a head. Numbers that repeat (footnotes that start anew on each page) or stand at no
 * head at all are replaced by the order of appearance, or by what the notes say where some have several numbers and
 * `calls` gives the sentence of each call, in order; otherwise the printed ones stand, in ascending order.
 */
export function numberNotes(blocks: readonly NoteBlock[], calls: readonly string[] = []): readonly NumberedNote[] {
  const groups: { readonly heads: readonly number[]; readonly paragraphs: string[] }[] = []
  for (const block of blocks) {
    const last = groups.at(-1)
    if (block.heads.length === 0 && last) last.paragraphs.push(block.text)
    else groups.push({ heads: block.heads.length === 0 ? [0] : block.heads, paragraphs: [block.text] })
  }
  const heads = groups.flatMap((group) => group.heads)
  const unique = new Set(heads).size === heads.length && !heads.includes(0)
  const printed = groups.map((group) => ({ heads: group.heads.length, text: group.paragraphs.join('') }))
  const aligned = unique || heads.length === groups.length ? undefined : alignNotes(printed, calls)
  if (aligned) return aligned.map((group, i) => ({ number: i + 1, paragraphs: groups[group]?.paragraphs ?? [] }))
  let next = 1
  const notes = groups.flatMap(({ heads: mine, paragraphs }) =>
    mine.map((head) => ({ number: unique ? head : next++, paragraphs })),
  )
  return notes.sort((a, b) => a.number - b.number)
}
