import type { Decimal } from 'decimal.js'
import type { Counted, Period, QuoteKind, RecordField, Refusal, ReplyLanguage, Scope, SmallTalk } from '../../answer/answer.ts'
import type { Operator } from '../../compute/computation.ts'
import type { Unit } from '../../paper/value.ts'
import type { BridgedWord } from '../../question/words/bridge.ts'
import type { AuditWording } from './audit.ts'
import type { ComputedWording } from './computed.ts'
import type { Notices } from './notices.ts'
import type { RecordsWording } from './records.ts'
import type { ViewsWording } from './views.ts'

/** A figure ready to be read: `text` holds digits and unit without a word for "about". */
export interface Shown {
  readonly text: string
  readonly approximate: boolean
}

/** A computed result. `head` says what and when; `operands` are the two things compared, when they have names. */
export interface ResultWords {
  readonly op: Operator
  readonly head: string
  readonly operands?: readonly [string, string]
  /** The result; for a change, its size without the sign. */
  readonly value: Shown
  readonly sign: -1 | 0 | 1
}

export interface RankedWords {
  readonly measure: string
  readonly label: string
  readonly value: string
  readonly rank: number
  readonly order: 'highest' | 'lowest'
  /** There is more or less of it, as of money and people; otherwise it is high or low. */
  readonly counted: boolean
  /** The columns of a table are held against each other, over a period. */
  readonly across?: { readonly table: number; readonly period: Period }
}

/** A cell by the key of its row, with its digits. */
export interface CellWords {
  readonly label: string
  readonly digits: string
}

/** All words of one language. What is data goes in as parameters; only here it becomes a sentence. */
export interface Wording {
  readonly lang: ReplyLanguage
  /** Digits and unit; `approximate` says that the digits are rounded, `places` that so many decimals are printed. */
  readonly quantity: (amount: Decimal, unit: Unit, approximate: boolean, places?: number) => Shown
  readonly about: (value: Shown) => string
  /** What the figures of a chart are counted in; empty for what has no name. */
  readonly unitName: (unit: Unit) => string
  readonly period: (period: Period) => string
  /** A row's key, or a span of keys, as a name: 2019 → 2019年. */
  readonly rowName: (label: string) => string
  /** What and when: 2019年扶贫资金额度. */
  readonly head: (measure: string, period: string) => string
  readonly statement: StatementWording
  readonly records: RecordsWording
  readonly computed: ComputedWording
  readonly table: TableWording
  readonly scope: (scope: Scope) => string
  /** Words of the question that the paper does not use. */
  readonly lacks: (words: readonly string[]) => string
  /** One of several questions that is not answered, and why. */
  readonly left: (question: string, why: string) => string
  /** Words that the paper does not use, and what they were read as. */
  readonly bridged: (words: readonly BridgedWord[]) => string
  readonly trace: TraceWording
  readonly audit: AuditWording
  readonly refusal: (refusal: Refusal) => string
  readonly clarify: string
  readonly choiceList: (choices: readonly string[]) => string
  readonly understoodAs: (question: string) => string
  readonly smallTalk: Readonly<Record<SmallTalk, (papers: readonly string[]) => string>>
  /** The label of a list line, with what parts it from the line. */
  readonly itemLabel: (label: string) => string
  readonly leads: { readonly followUps: string; readonly nearest: string; readonly choices: string; readonly examples: string }
  readonly labels: { readonly sources: string; readonly more: string }
  readonly tags: Readonly<Record<QuoteKind, string>>
  /** Words that are not a quotation, in the script of this language. */
  readonly inScript: (text: string) => string
  /** Stands between two clauses. */
  readonly clauseMark: string
  /** Puts a tag behind what it describes. */
  readonly tagged: (text: string, tag: string) => string
  readonly cell: (label: string, value: string) => string
  /** Cells of one column, each with its row. */
  readonly cells: (cells: readonly CellWords[]) => string
  readonly quotationMarks: readonly [string, string]
  /** Where something stands; `paragraph` counts within the place, for references it is the entry's number. */
  readonly place: (place: string, paragraph?: number) => string
  readonly notices: Notices
  readonly views: ViewsWording
}

export interface StatementWording {
  readonly figure: (head: string, value: string) => string
  /** A sum over so many measures that only the first is named. */
  readonly measures: (first: string, count: number) => string
  readonly notGiven: (head: string, table: number) => string
  readonly result: (result: ResultWords) => string
  readonly ranked: (ranked: RankedWords) => string
  readonly rankedLead: (measure: string, order: 'highest' | 'lowest', counted: boolean) => string
  readonly rankedItem: (label: string, value: string) => string
  readonly field: Readonly<Record<RecordField, string>>
  readonly inferred: (reason: string) => string
  readonly count: (of: Counted, count: number, table?: number) => string
  readonly comparison: (measure: string, stated: string, computed: string, agrees: boolean) => string
  /** Leads in the sentences that print a figure which the tables do not give. */
  readonly underived: (figure: string) => string
}

export interface TableWording {
  readonly year: string
  readonly item: string
  /** Between the measures that a caption names. */
  readonly and: string
  /** In a cell that the paper leaves empty. */
  readonly notGiven: string
}

export interface TraceWording {
  readonly formula: (formula: string) => string
  /** The result in the unit of the cells, so that it can be held against the digits of the formula. */
  readonly result: (amount: Decimal, unit: Unit, places?: number) => string
  readonly cells: (cells: readonly CellWords[]) => string
  readonly missing: (count: number) => string
  readonly agrees: (total: string) => string
  readonly differs: (total: string, sum: string) => string
  readonly count: string
}
