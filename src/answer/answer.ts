import type { Computation } from '../compute/computation.ts'
import type { AuditTopic, Defect } from '../paper/defect.ts'
import type { CellLocator, Locator } from '../paper/locator.ts'
import type { Quantity, YearRange } from '../paper/value.ts'
import type { RecordQuestion } from '../question/plan.ts'
import type { BridgedWord } from '../question/words/bridge.ts'
import type { ComputedStatement } from './compute/computed-statement.ts'

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
  /** The cells of one column, or of one row told as a sentence, that are cited together under this marker. */
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
  /** Which year (or row) holds an extreme or a rank; `across` the columns of a table, which column does. */
  | {
      readonly kind: 'ranked'
      readonly measure: string
      readonly across?: { readonly table: number; readonly period: Period }
      readonly label: string
      readonly value: Quantity
      readonly rank: number
      readonly order: 'highest' | 'lowest'
    }
  /** A line of a list; `label` is the paper's own numbering (第一, (1), 一是). */
  | {
      readonly kind: 'item'
      readonly label: string
      readonly text: string
      /** To be copied as it is, so it keeps its script. */
      readonly verbatim?: boolean
    }
  /** A named field of the bibliographic record. */
  | { readonly kind: 'field'; readonly field: RecordField; readonly text: string; readonly inferred?: string }
  /** How many there are of something that the paper numbers. */
  | { readonly kind: 'count'; readonly of: Counted; readonly count: number; readonly table?: number }
  /** Something that does not agree. */
  | { readonly kind: 'finding'; readonly finding: Defect }
  /** How many things of one kind were compared (all agree), or how many of them do not agree. */
  | {
      readonly kind: 'audited'
      readonly topic: AuditTopic
      readonly agrees: boolean
      readonly count: number
      readonly table?: number
    }
  /** A figure in the prose held against the cells. */
  | {
      readonly kind: 'comparison'
      readonly measure: string
      readonly stated: string
      readonly computed: string
      readonly agrees: boolean
    }
  /** A figure that the prose prints and no computation over the tables gives. */
  | { readonly kind: 'underived'; readonly figure: string }

  /** What the citation of the paper lacks, because the paper does not print it, or has only by inference. */
  | { readonly kind: 'citation-gaps'; readonly missing: readonly CitationField[]; readonly inferred: readonly CitationField[] }
  /** Somebody aids somebody. */
  | {
      readonly kind: 'relation'
      readonly subject: string
      readonly object: string
      readonly when?: string
      readonly programme?: string
    }
  /** Which of two things came first, with the dates as printed; `same` when the dates do not tell. */
  | { readonly kind: 'precedence'; readonly first: Dated; readonly second: Dated; readonly same: boolean }
  /** Where the text calls a note. */
  | { readonly kind: 'called'; readonly mark: string; readonly place: string }
  /** Whether two rows of a table of marks are marked alike. */
  | { readonly kind: 'alike'; readonly rows: readonly [string, string]; readonly same: boolean }
  /** A row of a table of marks that is marked in none of some columns. */
  | { readonly kind: 'unmarked'; readonly row: string; readonly columns: readonly string[] }
  /** A work that the text cites and the reference list lacks. */
  | { readonly kind: 'unlisted'; readonly work: string }
  | ComputedStatement

export interface Dated {
  readonly name: string
  readonly date: string
}

export type Counted = 'rows' | 'entries' | 'references' | 'notes' | 'tables' | 'works'

export type CitationField = 'container-title' | 'issued' | 'volume' | 'issue' | 'page' | 'DOI'

export type RecordField = RecordQuestion | 'citation'

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
  /** Years that were asked for and that the table does not have. */
  readonly lacking?: readonly YearRange[]
}

/** One answer to one reading of the question. */
export interface AnswerPart {
  readonly form: 'prose' | 'list' | 'table'
  readonly scope?: Scope
  readonly claims: readonly [Claim, ...Claim[]]
  readonly computation?: Computation
  /** Words of the question that the paper does not use: the answer is to the rest. */
  readonly lacks?: readonly string[]
  /** Words that the paper does not use, with the words of its own that they were read as. */
  readonly bridged?: readonly BridgedWord[]
}

/** A printed figure with where it stands. */
export interface NearFigure {
  readonly measure: string
  readonly period: Period
  readonly value: Quantity
  readonly table: number
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
      /** What the table gives for the year nearest to what was asked. */
      readonly nearest?: { readonly year: number; readonly value: Quantity }
    }
  /** 去年, this year: which year that is depends on the day. */
  | {
      readonly kind: 'year-from-today'
      readonly word: string
      readonly measure: string
      readonly table: number
      readonly available?: YearRange
    }
  /** The empty cell of a year or of a named row. */
  | {
      readonly kind: 'missing-cell'
      readonly measure: string
      readonly year?: number
      readonly row?: string
      readonly table: number
    }
  | { readonly kind: 'no-breakdown'; readonly words: readonly string[]; readonly table: number }
  | { readonly kind: 'false-premise'; readonly premise: string; readonly facts: readonly NearFigure[] }
  | { readonly kind: 'incommensurable-units'; readonly units: readonly [string, string] }
  /** A table, note, reference or section (`within` the section of that number) beyond the `last`, 0 for none. */
  | {
      readonly kind: 'no-such-part'
      readonly part: 'table' | 'note' | 'reference' | 'section'
      readonly number: number
      readonly last: number
      readonly within?: number
    }
  /** A figure that stands nowhere and that no simple computation gives; `nearest` are cells of about that size. */
  | { readonly kind: 'no-origin'; readonly figure: string; readonly nearest: readonly NearFigure[] }
  /** No event of the years asked; the nearest years that have one. */
  | { readonly kind: 'no-events'; readonly asked: YearRange; readonly nearest: readonly number[] }
  /** A group whose members the paper counts and does not name. */
  | { readonly kind: 'not-enumerated'; readonly group: string; readonly count: number }
  /** Of one question in a message, beside others that are answered: which of the choices is meant. */
  | { readonly kind: 'several-readings'; readonly choices: readonly string[] }
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

export interface LeftQuestion {
  /** As it was put, without the words that turn to it. */
  readonly question: string
  readonly refusal: Refusal
}

export type Answer =
  | (Common & {
      readonly kind: 'answered'
      /** One part, or two to four when several readings or questions stand side by side. */
      readonly parts: readonly [AnswerPart, ...AnswerPart[]]
      /** Questions of the same message that are not answered, with why. */
      readonly left?: readonly LeftQuestion[]
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

export const REPLY_LANGUAGES: readonly ReplyLanguage[] = ['zh-Hans', 'zh-Hant', 'en']
