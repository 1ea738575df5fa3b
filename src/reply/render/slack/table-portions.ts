import type { Portion, Table } from './portion.ts'
import { type StyledLine, textPortions } from './text-portions.ts'

/** https://docs.slack.dev/reference/block-kit/blocks/data-table-block: 20 columns; every cell needs a character. */
const MOST_COLUMNS = 20
const CELL_CHARS = 300
const ROW_CHARS = 1500
const EMPTY_CELL = '–'
const SEPARATOR = ' · '

/** What a table's rows look like where Slack's own table cannot show them. */
export const rowText = (cells: readonly string[]): string => cells.map((cell) => cell.trim() || EMPTY_CELL).join(SEPARATOR)

/** A table as rows for Slack's own block, or as lines of text when a row of it is too wide or too long for that. */
export function tablePortions(table: Table, strip: number): readonly Portion[] {
  if (!fits(table)) return textPortions(asLines(table), { strip, layer: 'table' })
  const { header, rows, caption } = table
  const opening = { chars: charsOf(header) + 2 * caption.length + 40, blocks: 2 }
  return rows.map((texts) => {
    const cells = header.map((_, column) => texts[column]?.trim() || EMPTY_CELL)
    return { strip, layer: 'table', chars: charsOf(cells), opening, draws: { kind: 'row', table, cells } }
  })
}

const charsOf = (cells: readonly string[]) => cells.reduce((sum, text) => sum + text.length + 3, 0)

function fits({ header, rows, caption }: Table): boolean {
  const all = [header, ...rows]
  return (
    header.length > 0 &&
    header.length <= MOST_COLUMNS &&
    rows.length > 0 &&
    rows.every((row) => row.length <= header.length) &&
    [...header, caption].every((text) => text.trim() !== '') &&
    caption.length <= CELL_CHARS &&
    all.every((row) => charsOf(row) <= ROW_CHARS && row.every((text) => text.length <= CELL_CHARS))
  )
}

function asLines({ caption, markers, header, rows }: Table): readonly StyledLine[] {
  return [
    { text: caption, markers, style: 'bold' },
    { text: header.join(SEPARATOR), style: 'bold' },
    ...rows.map((row) => ({ text: rowText(row) })),
  ]
}
