import type { SourceLanguage } from '../paper/paper.ts'
import { languageOf } from './script.ts'

export interface KeptLines {
  readonly lines: readonly string[]
  /** How many lines were page furniture. */
  readonly dropped: number
}

/** A running head is short; anything longer than this (in characters) is text. */
const LONGEST_FURNITURE = 60
/** A line that stands alone this often is a running head; twice may be a repeated subheading. */
const OFTEN = 3
/** A text with fewer lines than this has no pages, so that a refrain stays. */
const SHORTEST_PAGED = 40

const PAGE_NUMBER = /^(?:[-–—·]\s*)?\d{1,4}(?:\s*[-–—·])?$|^第\s*\d+\s*页(?:\s*共\s*\d+\s*页)?$|^Page\s+\d+(?:\s+of\s+\d+)?$/i
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/
const COMMENT = /<!--[\s\S]*?-->/g
const STRUCTURE = /^[#|]|^\s*(?:[-+]\s|[（(]?\d+[)）.、])/

/** The line without what running heads vary in: spaces, widths of punctuation, note stars. */
const signature = (line: string) => line.normalize('NFKC').replace(/[\s*]/g, '')

function mayBeFurniture(line: string): boolean {
  return line !== '' && line.length <= LONGEST_FURNITURE && !STRUCTURE.test(line) && !/[。！？；.!?;]$/.test(line)
}

function countLines(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const line of lines) {
    if (!mayBeFurniture(line)) continue
    const key = signature(line)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/**
 * Drops page furniture: page numbers, running heads (short lines that stand alone three times or more, and the
 * title wherever it comes again), rules and comments. The first of a repeated line stays when it is front matter.
 * Lines in another language than the paper's are left alone: a summary repeats its own title and author.
 */
export function dropFurniture(text: string, language: SourceLanguage): KeptLines {
  const all = text
    .replace(COMMENT, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
  const counts = countLines(all)
  const title = signature((all.find((line) => line !== '') ?? '').replace(/^#+\s*/, ''))
  const body = all.findIndex((line) => line.length > LONGEST_FURNITURE)
  const paged = all.length >= SHORTEST_PAGED
  const seen = new Set<string>()
  const lines = all.filter((line, i) => {
    if (PAGE_NUMBER.test(line) || RULE.test(line)) return false
    if (!mayBeFurniture(line)) return true
    const key = signature(line)
    const again = seen.has(key)
    seen.add(key)
    const running = key === title ? again || i > body : (counts.get(key) ?? 0) >= OFTEN
    return !paged || !running || (!again && (body < 0 || i < body)) || languageOf(line) !== language
  })
  return { lines, dropped: all.length - lines.length }
}
