import type { SourceLanguage } from '../../paper/paper.ts'
import type { Block, FrontRole, Zone } from '../block.ts'

/** What is known of the paper while its lines are cut. */
export interface CuttingState {
  zone: Zone
  readonly language: SourceLanguage
  /** Whether the paper has a heading 注释/Notes: then a circled number in the body starts no note. */
  readonly hasNotes: boolean
  /** Whether the body calls notes (`^①`, superscripts): then a circled number at a paragraph's head is a footnote. */
  readonly callsNotes: boolean
  readonly frontSeen: FrontRole[]
  /** The blocks cut so far. */
  readonly blocks: Block[]
  /** Whether a wrapped paragraph ends before a line because another block begins there. */
  startsBlock(at: number): boolean
}

/** A block and the index of the line after it. */
export interface Recognised {
  readonly block: Block
  readonly next: number
}

/**
 * One kind of block. `starts` looks at a non-blank line and says whether such a block begins there; `read` cuts it.
 * Recognisers are tried in order and the first that starts wins; `paragraph`, the last, takes everything.
 */
export interface Recogniser {
  readonly name: string
  starts(lines: readonly string[], at: number, state: CuttingState): boolean
  /** Whether such a block begins here even right under a paragraph, without a blank line between. */
  interrupts(lines: readonly string[], at: number, state: CuttingState): boolean
  read(lines: readonly string[], at: number, state: CuttingState): Recognised
}

/** The next line that is not blank, from an index on; undefined at the end. */
export function nextLine(lines: readonly string[], from: number): { readonly text: string; readonly at: number } | undefined {
  for (let i = from; i < lines.length; i++) {
    const text = lines[i] ?? ''
    if (text !== '') return { text, at: i }
  }
  return undefined
}

/** The line before that is not blank; undefined at the beginning. */
export function previousLine(lines: readonly string[], from: number): string | undefined {
  for (let i = from; i >= 0; i--) if (lines[i]) return lines[i]
  return undefined
}
