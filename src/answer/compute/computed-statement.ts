import type { Quantity } from '../../paper/value.ts'
import type { Assertion, Direction } from '../../question/columns/assertion.ts'
import type { Bound } from '../../question/columns/bounds.ts'
import type { Given } from '../../question/columns/given.ts'
import type { Period, Statement } from '../answer.ts'

/** A value with the name of its row. */
export interface Labelled {
  readonly label: string
  readonly value: Quantity
}

/** What rows had to fulfil. */
export type Condition =
  | { readonly kind: 'bound'; readonly side: Bound['side']; readonly limit: Quantity; readonly upper?: Quantity }
  | { readonly kind: 'change'; readonly direction: Direction }
  | { readonly kind: 'exceeds'; readonly other: string }

/** What one of two tables gives, and the rows that only it has, added up. */
export interface Reconciled {
  readonly table: number
  readonly measure: string
  readonly period: Period
  readonly total: Quantity
  readonly only?: Labelled
}

/** What is found by going through the rows of a table, or by holding a result against what the question says. */
export type ComputedStatement =
  /** Whether something that the question holds to be so is so, with the fact. */
  | {
      readonly kind: 'verdict'
      readonly holds: boolean
      readonly of: Assertion['kind']
      readonly fact: Extract<Statement, { kind: 'figure' | 'result' | 'ranked' }>
    }
  /** The rows that fulfil a condition; when there are none, the one that comes nearest. */
  | {
      readonly kind: 'matching'
      readonly measure: string
      readonly period: Period
      readonly condition: Condition
      readonly found: readonly Labelled[]
      /** The rows are years. */
      readonly byYear: boolean
      /** They follow one another, and no other such rows are as many. */
      readonly unbroken?: boolean
      readonly nearest?: Labelled
    }
  /** How a measure moved over a period. */
  | {
      readonly kind: 'trend'
      readonly measure: string
      readonly period: Period
      /** Every value there is, in the order of the table. */
      readonly values: readonly Labelled[]
      readonly first: Labelled
      readonly last: Labelled
      readonly highest: Labelled
      readonly lowest: Labelled
      /** Where it turned, when that was not often. */
      readonly turns: readonly Labelled[]
      /** It never turned. */
      readonly steady: boolean
      readonly growth: Quantity
    }
  /** Days between two dates that a sentence names; dates as yyyy-mm-dd. */
  | { readonly kind: 'day-span'; readonly from: string; readonly to: string; readonly days: number }
  /** How many rows of a table stand under a heading. */
  | { readonly kind: 'filed'; readonly table: number; readonly label: string; readonly count: number }
  /** The rows of some columns that have a figure, and those whose cells are empty; what is asked for comes first. */
  | {
      readonly kind: 'given'
      readonly measures: readonly string[]
      readonly table: number
      readonly asked: Given
      readonly given: readonly string[]
      readonly missing: readonly string[]
    }
  /** One thing that two tables give, held against itself. */
  | {
      readonly kind: 'reconciled'
      readonly sides: readonly [Reconciled, Reconciled]
      readonly difference: Quantity
      readonly differing: readonly { readonly label: string; readonly values: readonly [Quantity, Quantity] }[]
    }
