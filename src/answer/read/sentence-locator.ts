import type { Locator } from '../../paper/locator.ts'
import type { Sentence } from '../../retrieval/sentence-index.ts'

/** Where a sentence stands; a row of a table is cited by its first cell of words. */
export function locatorOf({ document, span }: Sentence): Locator {
  if (document.source.kind === 'passage') return { kind: 'text', paper: document.paper, passage: document.source.passage, span }
  return {
    kind: 'cell',
    paper: document.paper,
    table: document.source.table,
    row: document.source.row,
    column: document.source.column,
  }
}
