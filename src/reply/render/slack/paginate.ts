import { LAYERS, type Portion } from './portion.ts'

/** What one page holds besides its buttons: about three screens of a phone. Slack refuses more than 50 blocks. */
const PAGE_CHARS = 4000
const PAGE_BLOCKS = 36
/** A rich text of more characters than this begins another block; a section is limited to 3,000, and so may this be. */
export const RICH_TEXT_CHARS = 2800
/** Rows of Slack's own table without its header (https://docs.slack.dev/reference/block-kit/blocks/data-table-block). */
const MOST_ROWS = 100

/**
 * Portions as pages, each in reading order: the first page holds what matters most, nothing is left out.
 * @param mostChars what the buttons leave of a message.
 */
export function paginate(portions: readonly Portion[], mostChars: number): readonly (readonly Portion[])[] {
  const pages: Portion[][] = [[]]
  const most = Math.min(PAGE_CHARS, mostChars)
  let room = createRoom(most)
  for (const portion of LAYERS.flatMap((layer) => portions.filter((it) => it.layer === layer))) {
    if (!room.take(portion)) {
      pages.push([])
      room = createRoom(most)
      room.take(portion)
    }
    pages.at(-1)?.push(portion)
  }
  return pages.map((page) => page.toSorted((a, b) => a.strip - b.strip))
}

/** What is left of a page; `take` is false when the portion does not fit. The first portion of a page always fits. */
function createRoom(mostChars: number): { take(portion: Portion): boolean } {
  let chars = mostChars
  let blocks = PAGE_BLOCKS
  const strips = new Map<number, { chars: number; rows: number }>()
  return {
    take({ strip, chars: own, keeps = 0, opening, draws }) {
      const open = strips.get(strip)
      const full = open !== undefined && draws.kind === 'text' && open.chars + own > RICH_TEXT_CHARS
      const wantedChars = own + (open ? 0 : opening.chars)
      const wantedBlocks = open ? Number(full) : opening.blocks
      const overRows = draws.kind === 'row' && (open?.rows ?? 0) >= MOST_ROWS
      if (strips.size > 0 && (wantedChars + keeps > chars || wantedBlocks > blocks || overRows)) return false
      chars -= wantedChars
      blocks -= wantedBlocks
      strips.set(strip, { chars: full ? own : (open?.chars ?? 0) + own, rows: (open?.rows ?? 0) + Number(draws.kind === 'row') })
      return true
    },
  }
}
