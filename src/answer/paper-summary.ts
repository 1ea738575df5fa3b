/** A paper that can be asked, for those who do not know it yet. */
export interface PaperSummary {
  readonly id: string
  readonly title: string
  readonly authors: readonly string[]
  readonly restated: boolean
  readonly tables: readonly { readonly number: number; readonly caption: string }[]
  /** Questions known to be answerable. */
  readonly examples: readonly string[]
}
