import type { Arithmetic } from '../compute/computation.ts'
import type { Measure } from '../compute/measure.ts'
import type { FoundFigure } from '../language/values/find-figures.ts'
import type { MonthDay } from '../language/values/month-days.ts'
import type { FoundPart } from '../language/values/references.ts'
import type { AuditTopic } from '../paper/defect.ts'
import type { Unit } from '../paper/value.ts'
import type { Assertion, Direction } from './columns/assertion.ts'
import type { Bound, BoundYear } from './columns/bounds.ts'
import type { Given } from './columns/given.ts'
import type { NamedRow } from './columns/row-names.ts'
import type { AidRelation } from './find/aid-relations.ts'
import type { Aspect } from './find/aspects.ts'
import type { Library } from './library.ts'
import type { AskedYears, Question, QuestionUnit } from './question.ts'
import type { SmallTalkTopic } from './words/closed-class.ts'

/** What to compute. `value` looks one up, or gives the total where no year is named. */
export type ComputeOperation =
  | Arithmetic
  | 'value'
  | 'each'
  | 'trend'
  | 'highest'
  | 'lowest'
  | 'rank'
  | 'compare'
  | 'fastest-growth'
  | 'filter'
  | 'steady'
  | 'subtotals'
  | 'reconcile'
  | 'given'
  | 'shared'

