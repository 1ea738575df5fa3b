import { languageOf } from '../script.ts'
import type { CuttingState } from './recogniser.ts'

/** In a text without blank lines, a full stop before this column (in characters) ends the paragraph. */
const SHORTEST_WRAPPED = 60

/** Whether a line goes on in the next one, given that no blank line stands between. */
function goesOn(line: string): boolean {
  if (/[。！？”）：；]$/.test(line)) return false
  // English lines are wrapped near a fixed column, so that a full stop there is chance.
  return languageOf(line) === 'zh' || !/[.!?:"”)]$/.test(line) || (line.length >= SHORTEST_WRAPPED && line.length <= 120)
}

/** Joins two pieces of one paragraph: nothing between Chinese characters, a space between English words. */
export function joinPieces(before: string, after: string): string {
  if (/[\p{Script=Han}，、。；：“（《—]$/u.test(before) || /^[\p{Script=Han}，、。；：”）》—]/u.test(after)) return before + after
  if (/[A-Za-z]-$/.test(before) && /^[a-z]/.test(after)) return before.slice(0, -1) + after
  return /\d$/.test(before) && /^\d/.test(after) ? before + after : `${before} ${after}`
}

/** A paragraph's text from a line on, with hard-wrapped lines joined, and the index of the line after it. */
export function wrappedText(
  lines: readonly string[],
  at: number,
  state: CuttingState,
): { readonly text: string; readonly next: number } {
  let line = lines[at] ?? ''
  let text = line
  let next = at + 1
  // An entry of a list of works ends with its full stop, wherever the line breaks.
  const ends = (entry: string) => state.zone === 'references' && /[.。]$/.test(entry)
  while (next < lines.length && lines[next] !== '' && goesOn(line) && !ends(line) && !state.startsBlock(next)) {
    line = lines[next] ?? ''
    text = joinPieces(text, line)
    next++
  }
  return { text, next }
}
