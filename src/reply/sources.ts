import type { Citation } from '../answer/answer.ts'
import type { CellLocator } from '../paper/locator.ts'
import type { Source } from './reply.ts'
import type { CellWords, Wording } from './wording/wording.ts'

/** Stand between what a cell is called and what it holds: `2019 · 资金(亿元) = 1260.95`, `资金(亿元)：2018 1060.95，2019 1260.95`. */
const CELL_SEPARATOR = ' = '
const COLUMN_SEPARATOR = '：'
const CELLS_SEPARATOR = '，'
/** Places that are one paragraph or no text at all: counting paragraphs there would only puzzle. */
const WITHOUT_PARAGRAPHS = ['表', '题注', '注释', '摘要', '英文摘要']

/** The sources of an answer by marker, each once, labelled in the reply's language. */
export function sourcesOf(citations: readonly Citation[], words: Wording): Source[] {
  const byMarker = new Map(citations.map((citation) => [citation.marker, citation]))
  const manyPapers = new Set(citations.map(({ paper }) => paper)).size > 1
  return [...byMarker.values()].sort((a, b) => a.marker - b.marker).map((citation) => sourceOf(citation, manyPapers, words))
}

function sourceOf(citation: Citation, manyPapers: boolean, words: Wording): Source {
  const { marker, place, quoteKind, paper, at } = citation
  const { label, quote } =
    quoteKind === 'cell' ? cellParts(citation, words) : { label: placeText(citation, words), quote: quoteText(citation, words) }
  return {
    marker,
    place,
    label: manyPapers ? `${paper} · ${label}` : label,
    tag: words.tags[quoteKind],
    quoteKind,
    quote,
    paper,
    at,
  }
}

/** Our restatement is in the reader's script; the paper's own words stay as they are printed. */
const quoteText = ({ quote, quoteKind }: Citation, words: Wording) => (quoteKind === 'restated' ? words.inScript(quote) : quote)

/** The quote of a cell names it and gives its value: the name belongs to the label. */
function cellParts({ place, quote, cells }: Citation, words: Wording): { label: string; quote: string } {
  const separator = cells ? COLUMN_SEPARATOR : CELL_SEPARATOR
  const end = cells ? quote.indexOf(separator) : quote.lastIndexOf(separator)
  if (end < 0) return { label: words.place(place), quote }
  const names = quote.slice(0, end).split(' · ').map(words.rowName)
  const value = quote.slice(end + separator.length)
  return {
    label: [words.place(place), ...names].join(' · '),
    quote: cells && !isRow(cells) ? words.cells(value.split(CELLS_SEPARATOR).map(cellWords)) : words.inScript(value),
  }
}

/** Cells of several columns are a row told as a sentence. */
const isRow = ([first, second]: readonly CellLocator[]): boolean => second !== undefined && first?.column !== second.column

/** `2019 1260.95` */
function cellWords(cell: string): CellWords {
  const space = cell.lastIndexOf(' ')
  return { label: cell.slice(0, space), digits: cell.slice(space + 1) }
}

/** A place such as 三(一)1 with the paragraph, which a passage's id carries as `place¶ordinal.part`. */
function placeText({ place, at }: Citation, words: Wording): string {
  if (at.kind === 'cell' || WITHOUT_PARAGRAPHS.some((start) => place.startsWith(start))) return words.place(place)
  const ordinal = Number.parseInt(at.passage.split('¶')[1] ?? '', 10)
  // A heading is paragraph 0.
  return Number.isNaN(ordinal) || ordinal === 0 ? words.place(place) : words.place(place, ordinal)
}
