import type { Claim, ReplyLanguage } from './answer.ts'

/** A text held against the papers, sentence by sentence. */
export interface CheckedText {
  readonly lang: ReplyLanguage
  readonly sentences: readonly CheckedSentence[]
  /** How many sentences at the end of a long text were not read. */
  readonly unread: number
}

/** Where the words of a sentence differ from those of the paper. */
export interface WordDifference {
  readonly said: string
  readonly printed: string
}

/** A sentence with what the papers say of it. `claims` are what they say, each with its places. */
export type CheckedSentence = { readonly text: string } & (
  | { readonly verdict: 'supported'; readonly claims: readonly [Claim, ...Claim[]] }
  /** The papers give another figure, year or name for the same thing. */
  | {
      readonly verdict: 'contradicted'
      readonly claims: readonly [Claim, ...Claim[]]
      readonly differences: readonly WordDifference[]
    }
  /** Nearly a sentence of a paper, but other words might mean something else. */
  | {
      readonly verdict: 'misquoted'
      readonly claims: readonly [Claim, ...Claim[]]
      readonly differences: readonly WordDifference[]
    }
  /** Part of what it says holds; nothing is said of the rest. */
  | { readonly verdict: 'in-part'; readonly claims: readonly [Claim, ...Claim[]]; readonly open: readonly string[] }
  /** Words that no paper has, where there are any. */
  | { readonly verdict: 'not-found'; readonly lacks: readonly string[] }
  /** A question, an opinion, a greeting. */
  | { readonly verdict: 'nothing-to-check' }
)

export type SentenceVerdict = CheckedSentence['verdict']
