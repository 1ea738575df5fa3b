import type { Block } from '../../reply.ts'
import type { Style } from './elements.ts'

/** What decides which page a portion comes to: the first of these are placed first. */
export const LAYERS = ['first-sources', 'text', 'table', 'chart', 'trace', 'sources'] as const
export type Layer = (typeof LAYERS)[number]

export type Table = Extract<Block, { kind: 'table' }>

/** A piece of running text. Pieces of one line follow each other; a new line begins on a new line. */
export interface TextPortion {
  readonly kind: 'text'
  readonly line: number
  readonly text: string
  readonly style: Style
  /** Set behind a bar: words as they stand in a paper. */
  readonly quoted: boolean
}

/**
 * The smallest part of a message that stays in one piece. Portions of one `strip` (a block of the reply, or its sources)
 * stand together; the strips stand in the order of their numbers.
 */
export interface Portion {
  readonly strip: number
  readonly layer: Layer
  /** Characters that it takes of a message. */
  readonly chars: number
  /** Characters of what has to come to the same page behind it. */
  readonly keeps?: number
  /** What it takes besides when it is the first of its strip on a page. */
  readonly opening: { readonly chars: number; readonly blocks: number }
  readonly draws:
    | TextPortion
    /** A small grey line. */
    | { readonly kind: 'small'; readonly text: string }
    | { readonly kind: 'row'; readonly table: Table; readonly cells: readonly string[] }
    /** A line of equally wide characters. */
    | { readonly kind: 'bar'; readonly title: string; readonly text: string }
}
