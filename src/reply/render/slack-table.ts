import type { RawTextElement, RichTextBlock, TableBlock } from '@slack/types'
import type { Block } from '../reply.ts'
import { cutText } from '../split.ts'
import { richTextOf, sectionOf, textOf } from './slack-elements.ts'
import type { Room } from './slack-room.ts'

type Table = Extract<Block, { kind: 'table' }>

/** https://docs.slack.dev/reference/block-kit/blocks/table-block: 100 rows with the header, 20 columns. */
const MOST_ROWS = 100
const MOST_COLUMNS = 20
const CELL_CHARS = 300
/** Slack refuses a cell without a character. */
const EMPTY_CELL = '–'

const cellText = (text: string) => (text.trim() === '' ? EMPTY_CELL : cutText(text, CELL_CHARS))

function headerCell(text: string): RichTextBlock {
  return richTextOf([sectionOf([textOf(cellText(text), 'bold')])])
}

function rawCell(text: string): RawTextElement {
  return { type: 'raw_text', text: cellText(text) }
}

const isNumber = (text: string) => text.trim() === '' || Number.isFinite(Number(text.replaceAll(',', '').replaceAll('%', '')))

function columnSettings({ header, rows }: Table): NonNullable<TableBlock['column_settings']> {
  return header.map((_, column) => {
    const numeric = rows.length > 0 && rows.every((row) => isNumber(row[column] ?? ''))
    return { align: numeric ? 'right' : 'left', is_wrapped: !numeric }
  })
}

/** Whether Slack's own table block can show it. */
export function fitsTableBlock({ header, rows }: Table): boolean {
  return header.length > 0 && header.length <= MOST_COLUMNS && rows.length > 0
}

/** The table as far as the room reaches, or undefined when not even its first row has room. */
export function drawTable(table: Table, room: Room): { readonly block: TableBlock; readonly left: number } | undefined {
  const width = table.header.length
  const headerChars = table.header.reduce((sum, text) => sum + cellText(text).length, 0)
  const fitting: RawTextElement[][] = []
  for (const texts of table.rows.slice(0, MOST_ROWS - 1)) {
    const row = Array.from({ length: width }, (_, column) => rawCell(texts[column] ?? ''))
    const chars = row.reduce((sum, cell) => sum + cell.text.length, 0)
    const first = fitting.length === 0
    if (!room.take(first ? headerChars + chars : chars, first ? 1 : 0)) break
    fitting.push(row)
  }
  if (fitting.length === 0) return undefined
  const block: TableBlock = {
    type: 'table',
    column_settings: columnSettings(table),
    rows: [table.header.map(headerCell), ...fitting],
  }
  return { block, left: table.rows.length - fitting.length }
}
