import { type Line, type Size, sizeOf, splitLine, writeLine } from './line.ts'

/** Lines that are shown together. */
export interface Entry {
  readonly lines: readonly Line[]
  /** The source that the lines show; it gets a button. */
  readonly marker?: number
}

/** A stretch of an answer. */
export interface Part {
  /** What stands on the first page, when not everything does: the answer itself, then what has to be known about it, then the rest. */
  readonly rank: 'answer' | 'note' | 'source' | 'detail'
  /** Stands above the entries, again on every page that goes on with them. */
  readonly head?: readonly Line[]
  readonly entries: readonly Entry[]
}

const RANKS: readonly Part['rank'][] = ['answer', 'note', 'source', 'detail']
/** What notes and sources may claim of a page before the answer is placed. */
const RESERVED = { note: { characters: 800, rows: 8 }, source: { characters: 400, rows: 5 } }

/** Sorts parts into pages, each within `room`. Every line stands on exactly one page; a line longer than a page is cut at a good place. */
export function pagesOf(parts: readonly Part[], room: Size): readonly (readonly Part[])[] {
  const pages: (readonly Part[])[] = []
  let left = parts.map(withoutBlanks).filter(hasEntries)
  while (left.length > 0) {
    const { placed, rest } = fillPage(left, room)
    pages.push(placed)
    left = rest
  }
  return pages
}

const hasEntries = ({ entries }: Part) => entries.length > 0
const withoutBlanks = (part: Part): Part => ({
  ...part,
  entries: part.entries.filter(({ lines }) => lines.some((one) => writeLine(one) !== '')),
})

interface Filled {
  readonly placed: readonly Part[]
  readonly rest: Part[]
}

function fillPage(parts: readonly Part[], room: Size): Filled {
  const forAnswer = minus(minus(room, reservedFor('note', parts)), reservedFor('source', parts))
  const placed = new Map<Part, Part>()
  const rest = new Map<Part, Part>()
  let left = room
  for (const part of parts.toSorted((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank))) {
    const isAnswer = part.rank === 'answer'
    // Of the answer nothing is told before what comes before it.
    const waits = isAnswer && rest.size > 0
    const own = isAnswer ? minus(forAnswer, minus(room, left)) : left
    const isEmpty = placed.size === 0
    const split =
      waits || (part.rank === 'detail' && !isEmpty && !fits(partsSize([part]), own))
        ? { rest: part }
        : splitPart(part, own, isEmpty)
    if (split.placed) {
      placed.set(part, split.placed)
      left = minus(left, partsSize([split.placed]))
    }
    if (split.rest) rest.set(part, split.rest)
  }
  const inOrder = (made: Map<Part, Part>) => parts.flatMap((part) => made.get(part) ?? [])
  return { placed: inOrder(placed), rest: inOrder(rest) }
}

function reservedFor(rank: keyof typeof RESERVED, parts: readonly Part[]): Size {
  const size = partsSize(parts.filter((part) => part.rank === rank))
  const most = RESERVED[rank]
  return { characters: Math.min(size.characters, most.characters), rows: Math.min(size.rows, most.rows) }
}

const minus = (a: Size, b: Size): Size => ({ characters: a.characters - b.characters, rows: a.rows - b.rows })
const fits = (size: Size, room: Size) => size.characters <= room.characters && size.rows <= room.rows

/** A blank line follows each part. */
function partsSize(parts: readonly Part[]): Size {
  const lines = parts.flatMap(({ head = [], entries }) => [...head, ...entries.flatMap((entry) => entry.lines)])
  const { characters, rows } = sizeOf(lines)
  return { characters: characters + parts.length, rows: rows + parts.length }
}

/** As many entries of a part as there is room for. With `atLeastOne` the first is cut when it is longer than the page. */
function splitPart(part: Part, room: Size, atLeastOne: boolean): { placed?: Part; rest?: Part } {
  let left = minus(room, partsSize([{ ...part, entries: [] }]))
  let count = 0
  for (const { lines } of part.entries) {
    const size = sizeOf(lines)
    if (!fits(size, left)) break
    left = minus(left, size)
    count += 1
  }
  if (count === part.entries.length) return { placed: part }
  const [first, ...others] = part.entries
  if (count === 0 && atLeastOne && first) return cutEntry(part, first, others, left)
  if (count === 0) return { rest: part }
  return {
    placed: { ...part, entries: part.entries.slice(0, count) },
    rest: { ...part, entries: part.entries.slice(count) },
  }
}

/** The beginning of an entry that is longer than a page by itself. */
function cutEntry(part: Part, first: Entry, others: readonly Entry[], room: Size): { placed: Part; rest?: Part } {
  const kept: Line[] = []
  const later = [...first.lines]
  let left = room
  for (let next = later[0]; next && fits(sizeOf([next]), left); next = later[0]) {
    kept.push(next)
    later.shift()
    left = minus(left, sizeOf([next]))
  }
  const [beginning, remainder] = (later[0] && splitLine(later[0], charactersIn(left, later[0]))) ?? []
  if (beginning && remainder) {
    kept.push(beginning)
    later[0] = remainder
  }
  // A page that takes no line at all is too small for anything: the line is given up rather than the rest.
  if (kept.length === 0) later.shift()
  const entries = [...(later.length > 0 ? [{ ...first, lines: later }] : []), ...others]
  return { placed: { ...part, entries: [{ ...first, lines: kept }] }, ...(entries.length > 0 && { rest: { ...part, entries } }) }
}

/** How many characters of a line the room takes, when its words are as wide throughout. */
function charactersIn(room: Size, whole: Line): number {
  const { characters, rows } = sizeOf([whole])
  return Math.min(room.characters - 1, Math.floor((room.rows * characters) / rows))
}
