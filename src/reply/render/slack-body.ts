import type { KnownBlock } from '@slack/types'
import { itemText } from '../item-text.ts'
import { opensReading } from '../opens-reading.ts'
import type { Block, Reply } from '../reply.ts'
import { lengthOf } from '../split.ts'
import { type Drawn, drawContext, drawLines, type StyledLine } from './slack-lines.ts'
import type { Room } from './slack-room.ts'
import { drawTable, fitsTableBlock } from './slack-table.ts'

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** The answer stands out in bold, unless it is a paragraph or several. */
const HEADLINE_CHARS = 60
const CELL_SEPARATOR = ' · '
const NOTHING: Drawn<KnownBlock> = { blocks: [], left: 0 }

function prose({ lines }: Of<'prose'>, headline: boolean): readonly StyledLine[] {
  const bold = headline && lines.length === 1
  return lines.map(({ text, markers }) => ({ text, markers, style: bold && lengthOf(text) <= HEADLINE_CHARS ? 'bold' : 'plain' }))
}

function list({ lead, items }: Of<'list'>): readonly StyledLine[] {
  const lines = items.map((item) => ({ text: itemText({ ...item, label: item.label || '•' }), markers: item.markers }))
  return lead ? [{ text: lead }, ...lines] : lines
}

function drawText(block: Block, headline: boolean, room: Room): Drawn<KnownBlock> {
  switch (block.kind) {
    case 'prose':
      return drawLines(prose(block, headline), room)
    case 'list':
      return drawLines(list(block), room)
    case 'notice':
    case 'scope':
      return drawContext(block.text, room)
    case 'caveat':
      return drawContext(`⚠ ${block.text}`, room)
    default:
      return NOTHING
  }
}

function tableAsLines({ header, rows }: Of<'table'>): readonly StyledLine[] {
  return [{ text: header.join(CELL_SEPARATOR), style: 'bold' }, ...rows.map((row) => ({ text: row.join(CELL_SEPARATOR) }))]
}

/** The caption, then the table: Slack's own where `native`, as a message may hold one only; otherwise a line a row. */
function drawTableBlock(table: Of<'table'>, native: boolean, room: Room): Drawn<KnownBlock> {
  const caption = drawLines([{ text: table.caption, markers: table.markers, style: 'bold' }], room)
  if (caption.left > 0) return { blocks: [], left: table.rows.length }
  if (!native || !fitsTableBlock(table)) {
    const lines = drawLines(tableAsLines(table), room)
    return { blocks: [...caption.blocks, ...lines.blocks], left: lines.left }
  }
  const drawn = drawTable(table, room)
  if (!drawn) return { blocks: [], left: table.rows.length }
  return { blocks: [...caption.blocks, drawn.block], left: drawn.left }
}

/**
 * Draws the blocks of a reply, in its order. The room goes to the text first, then to the tables, then to the
 * computation, so that the least important is what is left out.
 */
export function drawBody({ blocks, tone }: Reply, room: Room): Drawn<KnownBlock> {
  const answers = tone === 'answer' || tone === 'computed'
  const firstTable = blocks.findIndex((block) => block.kind === 'table' && fitsTableBlock(block))
  const texts = blocks.map((block, i) => drawText(block, answers && opensReading(blocks, i), room))
  const tables = blocks.map((block, i) => (block.kind === 'table' ? drawTableBlock(block, i === firstTable, room) : NOTHING))
  const traces = blocks.map((block) =>
    block.kind === 'trace'
      ? drawLines(
          block.lines.map((text) => ({ text })),
          room,
        )
      : NOTHING,
  )
  const layers = [texts, tables, traces]
  return {
    blocks: blocks.flatMap((_, i) => layers.flatMap((layer) => layer[i]?.blocks ?? [])),
    left: layers.flat().reduce((sum, { left }) => sum + left, 0),
  }
}
