import type { QuoteKind, ReplyLanguage } from '../answer/answer.ts'
import type { Locator } from '../paper/locator.ts'

/** Decides colour and icon, nothing else. */
export type Tone = 'answer' | 'computed' | 'refusal' | 'clarify' | 'smalltalk' | 'notice'

/** A run of text followed by the markers of the sources it rests on. */
export interface Line {
  readonly text: string
  readonly markers: readonly number[]
}

/** What a reader sees, before any platform's mark-up. Text is plain: renderers escape it. */
export type Block =
  | { readonly kind: 'prose'; readonly lines: readonly Line[] }
  | { readonly kind: 'list'; readonly lead?: string; readonly items: readonly (Line & { readonly label: string })[] }
  | {
      readonly kind: 'table'
      readonly caption: string
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
      readonly markers: readonly number[]
    }
  /** 口径: the reading under which the block above was answered. */
  | { readonly kind: 'scope'; readonly text: string }
  /** The computation: formula, cells, result. */
  | { readonly kind: 'trace'; readonly lines: readonly string[] }
  | { readonly kind: 'caveat'; readonly text: string }
  | { readonly kind: 'notice'; readonly text: string }

/** A source as shown under the answer. `label` says where (表3 · 2019年 · 扶贫资金额度), `tag` says what kind of quote it is (原文/转述/表格), already worded. */
export interface Source {
  readonly marker: number
  readonly place: string
  readonly label: string
  readonly tag: string
  readonly quoteKind: QuoteKind
  readonly quote: string
  readonly paper: string
  readonly at: Locator
}

/** A question text behind a button: pressing it asks again. */
export interface Suggestion {
  readonly question: string
}

/** The one neutral reply that every renderer reads. */
export interface Reply {
  readonly tone: Tone
  readonly lang: ReplyLanguage
  /** The first line, the answer itself. */
  readonly blocks: readonly Block[]
  readonly sources: readonly Source[]
  /** Lead-in of the suggestions, already worded (还可以问 / 最接近的可答问题 / 请选择). */
  readonly suggestionLead: string
  readonly suggestions: readonly Suggestion[]
  /** Words for fixed parts, in the reply's language. */
  readonly labels: { readonly sources: string; readonly more: string }
  /** The whole answer as plain text without the sources' quotes: notifications, screen readers, `--json`. */
  readonly plain: string
}
