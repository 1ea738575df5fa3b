import type { Locator } from './locator.ts'

export type DefectKind =
  | 'total-mismatch'
  /** Two tables differ in a figure or a date that both give. */
  | 'table-table-mismatch'
  /** A figure of the prose is not what the cells give. */
  | 'text-table-mismatch'
  /** Two passages give different figures for one thing. */
  | 'text-text-mismatch'
  /** Two passages date one document differently. */
  | 'date-mismatch'
  /** A stage has other years elsewhere than in its heading. */
  | 'stage-mismatch'
  /** A stated count is not the number of things listed. */
  | 'count-mismatch'
  | 'dangling-marker'
  | 'uncalled-note'
  | 'missing-reference'
  | 'uncited-reference'
  /** One name is written in two ways. */
  | 'name-variant'
  | 'erratum-applied'
  /** A string that was reported as doubtful and left as printed. */
  | 'doubtful-print'

/** What is to be thought of a defect: a contradiction, figures that the data do not give, rounding, or a slip of the scan. */
export type Verdict = 'contradiction' | 'unsupported' | 'rounding' | 'scan'

/** Something in the paper that does not agree with itself, found by the audit or reported as an erratum. */
export interface Defect {
  readonly kind: DefectKind
  readonly verdict: Verdict
  /** Both places, the one that is in doubt first. */
  readonly at: readonly Locator[]
  /** The figures or names that disagree, as printed. */
  readonly stated: string
  readonly found: string
  /** What they are about: a document, a stage, a row. */
  readonly subject?: string
  readonly subjectEnglish?: string
}

/** What the audit is asked about. */
export type AuditTopic =
  | 'all'
  | 'totals'
  | 'figures'
  | 'references'
  | 'uncited'
  | 'notes'
  | 'names'
  | 'dates'
  | 'stages'
  | 'counts'
