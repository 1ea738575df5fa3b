import { itemText } from '../item-text.ts'
import { opensReading } from '../opens-reading.ts'
import type { Block, Line } from '../reply.ts'
import type { Group, Piece } from './discord-fit.ts'
import { piece } from './discord-fit.ts'
import { flat, markersOf } from './discord-marks.ts'

/** Longer first lines are a paragraph, not a headline. */
const HEADLINE = 60
/** Up to here a table is set as sentences; a longer one as compact lines. */
const FEW_ROWS = 6
/** What is dropped last has the lowest rank. */
const RANK: Record<Block['kind'], number> = { notice: 1, scope: 1, prose: 2, list: 2, table: 2, caveat: 3, trace: 4 }

/** A block's lines. The first block is the answer: it is placed before all others. */
export function blockGroup(block: Block, index: number, blocks: readonly Block[]): Group {
  const rank = index === 0 ? 0 : RANK[block.kind]
  return { rank, pieces: blockPieces(block, opensReading(blocks, index)) }
}

function blockPieces(block: Block, opens: boolean): readonly Piece[] {
  switch (block.kind) {
    case 'prose':
      return block.lines.map((line, at) => (opens && at === 0 ? headline(line) : plainLine('', line)))
    case 'list':
      return [
        ...(block.lead ? [piece('**', block.lead, '**')] : []),
        ...block.items.map((item) => plainLine(item.label === '' ? '• ' : '', { ...item, text: itemText(item) })),
      ]
    case 'table':
      return tablePieces(block)
    case 'scope':
      return [piece('-# ', flat(block.text))]
    case 'trace':
      return block.lines.map((line) => piece('-# ', flat(line)))
    case 'caveat':
      return [piece('⚠️ ', block.text)]
    case 'notice':
      return [piece('', block.text)]
  }
}

function plainLine(before: string, line: Line): Piece {
  return piece(before, line.text, markersOf(line.markers))
}

function headline(line: Line): Piece {
  if (line.text.length > HEADLINE || line.text.trim() === '') return plainLine('', line)
  return piece('**', line.text.trim(), `**${markersOf(line.markers)}`)
}

function tablePieces({ caption, header, rows, markers }: Extract<Block, { kind: 'table' }>): readonly Piece[] {
  const marks = markersOf(markers)
  const title = caption.trim() === '' ? [] : [piece('**', flat(caption), `**${marks}`)]
  const few = rows.length <= FEW_ROWS
  const head = few ? [] : [piece('-# ', compact(header), title.length > 0 ? '' : marks)]
  const unmarked = few && title.length === 0
  const lines = rows.map((row, at) => {
    const last = at === rows.length - 1
    return piece('', few ? sentence(header, row) : compact(row), unmarked && last ? marks : '')
  })
  return [...title, ...head, ...lines]
}

/** 2019 — 12.5 亿元; with several columns each value follows its header. */
function sentence(header: readonly string[], row: readonly string[]): string {
  const [key = '', ...values] = row
  const named = values.length > 1 ? values.map((value, at) => `${header[at + 1] ?? ''} ${value}`.trim()) : values
  return flat(values.length === 0 ? key : `${key} — ${named.join(' · ')}`)
}

const compact = (cells: readonly string[]) => flat(cells.join(' · '))
