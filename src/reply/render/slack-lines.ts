import type { ContextBlock, RichTextBlock } from '@slack/types'
import { markerText } from '../marker-text.ts'
import { cutText, splitText } from '../split.ts'
import { contextOf, RICH_TEXT_CHARS, richTextOf, type Style, sectionOf, textOf } from './slack-elements.ts'
import type { Room } from './slack-room.ts'

/** A line as a reader sees it. */
export interface StyledLine {
  readonly text: string
  readonly style?: Style
  /** The sources that the line rests on. */
  readonly markers?: readonly number[]
}

/** Slack blocks, and how many lines, rows or sources found no room. */
export interface Drawn<Block> {
  readonly blocks: readonly Block[]
  readonly left: number
}

/** Small print is cut rather than left out. */
const CONTEXT_CHARS = 600

/** Draws a small grey line, when there is anything to say. */
export function drawContext(text: string, room: Room): Drawn<ContextBlock> {
  const words = cutText(text.trim(), CONTEXT_CHARS)
  if (words === '') return { blocks: [], left: 0 }
  return room.take(words.length, 1) ? { blocks: [contextOf(words)], left: 0 } : { blocks: [], left: 1 }
}

/** Long lines are taken a piece at a time, so that the room is used to the end. */
const PIECE_CHARS = 600

interface Piece {
  readonly text: string
  readonly line: number
  readonly style: Style
}

function piecesOf({ text, style = 'plain', markers = [] }: StyledLine, line: number): readonly Piece[] {
  const pieces = splitText(text, PIECE_CHARS).map((piece): Piece => ({ text: piece, line, style }))
  const after: Piece = { text: ` ${markerText(markers)}`, line, style: 'plain' }
  return [...pieces, after].filter((piece) => piece.text.trim() !== '')
}

/** Pieces of one line follow each other; a new line begins on a new line, as Slack's own composer writes it. */
function joined(pieces: readonly Piece[]): RichTextBlock {
  const elements = pieces.map((piece, i) => {
    const previous = pieces[i - 1]
    const text = previous !== undefined && previous.line !== piece.line ? `\n${piece.text}` : piece.text
    return textOf(text, piece.style)
  })
  return richTextOf([sectionOf(elements)])
}

/** One piece after the other, so that lines beyond the room cost nothing. */
function* allPieces(lines: readonly StyledLine[]): Generator<Piece> {
  for (const [i, line] of lines.entries()) yield* piecesOf(line, i)
}

/** Draws lines one below the other until the room is used up. */
export function drawLines(lines: readonly StyledLine[], room: Room): Drawn<RichTextBlock> {
  const groups: Piece[][] = []
  let size = RICH_TEXT_CHARS
  const done = (left: number) => ({ blocks: groups.map(joined), left })
  for (const piece of allPieces(lines)) {
    const chars = piece.text.length + 1
    const opens = size + chars > RICH_TEXT_CHARS
    if (!room.take(chars, opens ? 1 : 0)) return done(lines.length - piece.line)
    if (opens) groups.push([])
    groups.at(-1)?.push(piece)
    size = opens ? chars : size + chars
  }
  return done(0)
}
