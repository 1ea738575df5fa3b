/** A half-open range of UTF-16 offsets in a passage's text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Characters of one passage. */
export interface TextLocator {
  readonly kind: 'text'
  readonly paper: string
  readonly passage: string
  readonly span: Span
}

/** One table cell: `row` and `column` are indexes into `Table.rows` and `Table.columns`. */
export interface CellLocator {
  readonly kind: 'cell'
  readonly paper: string
  readonly table: number
  readonly row: number
  readonly column: number
}

/** The only way to point into a paper. */
export type Locator = TextLocator | CellLocator

/** A stable text form of a locator, used as a key and in links (`passage:12-40`, `table3!r4c1`). */
export function locatorKey(at: Locator): string {
  return at.kind === 'text'
    ? `${at.paper}/${at.passage}:${at.span.start}-${at.span.end}`
    : `${at.paper}/table${at.table}!r${at.row}c${at.column}`
}

/** Reads what `locatorKey` wrote. Returns undefined for anything else. */
export function parseLocatorKey(key: string): Locator | undefined {
  const slash = key.indexOf('/')
  if (slash < 1) return undefined
  const paper = key.slice(0, slash)
  const place = key.slice(slash + 1)
  return parseText(paper, place) ?? parseCell(paper, place)
}

function parseText(paper: string, place: string): TextLocator | undefined {
  const colon = place.lastIndexOf(':')
  const dash = place.indexOf('-', colon)
  const start = parseIndex(place.slice(colon + 1, dash))
  const end = parseIndex(place.slice(dash + 1))
  if (colon < 1 || dash < 0 || start === undefined || end === undefined || start > end) return undefined
  return { kind: 'text', paper, passage: place.slice(0, colon), span: { start, end } }
}

function parseCell(paper: string, place: string): CellLocator | undefined {
  const bang = place.indexOf('!r')
  const c = place.indexOf('c', bang)
  if (!place.startsWith('table') || bang < 0 || c < 0) return undefined
  const table = parseIndex(place.slice('table'.length, bang))
  const row = parseIndex(place.slice(bang + '!r'.length, c))
  const column = parseIndex(place.slice(c + 1))
  if (table === undefined || row === undefined || column === undefined) return undefined
  return { kind: 'cell', paper, table, row, column }
}

/** Only the form that `String(number)` writes, so that one place has one key. */
function parseIndex(text: string): number | undefined {
  const index = Number(text)
  return Number.isSafeInteger(index) && index >= 0 && String(index) === text ? index : undefined
}
