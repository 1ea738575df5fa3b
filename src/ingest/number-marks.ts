import type { NoteMark } from '../paper/paper.ts'
import type { MarkedText } from './note-marks.ts'

/** Whether numbers, each counted where it first comes, run 1, 2, 3 … */
function runsInOrder(numbers: readonly number[]): boolean {
  return [...new Set(numbers)].every((number, i) => number === i + 1)
}

/**
 * The final numbers of the note calls of a text. Printed numbers stand when they run 1, 2, 3 … (a note may be called
 * again); else they were misread or start anew on each page, and the calls are numbered in order of appearance.
 */
export function numberMarks(texts: readonly MarkedText[]): readonly (readonly NoteMark[])[] {
  const keep = runsInOrder(texts.flatMap((text) => text.marks.map((mark) => mark.printed)))
  let next = 1
  return texts.map((text) => text.marks.map(({ printed, offset }) => ({ note: keep ? printed : next++, offset })))
}
