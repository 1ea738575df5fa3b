import type { Decimal } from 'decimal.js'
import type { Measure } from '../compute/measure.ts'
import type { SmallTalkTopic } from './closed-class.ts'
import type { Library } from './library.ts'
import type { AskedYears, Question, QuestionUnit } from './question.ts'

/** What to compute over one or two measures. `value` looks one up, or gives the total where no year is named. */
export type ComputeOperation =
  | 'value'
  | 'sum'
  | 'mean'
  | 'highest'
  | 'lowest'
  | 'rank'
  | 'each'
  | 'trend'
  | 'difference'
  | 'quotient'
  | 'share'
  | 'growth'
  | 'compound-growth'
  | 'convert'
  | 'fastest-growth'
  | 'first-above'

/** One way to understand a computing question. */
export interface Reading {
  readonly operation: ComputeOperation
  readonly measures: readonly [Measure, ...Measure[]]
  readonly years: readonly AskedYears[]
  /** For shares: what the part is a part of; all columns of the table when only the table was named. */
  readonly whole?: readonly Measure[]
  /** For `rank`: how many. */
  readonly top?: number
  readonly order?: 'highest' | 'lowest'
  /** For `first-above`: bounds in base units. */
  readonly thresholds?: readonly Decimal[]
  /** For `convert`: the unit asked for. */
  readonly unit?: string
  /** The columns are held against each other (哪一类最少). */
  readonly across?: boolean
}

export type RecordQuestion =
  | 'title'
  | 'author'
  | 'affiliation'
  | 'DOI'
  | 'keywords'
  | 'funding'
  | 'thanks'
  | 'journal'
  | 'year'
  | 'jel'
  | 'abstract'

/** What will be done; nothing is looked up yet. */
export type QuestionPlan =
  | { readonly kind: 'smalltalk'; readonly topic: SmallTalkTopic }
  | { readonly kind: 'empty' }
  | { readonly kind: 'compute'; readonly readings: readonly [Reading, ...Reading[]]; readonly together: boolean }
  | { readonly kind: 'record'; readonly fields: readonly [RecordQuestion, ...RecordQuestion[]] }
  | { readonly kind: 'references'; readonly paper: string; readonly numbers: readonly [number, ...number[]] }
  | { readonly kind: 'note'; readonly numbers: readonly [number, ...number[]] }
  | { readonly kind: 'overview'; readonly section?: number }
  | { readonly kind: 'count'; readonly of: 'references' | 'notes' | 'tables' }
  | { readonly kind: 'caption'; readonly table: number }
  | {
      readonly kind: 'marks'
      readonly table: number
      readonly rows: readonly number[]
      readonly columns: readonly number[]
      /** Columns that a row must not be marked in. */
      readonly without?: readonly number[]
      /** Only how many rows there are is asked. */
      readonly counted?: boolean
      readonly ask: 'columns' | 'rows'
    }
  | { readonly kind: 'read'; readonly units: readonly QuestionUnit[] }
  | { readonly kind: 'outside-years'; readonly measure: Measure; readonly asked: readonly number[] }
  | {
      readonly kind: 'premise'
      readonly measure: Measure
      readonly year: number
      readonly direction: 'rise' | 'fall'
      readonly words: string
    }
  | { readonly kind: 'unexplained'; readonly words: readonly string[] }
  | { readonly kind: 'no-breakdown'; readonly measure: Measure; readonly words: readonly string[] }

/** A rule either plans or says why it does not. */
export type RuleResult = { readonly plan: QuestionPlan } | { readonly rejected: string }

/** One way of understanding questions. Its examples are its tests. */
export interface PlanRule {
  readonly name: string
  readonly examples: readonly string[]
  plan(question: Question, library: Library, paper: string | undefined): RuleResult
}

export const rejected = (why: string): RuleResult => ({ rejected: why })
