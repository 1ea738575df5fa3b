import type { Answer, ReplyLanguage } from '../answer/answer.ts'
import type { Locator } from '../paper/locator.ts'

/** One question from anywhere. `conversation` is any stable key (a thread, a DM, a browser tab): follow-ups are remembered under it. */
export interface AskRequest {
  readonly conversation: string
  readonly text: string
  /** Overrides the reply's language; by default it follows the question. */
  readonly lang?: ReplyLanguage
  /** Limits the search to one paper. */
  readonly paper?: string
}

/** What stands around a citation: the passage's whole paragraph, or the table with the cell. */
export type Context =
  | {
      readonly kind: 'text'
      readonly place: string
      readonly path: readonly string[]
      readonly before: string
      readonly quote: string
      readonly after: string
      readonly restated: boolean
    }
  | {
      readonly kind: 'table'
      readonly place: string
      readonly caption: string
      readonly header: readonly string[]
      readonly rows: readonly { readonly kind: 'data' | 'subtotal' | 'total'; readonly cells: readonly string[] }[]
      readonly row: number
      readonly column: number
      readonly note: string
    }

export interface PaperSummary {
  readonly id: string
  readonly title: string
  readonly authors: readonly string[]
  readonly restated: boolean
  readonly tables: readonly { readonly number: number; readonly caption: string }[]
  /** Questions known to be answerable. */
  readonly examples: readonly string[]
}

/** The core that every adapter talks to. It never throws for any text. */
export interface Assistant {
  ask(request: AskRequest): Promise<Answer>
  /** Returns undefined when the locator points nowhere in the loaded papers. */
  context(at: Locator): Context | undefined
  papers(): readonly PaperSummary[]
}
