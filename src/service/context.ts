import { quoteAt } from '../answer/citer.ts'
import type { Context } from '../answer/context.ts'
import type { CellLocator, Locator, TextLocator } from '../paper/locator.ts'
import type { Paper } from '../paper/paper.ts'

/** What stands around a citation; undefined when it points nowhere. */
export function contextOf(papers: readonly Paper[], at: Locator): Context | undefined {
  const paper = papers.find(({ id }) => id === at.paper)
  if (!paper) return undefined
  try {
    return at.kind === 'text' ? textContext(paper, at) : tableContext(paper, at)
  } catch {
    return undefined
  }
}

function textContext(paper: Paper, at: TextLocator): Context | undefined {
  const { place, quote } = quoteAt([paper], at)
  const passage = paper.passages.find(({ id }) => id === at.passage)
  if (!passage) return undefined
  const parts = paper.passages.filter(
    (other) =>
      other.place === place && other.ordinal === passage.ordinal && other.lang === passage.lang && other.kind === passage.kind,
  )
  const index = parts.indexOf(passage)
  const join = (texts: readonly string[]) => texts.join(passage.lang === 'en' ? ' ' : '')
  return {
    kind: 'text',
    place,
    path: passage.path,
    before: join([...parts.slice(0, index).map(({ text }) => text), passage.text.slice(0, at.span.start)]),
    quote,
    after: join([passage.text.slice(at.span.end), ...parts.slice(index + 1).map(({ text }) => text)]),
    restated: passage.rendition === 'restated',
  }
}

function tableContext(paper: Paper, at: CellLocator): Context | undefined {
  const table = paper.tables.find(({ number }) => number === at.table)
  if (!table?.rows[at.row]?.cells[at.column]) return undefined
  return {
    kind: 'table',
    place: `表${table.number}`,
    caption: table.caption,
    header: table.columns.map(({ header, unit }) => (unit ? `${header}(${unit.symbol})` : header)),
    rows: table.rows.map((row) => ({ kind: row.kind, cells: row.cells.map((cell) => cell.raw) })),
    row: at.row,
    column: at.column,
    note: table.note,
  }
}
