import type { NoteMark } from '../paper/paper.ts'
import type { MarkedText } from './note-marks.ts'

/** Whether numbers, each counted where it first comes, run 1, 2, 3 … */
function runsInOrder(numbers: readonly number[]): boolean {
  return [...new Set(numbers)].every((number, i) => number === i + 1)
}

/** Whether each call names a note of its own, in whatever order. */
const areOf = (numbers: readonly number[], heads: readonly number[]): boolean =>
  new Set(heads).size === heads.length &&
  new Set(numbers).size === numbers.length &&
  numbers.every((number) => heads.includes(number))

/**
 * The final numbers of the note calls of a text. Printed numbers stand when they run 1, 2, 3 … (a note may be called
 * again), or when each is the number of another note (`heads`: the numbers that notes begin with); else they were
 * misread or start anew on each page, and the calls are numbered in order of appearance.
 */
export function numberMarks(texts: readonly MarkedText[], heads: readonly number[] = []): readonly (readonly NoteMark[])[] {
  const printed = texts.flatMap((text) => text.marks.map((mark) => mark.printed))
  const keep = runsInOrder(printed) || areOf(printed, heads)
  let next = 1
  return texts.map((text) => text.marks.map(({ printed, offset }) => ({ note: keep ? printed : next++, offset })))
}
