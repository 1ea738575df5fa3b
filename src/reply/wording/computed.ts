import type { Assertion } from '../../question/columns/assertion.ts'
import type { Given } from '../../question/columns/given.ts'

/** A row's name with its value. */
export interface LabelledWords {
  readonly label: string
  readonly value: string
}

/** What rows had to fulfil. */
export type ConditionWords =
  | { readonly kind: 'above' | 'below' | 'at-least' | 'at-most'; readonly limit: string }
  | { readonly kind: 'between'; readonly limit: string; readonly upper: string }
  | { readonly kind: 'rise' | 'fall' }
  | { readonly kind: 'exceeds'; readonly other: string }

export interface MatchingWords {
  readonly head: string
  readonly condition: ConditionWords
  readonly found: readonly LabelledWords[]
  readonly byYear: boolean
  readonly unbroken?: boolean
  readonly nearest?: LabelledWords
}

export interface TrendWords {
  readonly head: string
  readonly first: LabelledWords
  readonly last: LabelledWords
  readonly highest: LabelledWords
  readonly lowest: LabelledWords
  readonly turns: readonly LabelledWords[]
  readonly steady: boolean
  /** Growth over all, without its sign. */
  readonly growth: string
  readonly sign: -1 | 0 | 1
}

export interface SideWords {
  readonly table: number
  readonly head: string
  readonly total: string
  readonly only?: LabelledWords
}

export interface ReconciledWords {
  readonly sides: readonly [SideWords, SideWords]
  readonly difference: string
  readonly same: boolean
  readonly differing: readonly { readonly label: string; readonly values: readonly [string, string] }[]
}

/** The rows of a column that have a figure and those that have none, listed; empty when there are none. */
export interface GivenWords {
  readonly measure: string
  readonly table: number
  readonly asked: Given
  readonly given: string
  readonly missing: string
}

/** Sentences about rows that were gone through, and about what a question holds to be so. */
export interface ComputedWording {
  readonly verdict: (holds: boolean, of: Assertion['kind'], fact: string) => string
  readonly matching: (matching: MatchingWords) => string
  readonly trend: (trend: TrendWords) => string
  readonly reconciled: (reconciled: ReconciledWords) => string
  /** Dates as yyyy-mm-dd. */
  readonly daySpan: (from: string, to: string, days: number) => string
  readonly given: (given: GivenWords) => string
  readonly filed: (table: number, label: string, count: number) => string
}
