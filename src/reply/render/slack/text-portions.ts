import { markerText } from '../../marker-text.ts'
import { cutText, splitText } from '../../split.ts'
import type { Style } from './elements.ts'
import type { Portion } from './portion.ts'

/** A line as a reader sees it. */
export interface StyledLine {
  readonly text: string
  readonly style?: Style
  /** The sources that the line rests on. */
  readonly markers?: readonly number[]
  readonly quoted?: boolean
  /** Goes on in the line before it. */
  readonly continues?: boolean
}

/** Long lines go to pages a piece at a time. */
const PIECE_CHARS = 600
/** Small print is cut rather than taken to another page. */
const SMALL_CHARS = 600
const ONE_BLOCK = { chars: 0, blocks: 1 }

/** Lines of running text as portions. */
export function textPortions(lines: readonly StyledLine[], place: Pick<Portion, 'strip' | 'layer'>): readonly Portion[] {
  let line = 0
  return lines.flatMap(({ text, style = 'plain', markers = [], quoted = false, continues = false }): Portion[] => {
    if (!continues) line++
    const marks = markers.length > 0 ? [{ text: ` ${markerText(markers)}`, style: 'plain' as const }] : []
    const pieces = [...splitText(text, PIECE_CHARS).map((piece) => ({ text: piece, style })), ...marks]
    return pieces
      .filter((piece) => piece.text.trim() !== '')
      .map((piece) => ({
        ...place,
        chars: piece.text.length + 1,
        opening: ONE_BLOCK,
        draws: { kind: 'text', line, quoted, ...piece },
      }))
  })
}

/** A small grey line, when there is anything to say. */
export function smallPortion(text: string, place: Pick<Portion, 'strip' | 'layer'>): readonly Portion[] {
  const words = cutText(text.trim(), SMALL_CHARS)
  return words === '' ? [] : [{ ...place, chars: words.length, opening: ONE_BLOCK, draws: { kind: 'small', text: words } }]
}