/** One way to understand a computing question. */
export interface Reading {
  readonly operation: ComputeOperation
  readonly measures: readonly [Measure, ...Measure[]]
  readonly years: readonly AskedYears[]
  /** Rows that are named instead of years, in the question's order. */
  readonly rows?: readonly Pick<NamedRow, 'row' | 'label'>[]
  /** For shares: what the part is a part of; all columns of the table when only the table was named. */
  readonly whole?: readonly Measure[]
  /** For `rank`: how many, or which place alone. */
  readonly top?: number
  readonly place?: number
  /** For `share`: the part is the row that is highest or lowest. */
  readonly order?: 'highest' | 'lowest'
  /** For `fastest-growth`: by the difference instead of the rate. */
  readonly byAmount?: boolean
  /** For `filter`: what the rows must fulfil; without any, one measure must exceed the other. */
  readonly bounds?: readonly Bound[]
  readonly direction?: Direction
  /** For `filter`: the row whose value the others are held against. */
  readonly against?: BoundYear
  /** For `given`: which rows are asked for. */
  readonly given?: Given
  /** For `filter`: only the first such row; `lasting`, only where all later ones are such too. */
  readonly first?: 'always' | 'lasting'
  /** For `filter`: only the longest unbroken run of such rows. */
  readonly unbroken?: boolean
  /** The highest and the lowest value are what is subtracted or divided. */
  readonly extremes?: boolean
  /** The extreme that the one year or row is held against (2019年比最少的那年多多少). */
  readonly opposite?: 'highest' | 'lowest'
  /** The unit asked for. */
  readonly unit?: Unit
  /** For `mean` and `shared`: the column that counts what has it (平均一家单位); of the same table, unless `shared`. */
  readonly per?: Measure
  /** The columns are held against each other (哪一类最少). */
  readonly across?: boolean
  /** The words of the question that name the column. */
  readonly named?: readonly QuestionUnit[]
  /** What the question holds the result to be. */
  readonly asserts?: Assertion
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

/** How a paper may be cited. The names are the same in every language. */
export type CitationFormat = 'GB/T 7714-2015' | 'APA' | 'BibTeX'

/** A row of a table. */
export interface PlannedRow {
  readonly table: number
  readonly row: number
}

/** A row of a measured column. */
export interface CellNamed {
  readonly measure: Measure
  readonly row: number
}

/** What will be done; nothing is looked up yet. */
export type QuestionPlan =
  | { readonly kind: 'smalltalk'; readonly topic: SmallTalkTopic }
  | { readonly kind: 'empty' }
  | { readonly kind: 'beyond' }
  | { readonly kind: 'unlike-units'; readonly units: readonly [string, string] }
  | { readonly kind: 'compute'; readonly readings: readonly [Reading, ...Reading[]]; readonly together: boolean }
  /** Fields of the record; with `language`, as the paper prints them in that language. */
  | { readonly kind: 'record'; readonly fields: readonly [RecordQuestion, ...RecordQuestion[]]; readonly language?: 'zh' | 'en' }
  | { readonly kind: 'cite-paper'; readonly formats: readonly [CitationFormat, ...CitationFormat[]] }
  | {
      readonly kind: 'references'
      readonly paper: string
      readonly numbers: readonly [number, ...number[]]
      /** How many there are is asked, and answered before what they are. */
      readonly counted?: boolean
      /** Words for what no entry of them prints. */
      readonly lacks?: readonly string[]
      /** The part whose citing sentences are cited as well; empty for any. */
      readonly citedIn?: string
    }
  /** Works as the text cites them: where, and what for. Positions in the paper's list of citations. */
  | { readonly kind: 'cited'; readonly paper: string; readonly citations: readonly [number, ...number[]] }
  /** Notes; with `called`, also where the text calls them. */
  | { readonly kind: 'note'; readonly numbers: readonly [number, ...number[]]; readonly called?: boolean }
  /** What happened in some years: rows of tables of events, and sentences that name one of the years. */
  | {
      readonly kind: 'events'
      readonly paper: string
      readonly rows: readonly PlannedRow[]
      readonly years: readonly AskedYears[]
      readonly days: readonly MonthDay[]
      /** What every event must be about, in the question's words. */
      readonly topic: readonly string[]
      /** How many rows there are is asked, and answered before what they are. */
      readonly counted?: boolean
    }
  /** Which of two dated rows comes first. */
  | { readonly kind: 'precedence'; readonly paper: string; readonly rows: readonly [PlannedRow, PlannedRow] }
  /** Who aids whom. */
  | { readonly kind: 'relations'; readonly paper: string; readonly relations: readonly AidRelation[] }
  /** The members of a group of a stated size, one by one. */
  | { readonly kind: 'members'; readonly count: number; readonly group: string; readonly units: readonly QuestionUnit[] }
  /** The whole paper, a numbered part, the part at an address, or what every paper may be asked for (its conclusion). */
  | {
      readonly kind: 'overview'
      readonly section?: number
      readonly place?: string
      readonly aspect?: { readonly aspect: Aspect; readonly phrase: string }
    }
  /** How many rows of a table stand under each of some headings, in the table's order or by their number; without any, all rows. */
  | {
      readonly kind: 'row-count'
      readonly paper: string
      readonly table: number
      readonly labels: readonly string[]
      readonly order?: 'most' | 'fewest'
    }
  /** Rows of a table by their words, or what a column of words prints in them. */
  | {
      readonly kind: 'labelled-rows'
      readonly paper: string
      readonly table: number
      readonly rows: readonly [number, ...number[]]
      readonly tells?: number
      readonly counted?: boolean
    }
  | { readonly kind: 'count'; readonly of: 'references' | 'notes' | 'tables' }
  /** Whether the paper agrees with itself, in one figure of its text or in everything of one kind. */
  | {
      readonly kind: 'audit'
      readonly topic: AuditTopic
      readonly tables: readonly number[]
      readonly figure?: FoundFigure
      /** Names that pick some of what was found. */
      readonly subject: readonly QuestionUnit[]
      /** What is done when the audit has nothing to say about the figure or the names. */
      readonly otherwise: QuestionPlan
    }
  | { readonly kind: 'origin'; readonly figures: readonly [FoundFigure, ...FoundFigure[]] }
  /** A table, note, reference or section that there is not; a section within another with the number of that. */
  | {
      readonly kind: 'missing-part'
      readonly part: FoundPart['kind'] | 'section'
      readonly number: number
      readonly last: number
      readonly within?: number
    }
  /** What a table is about, or where its data, and those of `others`, are from. */
  | { readonly kind: 'caption'; readonly table: number; readonly source?: boolean; readonly others?: readonly number[] }
  | {
      readonly kind: 'marks'
      readonly table: number
      /** Where rows are asked for, those among which they are; none for all. */
      readonly rows: readonly number[]
      readonly columns: readonly number[]
      /** Columns that a row must not be marked in. */
      readonly without?: readonly number[]
      /** Only how many rows there are is asked. */
      readonly counted?: boolean
      /** Whether there is any mark is asked (有没有勾): that there is none answers it. */
      readonly whether?: boolean
      /** Whether two rows are marked alike is asked. */
      readonly compared?: boolean
      /** The columns of some rows, rows, the names of columns, or how many rows each column has, most or fewest first. */
      readonly ask: 'columns' | 'rows' | 'names' | 'most' | 'fewest'
    }
  | { readonly kind: 'read'; readonly units: readonly QuestionUnit[] }
  | { readonly kind: 'outside-years'; readonly measure: Measure; readonly asked: readonly number[] }
  /** 去年: which year that is depends on the day. */
  | { readonly kind: 'year-from-today'; readonly measure: Measure; readonly word: string }
  | {
      readonly kind: 'premise'
      readonly measure: Measure
      readonly year: number
      readonly direction: 'rise' | 'fall'
      readonly words: string
    }
  /** Which of two cells a question holds to be the larger. */
  | {
      readonly kind: 'order-premise'
      readonly sides: readonly [CellNamed, CellNamed]
      readonly more: boolean
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
  /** What it plans is about a thing of its own kind: nothing is taken over from the question before. */
  readonly standsAlone?: true
  plan(question: Question, library: Library, paper: string | undefined): RuleResult
}

export const rejected = (why: string): RuleResult => ({ rejected: why })
