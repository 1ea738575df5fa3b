import type { Answer, ReplyLanguage } from '../answer/answer.ts'

/** How an answer came about, step by step: for `explain` and for people who write rules. Explaining changes no conversation. */
export interface Explanation {
  /** The question as the rules see it. */
  readonly normalised: string
  readonly lang: ReplyLanguage
  readonly mentions: readonly { readonly surface: string; readonly concepts: readonly string[] }[]
  /** Content words that nothing explains. */
  readonly residue: readonly string[]
  /** The rule that planned; absent when none did. */
  readonly rule?: string
  /** Rules tried before it, and why they do not fit. */
  readonly rejected: readonly { readonly rule: string; readonly why: string }[]
  /** Plain data, to be printed as JSON. */
  readonly plan: unknown
  readonly evidence: readonly { readonly place: string; readonly quote: string; readonly score: number }[]
  /** After a refusal: the sentences that came nearest, and the words of the question that each lacks. */
  readonly considered: readonly {
    readonly place: string
    readonly quote: string
    readonly score: number
    readonly lacks: readonly string[]
  }[]
  readonly answer: Answer
}
