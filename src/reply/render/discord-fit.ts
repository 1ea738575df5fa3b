import { cutText } from '../split.ts'
import { escapeDiscord } from './discord-escape.ts'

/** A line of mark-up, written within `limit` characters by cutting the words in it, never the mark-up. */
export type Piece = (limit: number) => string

/** Lines that belong together. The lower the rank, the later it is dropped. */
export interface Group {
  readonly rank: number
  readonly pieces: readonly Piece[]
}

export interface Fitted {
  readonly text: string
  /** Pieces that found no room. */
  readonly omitted: number
}

/** Less than this is not worth showing of a piece that has to be cut. */
const SHORTEST_CUT = 120

/** Literal text, cut at a good place so that its escaped form has at most `limit` characters. */
export function literal(text: string, limit: number): string {
  // A code point has at most two characters, so nothing behind these can be kept.
  const reachable = text.slice(0, Math.max(0, limit) * 2 + 2)
  let keep = Math.min(text.length, Math.max(0, limit))
  let escaped = keep > 0 ? escapeDiscord(cutText(reachable, keep)) : ''
  while (escaped.length > limit) {
    keep = Math.floor((keep * limit) / escaped.length)
    escaped = keep > 0 ? escapeDiscord(cutText(reachable, keep)) : ''
  }
  return escaped
}

/** A piece: mark-up before and after, literal text between. */
export function piece(before: string, text: string, after = ''): Piece {
  return (limit) => before + literal(text, limit - before.length - after.length) + after
}

/** The room that groups take when nothing is dropped. */
export function sizeOf(groups: readonly Group[]): number {
  return groups.flatMap((group) => group.pieces).reduce((sum, write) => sum + write(Number.MAX_SAFE_INTEGER).length + 2, 0)
}

/**
 * Writes groups into `room` characters: groups are placed by rank, and stand in their own order. The first piece that
 * does not fit is cut when enough of it would be left; what follows it in its group is left out and counted.
 */
export function fitGroups(groups: readonly Group[], room: number): Fitted {
  const written = new Map<Group, readonly string[]>()
  let left = room
  for (const group of groups.toSorted((a, b) => a.rank - b.rank)) {
    const lines = fitGroup(group, left)
    written.set(group, lines)
    left -= lines.reduce((sum, line) => sum + line.length + 2, 0)
  }
  const texts = groups.map((group) => (written.get(group) ?? []).join('\n')).filter((text) => text !== '')
  const total = groups.reduce((sum, group) => sum + group.pieces.length, 0)
  const kept = [...written.values()].reduce((sum, lines) => sum + lines.length, 0)
  return { text: texts.join('\n\n'), omitted: total - kept }
}

function fitGroup(group: Group, room: number): readonly string[] {
  const lines: string[] = []
  let left = room
  for (const write of group.pieces) {
    const whole = write(Number.MAX_SAFE_INTEGER)
    // Two characters for the line break, or the blank line between groups.
    if (whole.length + 2 > left) {
      if (left >= SHORTEST_CUT) lines.push(write(left - 2))
      break
    }
    lines.push(whole)
    left -= whole.length + 2
  }
  return lines
}
