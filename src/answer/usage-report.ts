import type { Refusal } from './answer.ts'

/** Why there was no answer: as the engine says, or that a calculation was asked of what is none. */
export type RefusalReason = Refusal['kind'] | 'not-computed'

export interface Counted<T = string> {
  readonly what: T
  readonly count: number
}

/** What was asked in a period, from which parts of the papers it was answered, and how readers found it. Counts only, nobody's names. */
export interface UsageReport {
  /** In milliseconds since 1970: from the first to before the second. */
  readonly from: number
  readonly until: number
  readonly asked: number
  readonly answered: number
  readonly refused: number
  readonly clarified: number
  /** Messages held against the papers. */
  readonly checked: number
  readonly useful: number
  readonly notUseful: number
  /** Places that answers cite, most often first; each counts once an answer. */
  readonly sections: readonly Counted[]
  readonly tables: readonly Counted[]
  readonly reasons: readonly Counted<RefusalReason>[]
  readonly unanswered: readonly Counted[]
  readonly badlyRated: readonly (Counted & { readonly reasons: readonly string[] })[]
}
