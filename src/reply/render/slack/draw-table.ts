import type { DataTableBlock, KnownBlock, RawNumberElement, RawTextElement } from '@slack/types'
import { markerText } from '../../marker-text.ts'
import { richTextOf, sectionOf, textOf } from './elements.ts'
import type { Table } from './portion.ts'
import { rowText } from './table-portions.ts'

/** So many rows are shown at once; Slack lets people leaf through the others, sort and filter them. */
const PAGE_SIZE = 20

/** The caption, then Slack's own table. */
export function drawTable(table: Table, rows: readonly (readonly string[])[]): readonly KnownBlock[] {
  const block: DataTableBlock = {
    type: 'data_table',
    caption: table.caption,
    page_size: Math.min(rows.length, PAGE_SIZE),
    rows: [table.header.map((text): RawTextElement => ({ type: 'raw_text', text })), ...rows.map((row) => row.map(cellOf))],
  }
  return [captionOf(table), block]
}

/** A second table of a message, a line a row. */
export function drawTableAsText(table: Table, rows: readonly (readonly string[])[]): readonly KnownBlock[] {
  const lines = rows.map((row) => `\n${rowText(row)}`).join('')
  return [captionOf(table), richTextOf([sectionOf([textOf(rowText(table.header), 'bold'), textOf(lines)])])]
}

function captionOf({ caption, markers }: Table): KnownBlock {
  const marks = markers.length > 0 ? [textOf(` ${markerText(markers)}`)] : []
  return richTextOf([sectionOf([textOf(caption, 'bold'), ...marks])])
}

/** Numbers as numbers, so that Slack sorts them; they are shown as they are printed. */
function cellOf(text: string): RawTextElement | RawNumberElement {
  const value = text.trim() === '' ? Number.NaN : Number(text.replaceAll(',', ''))
  return Number.isFinite(value) ? { type: 'raw_number', value, text } : { type: 'raw_text', text }
}
