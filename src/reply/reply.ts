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
  /** Figures to be drawn: one value of each series a category, in its order; `null` where the paper gives none. */
  | {
      readonly kind: 'chart'
      readonly shape: 'line' | 'bar'
      readonly title: string
      readonly unit: string
      readonly categories: readonly string[]
      readonly series: readonly { readonly name: string; readonly values: readonly (string | null)[] }[]
      readonly markers: readonly number[]
    }
  /** Words of a paper with what stands around them, as they stand there. */
  | {
      readonly kind: 'passage'
      readonly place: string
      /** The headings above, outermost first. */
      readonly path: readonly string[]
      readonly before: string
      readonly quote: string
      readonly after: string
      /** 原文 or 转述, already worded. */
      readonly tag: string
      /** Only a `quotation` may be set as one. */
      readonly quoteKind: QuoteKind
    }
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

/** Something else that can be shown of an answer that was given. */
export type View =
  | { readonly kind: 'computation' | 'readings' | 'formats' | 'chart' }
  /** All sources with their quotes, or what stands around one of them. */
  | { readonly kind: 'sources' }
  | { readonly kind: 'context'; readonly marker: number }
  /** Page `page` of the answer itself, from 0. */
  | { readonly kind: 'page'; readonly page: number }

/** A button that shows a view; `label` is worded. */
export interface Action {
  readonly view: View
  readonly label: string
}

/** A question text behind a button: pressing it asks again. */
export interface Suggestion {
  readonly question: string
}

/** Words of the fixed parts of a reply, in its language. */
export interface ReplyLabels {
  readonly sources: string
  readonly more: string
}

/** The one neutral reply that every renderer reads. */
export interface Reply {
  /** Of the kept answer (`adapters/chat/answer-log.ts`). Without it there are no buttons but suggestions: there is nothing they could refer to. */
  readonly id?: string
  readonly tone: Tone
  readonly lang: ReplyLanguage
  /** The first line, the answer itself. */
  readonly blocks: readonly Block[]
  readonly sources: readonly Source[]
  /** Lead-in of the suggestions, already worded (还可以问 / 最接近的可答问题 / 请选择). */
  readonly suggestionLead: string
  readonly suggestions: readonly Suggestion[]
  /** The other views that this answer has, the most useful first. */
  readonly actions: readonly Action[]
  /** Whether readers are asked if it was useful. */
  readonly feedback: boolean
  /** Words for fixed parts, in the reply's language. */
  readonly labels: ReplyLabels
  /** The whole answer as plain text without the sources' quotes: notifications, screen readers, `--json`. */
  readonly plain: string
}
