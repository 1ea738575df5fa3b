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
