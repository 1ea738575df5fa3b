import type { Computation } from '../compute/computation.ts'
import type { Defect } from '../paper/defect.ts'
import type { CellLocator, Locator } from '../paper/locator.ts'
import type { Rendition } from '../paper/paper.ts'
import type { Quantity, YearRange } from '../paper/value.ts'

/** The language of a question and of its reply. */
export type ReplyLanguage = 'zh-Hans' | 'zh-Hant' | 'en'

/** What a quote is: words of the paper, our restatement of them, or plain data (cells, names, dates, references). */
export type QuoteKind = 'quotation' | 'restated' | 'cell' | 'data'

/** A place in the paper with the words that stand there, cut from the corpus when the answer was made. */
export interface Citation {
  /** 1, 2, 3 … in order of first use; the `[1]` a reader sees. */
  readonly marker: number
  readonly at: Locator
  /** 表3, 一(三), 注释⑱, 参考文献, 题注 … */
  readonly place: string
  readonly quote: string
  readonly quoteKind: QuoteKind
  readonly paper: string
  /** The other cells of one column that are cited together under this marker. */
  readonly cells?: readonly CellLocator[]
}

/** What a claim says, before wording. Text that comes from the paper is carried as it is; everything else is data. */
export type Statement =
  /** Words of the paper (or of its restatement). */
  | { readonly kind: 'extract'; readonly text: string }
  /** One figure: what it measures, for when, in which table. */
  | {
      readonly kind: 'figure'
      readonly measure: string
      readonly period: Period
      readonly value: Quantity
      readonly table?: number
    }
  /** A cell that the paper leaves empty. */
  | { readonly kind: 'not-given'; readonly measure: string; readonly period: Period; readonly table: number }
  /** A result computed from several cells. `operands` are named for the sentence; the trace has the rest. */
  | { readonly kind: 'result'; readonly computation: Computation; readonly measure: string; readonly period: Period }
  /** Which year (or row) holds an extreme or a rank. */
  | {
      readonly kind: 'ranked'
      readonly measure: string
      readonly label: string
      readonly value: Quantity
      readonly rank: number
      readonly order: 'highest' | 'lowest'
    }
  /** A line of a list; `label` is the paper's own numbering (第一, (1), 一是). */
  | { readonly kind: 'item'; readonly label: string; readonly text: string }
  /** A named field of the bibliographic record. */
  | { readonly kind: 'field'; readonly field: RecordField; readonly text: string; readonly inferred?: string }
  /** How many there are of something that the paper numbers. */
  | { readonly kind: 'count'; readonly of: Counted; readonly count: number; readonly table?: number }
  /** A figure in the prose held against the cells. */
  | {
      readonly kind: 'comparison'
      readonly measure: string
      readonly stated: string
      readonly computed: string
      readonly agrees: boolean
    }

export type Counted = 'rows' | 'references' | 'notes' | 'tables'

export type RecordField =
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
  | 'citation'

/** When a figure holds: one year, several years, or a named period with its years. */
export interface Period {
  readonly years?: YearRange
  readonly name?: string
}

/** Something said, with at least one citation: an uncited claim does not compile. */
export interface Claim {
  readonly says: Statement
  readonly citations: readonly [Citation, ...Citation[]]
}

/** Under which reading the question was answered (口径). */
export interface Scope {
  readonly table?: { readonly number: number; readonly caption: string }
  readonly measure?: string
  readonly period?: Period
}

/** One answer to one reading of the question. */
export interface AnswerPart {
  readonly form: 'prose' | 'list' | 'table'
  readonly scope?: Scope
  readonly claims: readonly [Claim, ...Claim[]]
  readonly computation?: Computation
}

/** Why nothing is answered. No kind has a place for sources. */
export type Refusal =
  | { readonly kind: 'unknown-words'; readonly words: readonly string[] }
  /** The paper has the words, but not together with what is asked. */
  | { readonly kind: 'not-stated'; readonly words: readonly string[] }
  | {
      readonly kind: 'outside-years'
      readonly asked: readonly number[]
      readonly available: YearRange
      readonly measure: string
      readonly table: number
    }
  | { readonly kind: 'missing-cell'; readonly measure: string; readonly year: number; readonly table: number }
  | { readonly kind: 'no-breakdown'; readonly words: readonly string[]; readonly table: number }
  | { readonly kind: 'false-premise'; readonly premise: string; readonly fact: string }
  | { readonly kind: 'incommensurable-units'; readonly units: readonly [string, string] }
  | { readonly kind: 'no-evidence' }
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'empty-question' }
  | { readonly kind: 'too-long'; readonly limit: number }

export type SmallTalk = 'greeting' | 'thanks' | 'ability' | 'identity' | 'goodbye'

interface Common {
  readonly lang: ReplyLanguage
  /** The question as understood: a follow-up with its inherited words put in. */
  readonly understoodAs?: string
}

export type Answer =
  | (Common & {
      readonly kind: 'answered'
      /** One part, or two to four when several readings or questions stand side by side. */
      readonly parts: readonly [AnswerPart, ...AnswerPart[]]
      readonly caveats: readonly Defect[]
      /** Question texts known to be answerable. */
      readonly followUps: readonly string[]
    })
  | (Common & { readonly kind: 'clarify'; readonly choices: readonly string[] })
  | (Common & { readonly kind: 'refused'; readonly refusal: Refusal; readonly nearest: readonly string[] })
  | (Common & {
      readonly kind: 'smalltalk'
      readonly topic: SmallTalk
      readonly papers: readonly string[]
      readonly examples: readonly string[]
    })

/** How `Paper` renditions map to quote kinds. */
export const quoteKindOf: Record<Rendition, QuoteKind> = { original: 'quotation', restated: 'restated' }

export const REPLY_LANGUAGES: readonly ReplyLanguage[] = ['zh-Hans', 'zh-Hant', 'en']
