import type { AuditTopic, DefectKind, Verdict } from '../../paper/defect.ts'

/** What a defect touches: places as readers know them, the figures or names that disagree, and what they are about. */
export interface DefectWords {
  readonly places: readonly string[]
  readonly stated: string
  readonly found: string
  readonly subject: string
}

/** The words of the audit: what does not agree, and what does. */
export interface AuditWording {
  /** One finding as a clause, without a full stop. */
  readonly finding: Readonly<Record<DefectKind, (defect: DefectWords) => string>>
  readonly verdict: Readonly<Record<Verdict, string>>
  /** A finding with what is to be thought of it. */
  readonly judged: (verdict: string, finding: string) => string
  /** A finding that stands under an answer. */
  readonly caveat: (finding: string) => string
  /** So many things were compared and all agree. */
  readonly consistent: (topic: AuditTopic, count: number, table?: number) => string
  /** So many of the figures that were compared do not agree. */
  readonly inconsistent: (topic: AuditTopic, count: number, table?: number) => string
  readonly usage: string
  readonly report: (title: string, findings: number) => string
}
