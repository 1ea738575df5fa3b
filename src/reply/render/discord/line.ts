import { markerText } from '../../marker-text.ts'
import { cutText } from '../../split.ts'
import { escapeDiscord } from './escape-discord.ts'

/** Words of a line; all of them are literal. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
}

/** One line before mark-up. What stands before its words (`-# `, `> `) and after them (source marks) is mark-up already. */
export interface Line {
  readonly before: string
  readonly runs: readonly Run[]
  readonly after: string
}

/** Characters as Discord counts them, and rows of a phone. */
export interface Size {
  readonly characters: number
  readonly rows: number
}

/** Half-width columns of a phone held upright. */
const PHONE_COLUMNS = 40
/** Letters of Europe come before, characters of East Asia after. */
const FIRST_WIDE = 0x1100
/** Less than this is not worth showing of a line that has to be cut. */
const SHORTEST_CUT = 40

export function line(before: string, words: string | readonly Run[], after = ''): Line {
  return { before, runs: typeof words === 'string' ? [{ text: words }] : words, after }
}

/** A line in bold. */
export const boldLine = (text: string, after = ''): Line => line('', [{ text, bold: true }], after)

/** One line: line breaks in quotes, cells and small text would end their mark-up. */
export const flat = (text: string) => text.replaceAll('\r', ' ').replaceAll('\n', ' ')

/** Source marks whose brackets cannot become a link with what follows them. */
export const marksOf = (markers: readonly number[]) => markerText(markers).replaceAll('[', '\\[')

interface Written {
  readonly text: string
  readonly size: Size
}

/** Pages are tried out with the same lines again and again. */
const written = new WeakMap<Line, Written>()

function write(line: Line): Written {
  const known = written.get(line)
  if (known) return known
  const words = line.runs.map(writeRun).join('')
  const text = words.trim() === '' ? '' : line.before + words + line.after
  const rows = text === '' ? 0 : text.split('\n').reduce((sum, one) => sum + rowsOf(one), 0)
  const made = { text, size: { characters: text === '' ? 0 : text.length + 1, rows } }
  written.set(line, made)
  return made
}

function writeRun({ text, bold }: Run): string {
  const literal = escapeDiscord(text)
  return bold && literal.trim() !== '' ? `**${literal}**` : literal
}

/** A line as Discord's Markdown; blank when it has no words. */
export const writeLine = (line: Line): string => write(line).text

/** What written lines take up, with the line breaks after them. */
export function sizeOf(lines: readonly Line[]): Size {
  const size = { characters: 0, rows: 0 }
  for (const line of lines) {
    const own = write(line).size
    size.characters += own.characters
    size.rows += own.rows
  }
  return size
}

const rowsOf = (text: string) => Math.max(1, Math.ceil(columnsOf(text) / PHONE_COLUMNS))

/** Nearly the width of a text: fonts differ more than this is wrong. */
function columnsOf(text: string): number {
  let columns = 0
  for (let at = 0; at < text.length; at++) columns += text.charCodeAt(at) < FIRST_WIDE ? 1 : 2
  return columns
}

/**
 * Cuts a line in two at a good place, the first with at most `limit` characters once it is written; the source marks stay
 * with the second. Undefined when the line has no such beginning.
 */
export function splitLine(whole: Line, limit: number): readonly [Line, Line] | undefined {
  const text = whole.runs.map((run) => run.text).join('')
  for (let keep = limit - whole.before.length; keep >= SHORTEST_CUT; keep = Math.floor(keep * 0.8)) {
    if (keep >= text.length) continue
    const end = cutText(text, keep).length - 1
    if (end < 1) continue
    const head = { before: whole.before, runs: runsBetween(whole.runs, 0, end), after: '' }
    if (writeLine(head).length <= limit) return [head, { ...whole, runs: runsBetween(whole.runs, end, text.length) }]
  }
  return undefined
}

function runsBetween(runs: readonly Run[], from: number, to: number): Run[] {
  let at = 0
  return runs.flatMap((run) => {
    const start = at
    at += run.text.length
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start))
    return text === '' ? [] : [{ ...run, text }]
  })
}

/** Literal text, cut at a good place so that its escaped form has at most `limit` characters. */
export function literal(text: string, limit: number): string {
  const escaped = escapeDiscord(text.slice(0, limit + 1))
  if (text.length <= limit && escaped.length <= limit) return escaped
  for (let keep = limit; keep > 0; keep = Math.floor(keep * 0.8)) {
    const cut = escapeDiscord(cutText(text, keep))
    if (cut.length <= limit) return cut
  }
  return ''
}
