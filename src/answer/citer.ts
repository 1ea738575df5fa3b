import { rowLabel } from '../compute/evaluate.ts'
import type { CellLocator, Locator, TextLocator } from '../paper/locator.ts'
import { locatorKey } from '../paper/locator.ts'
import type { Paper, Passage } from '../paper/paper.ts'
import type { Citation, QuoteKind } from './answer.ts'

/** Numbers citations in the order of their first use and cuts their quotes from the corpus. */
export interface Citer {
  /** Throws when the locator points nowhere: a citation that does not resolve is a bug. */
  cite(at: Locator): Citation
  /** Cells of one column under one marker. */
  citeCells(cells: readonly [CellLocator, ...CellLocator[]]): Citation
  /** All cells of words in the row that a cell stands in, under one marker: a row told as a sentence rests on all of them. */
  citeRow(at: CellLocator): Citation
}

export function createCiter(papers: readonly Paper[]): Citer {
  const known = new Map<string, Citation>()
  const remember = (key: string, make: (marker: number) => Citation): Citation => {
    const citation = known.get(key) ?? make(known.size + 1)
    known.set(key, citation)
    return citation
  }
  return {
    cite: (at) => remember(locatorKey(at), (marker) => ({ marker, at, paper: at.paper, ...quoteAt(papers, at) })),
    citeCells: (cells) =>
      remember(cells.map(locatorKey).join(' '), (marker) => {
        const quotes = cells.map((cell) => cutCell(paperOf(papers, cell), cell))
        const quote =
          cells.length === 1
            ? (quotes[0]?.full ?? '')
            : `${quotes[0]?.header}：${quotes.map(({ row, value }) => `${row} ${value}`).join('，')}`
        const at = cells[0]
        return {
          marker,
          at,
          paper: at.paper,
          place: `表${at.table}`,
          quote,
          quoteKind: 'cell',
          ...(cells.length > 1 ? { cells } : {}),
        }
      }),
    citeRow: (at) =>
      remember(`${locatorKey(at)} row`, (marker) => {
        const cells = filledCells(paperOf(papers, at), at)
        const quotes = cells.map((cell) => cutCell(paperOf(papers, at), cell))
        const quote = `${quotes[0]?.row}：${quotes.map(({ header, value }) => `${header} = ${value}`).join('；')}`
        return { marker, at, paper: at.paper, place: `表${at.table}`, quote, quoteKind: 'cell', cells }
      }),
  }
}

/** The words that stand at a place. Throws when nothing does. */
export function quoteAt(papers: readonly Paper[], at: Locator): { place: string; quote: string; quoteKind: QuoteKind } {
  const paper = paperOf(papers, at)
  if (at.kind === 'cell') return { place: `表${at.table}`, quote: cutCell(paper, at).full, quoteKind: 'cell' }
  const passage = passageOf(paper, at)
  const quote = passage.text.slice(at.span.start, at.span.end)
  if (quote === '') throw new Error(`nothing stands at ${locatorKey(at)}`)
  return { place: passage.place, quote, quoteKind: kindOf(passage) }
}

function kindOf({ kind, rendition }: Passage): QuoteKind {
  if (kind === 'reference' || kind === 'front' || kind === 'heading') return 'data'
  return rendition === 'original' ? 'quotation' : 'restated'
}

function paperOf(papers: readonly Paper[], at: Locator): Paper {
  const paper = papers.find(({ id }) => id === at.paper)
  if (!paper) throw new Error(`no paper ${at.paper}`)
  return paper
}

function passageOf(paper: Paper, at: TextLocator): Passage {
  const passage = paper.passages.find(({ id }) => id === at.passage)
  if (!passage) throw new Error(`no passage ${at.passage} in ${paper.id}`)
  return passage
}

/** The filled cells of a row that hold words or figures, and the one pointed at, whatever it holds. */
function filledCells(paper: Paper, { table: number, row, column: pointedAt, ...at }: CellLocator): CellLocator[] {
  const table = paper.tables.find((candidate) => candidate.number === number)
  const filled = (column: number) => (table?.rows[row]?.cells[column]?.raw ?? '') !== ''
  return (table?.columns ?? []).flatMap(({ role }, column) =>
    (role !== 'mark' || column === pointedAt) && filled(column) ? [{ ...at, table: number, row, column }] : [],
  )
}

function cutCell(paper: Paper, { table: number, row, column }: CellLocator) {
  const table = paper.tables.find((candidate) => candidate.number === number)
  const cell = table?.rows[row]?.cells[column]
  const header = table?.columns[column]
  if (!table || !cell || !header) throw new Error(`no cell r${row}c${column} in table ${number} of ${paper.id}`)
  const label = rowLabel({ paper, table, column }, row)
  const name = header.unit ? `${header.header}(${header.unit.symbol})` : header.header
  return { header: name, row: label, value: cell.raw, full: `${label} · ${name} = ${cell.raw}` }
}
