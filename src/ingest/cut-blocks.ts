import { CIRCLED_CHARACTERS } from '../language/values/numerals.ts'
import type { SourceLanguage } from '../paper/paper.ts'
import type { Block, Zone } from './block.ts'
import { knownHeading, zoneOf } from './known-headings.ts'
import { caption } from './recognisers/caption.ts'
import { frontLabel } from './recognisers/front-label.ts'
import { frontLine } from './recognisers/front-line.ts'
import { heading } from './recognisers/heading.ts'
import { noteItem } from './recognisers/note-item.ts'
import { paragraph } from './recognisers/paragraph.ts'
import type { CuttingState, Recogniser } from './recognisers/recogniser.ts'
import { referenceItem } from './recognisers/reference-item.ts'
import { spacedRows } from './recognisers/spaced-rows.ts'
import { tableNote } from './recognisers/table-note.ts'
import { tableRows } from './recognisers/table-rows.ts'
import { thanks } from './recognisers/thanks.ts'

/** The first that starts at a line cuts the block. */
const RECOGNISERS: readonly Recogniser[] = [
  tableRows,
  caption,
  tableNote,
  spacedRows,
  frontLabel,
  noteItem,
  referenceItem,
  thanks,
  heading,
  frontLine,
  paragraph,
]

const NOTE_CALL = new RegExp(`\\^\\{?[${CIRCLED_CHARACTERS}\\d]|[⁰¹²³⁴-⁹]|\\[\\^\\d`)

function zoneAfter(zone: Zone, block: Block): Zone {
  if (block.kind === 'heading') return zoneOf(knownHeading(block.title))
  if (zone === 'front') return block.kind === 'front' || block.kind === 'abstract' || block.kind === 'foreign' ? 'front' : 'body'
  return block.kind === 'foreign' ? 'foreign' : zone
}

/** Cuts the lines of a paper into blocks, in order; no line is lost. */
export function cutBlocks(lines: readonly string[], language: SourceLanguage): readonly Block[] {
  const startsBlock = (at: number) => RECOGNISERS.some((recogniser) => recogniser.interrupts(lines, at, state))
  const state: CuttingState = {
    zone: 'front',
    language,
    hasNotes: lines.some((line) => line.length < 20 && knownHeading(line.replace(/^#+\s*/, '')) === 'notes'),
    callsNotes: lines.some((line) => NOTE_CALL.test(line)),
    frontSeen: [],
    blocks: [],
    startsBlock,
  }
  for (let at = 0; at < lines.length; ) {
    if (lines[at] === '') {
      at++
      continue
    }
    const recogniser = RECOGNISERS.find((candidate) => candidate.starts(lines, at, state)) ?? paragraph
    const { block, next } = recogniser.read(lines, at, state)
    if (block.kind === 'front') state.frontSeen.push(block.role)
    state.blocks.push(block)
    state.zone = zoneAfter(state.zone, block)
    at = next
  }
  return state.blocks
}
