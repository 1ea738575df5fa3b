import { stripVTControlCharacters } from 'node:util'

const LINE_BREAK = 0x0a
const SPACE = 0x20
const DELETE = 0x7f
const LAST_C1_CONTROL = 0x9f
/** Marks that turn the direction of the text behind them. */
const DIRECTION_MARKS = new Set([...'\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'])

/** A text without anything that steers a terminal; a question's own words may stand in its answer. */
export function printable(text: string): string {
  return [...stripVTControlCharacters(text)].filter(isPrintable).join('')
}

function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code === LINE_BREAK) return true
  return code >= SPACE && (code < DELETE || code > LAST_C1_CONTROL) && !DIRECTION_MARKS.has(character)
}
