import type { Rendition, SourceLanguage } from '../paper/paper.ts'

/** What is indexed: a passage, or a row of a table that holds words (表1). */
export interface Document {
  readonly id: string
  readonly paper: string
  /** Parts of one paragraph share it. */
  readonly paragraph: string
  /** Position of this part in its paragraph. */
  readonly part: number
  readonly lang: SourceLanguage
  readonly place: string
  /** Headings above it. */
  readonly path: readonly string[]
  readonly text: string
  readonly rendition: Rendition
  readonly source:
    | { readonly kind: 'passage'; readonly passage: string }
    | { readonly kind: 'row'; readonly table: number; readonly row: number; readonly column: number }
}
