import { splitClauses, splitSentences } from '../language/cues/sentences.ts'
import { unitAt } from '../language/values/units.ts'

const BRACKETS: ReadonlyMap<string, string> = new Map(
  ['（）', '()', '《》', '「」', '『』', '“”', '〈〉'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
)
/** Marks that never begin a line in Chinese typesetting. */
const NEVER_FIRST = new Set([...'。！？；，、：,.;:!?%％‰）)》」』”’〉…—'])
const ELLIPSIS = '…'

const words = new Intl.Segmenter('zh', { granularity: 'word' })
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' })

/** The number of code points of a text: what the platforms count, and what a reader takes for characters. */
export function lengthOf(text: string): number {
  let length = 0
  for (const _ of text) length++
  return length
}

/** Offsets where pieces of the lines begin, after the splitter `parts` has cut each of them. */
function startsWithin(starts: readonly number[], text: string, parts: typeof splitSentences): number[] {
  return starts.flatMap((start, i) => {
    const inner = parts(text.slice(start, starts[i + 1] ?? text.length)).map((piece) => start + piece.start)
    return [start, ...inner.slice(1)]
  })
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** 1 at every offset where a cut would fall inside brackets or quotation marks; one that never closes opens nothing. */
function insideBrackets(text: string): Uint8Array {
  const inside = new Uint8Array(text.length + 1)
  const open: { readonly closer: string; readonly at: number }[] = []
  for (let i = 0; i < text.length; i++) {
    const closer = BRACKETS.get(text.charAt(i))
    if (closer) open.push({ closer, at: i })
    const last = open.at(-1)
    if (last?.closer !== text.charAt(i)) continue
    inside.fill(1, last.at + 1, i + 1)
    open.pop()
  }
  return inside
}

const isDigit = (char: string) => (char >= '0' && char <= '9') || (char >= '０' && char <= '９')

/** Where the unit after a number that ends at `end` stops; `end` itself when no unit follows. */
function afterUnit(text: string, end: number): number {
  const start = text.charAt(end) === ' ' ? end + 1 : end
  return unitAt(text, start)?.end ?? end
}

/** Starts of words that may begin a new piece: not a closing mark, not a unit whose number stands before it. */
function wordStarts(text: string): number[] {
  const starts: number[] = []
  let quantityEnd = 0
  for (const { segment, index } of words.segment(text)) {
    const previous = text.charAt(index - 1)
    if (index >= quantityEnd && !isDigit(previous) && segment.trim() !== '' && !NEVER_FIRST.has(segment.charAt(0)))
      starts.push(index)
    const end = index + segment.length
    if (isDigit(segment.charAt(segment.length - 1))) quantityEnd = afterUnit(text, end)
  }
  return starts
}

/** Where a text may be cut, best places first: sentences and lines, clauses, words, words inside brackets. */
function cutPlaces(text: string): readonly (readonly number[])[] {
  const sentences = startsWithin(lineStarts(text), text, splitSentences)
  const clauses = startsWithin(sentences, text, splitClauses)
  const anyWord = wordStarts(text)
  const inside = insideBrackets(text)
  return [sentences, clauses, anyWord.filter((at) => inside[at] === 0), anyWord]
}

function lastBetween(places: readonly number[], from: number, to: number): number | undefined {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) <= to) low = middle + 1
    else high = middle
  }
  const found = places[low - 1]
  return found !== undefined && found > from ? found : undefined
}

/** The UTF-16 offset after `count` code points from `start`. */
function advance(text: string, start: number, count: number): number {
  let at = start
  for (let i = 0; i < count && at < text.length; i++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
  return at
}

/** The last edge between whole characters (no accent or joined emoji torn off), or `to` when one character fills the piece. */
function wholeCharacters(text: string, from: number, to: number): number {
  let edge = to
  for (const { index } of graphemes.segment(text.slice(from, to + 1))) if (index > 0) edge = from + index
  return Math.min(edge, to)
}

/** A first choice that leaves a piece shorter than a quarter of the room is passed over for the next best. */
const SHORTEST_SHARE = 4

function cutAt(text: string, places: readonly (readonly number[])[], start: number, limit: number): number {
  const furthest = advance(text, start, limit)
  const shortest = advance(text, start, Math.floor(limit / SHORTEST_SHARE))
  for (const from of [shortest, start]) {
    for (const level of from === start ? places : places.slice(0, -1)) {
      const found = lastBetween(level, from, furthest)
      if (found !== undefined) return found
    }
  }
  return wholeCharacters(text, start, furthest)
}

/**
 * Cuts a Chinese or English text into pieces of at most `limit` code points (at least 1); joined, they are the text.
 * It is cut after 。！？； and line ends; where that leaves too little, after ，; then between words; never inside
 * 《》「」（）“” nor between a number and its unit, unless such a run alone is longer than `limit`.
 */
export function splitText(text: string, limit: number): readonly string[] {
  if (advance(text, 0, limit) === text.length) return [text]
  const places = cutPlaces(text)
  const pieces: string[] = []
  let start = 0
  while (advance(text, start, limit) < text.length) {
    const end = cutAt(text, places, start, limit)
    pieces.push(text.slice(start, end))
    start = end
  }
  return [...pieces, text.slice(start)]
}

/** Characters after the limit that are read to see where brackets and sentences end. */
const LOOK_AHEAD = 400

/** The beginning of a text within `limit` code points, cut as `splitText` cuts; an … stands for what is missing. */
export function cutText(text: string, limit: number): string {
  const end = advance(text, 0, limit)
  if (end === text.length) return text
  const near = text.slice(0, end + LOOK_AHEAD)
  return `${near.slice(0, cutAt(near, cutPlaces(near), 0, limit - 1)).trimEnd()}${ELLIPSIS}`
}
