import type { Citation } from '../answer.ts'
import type { Finding } from './findings.ts'

/** A finding with the words that stand in each of its places. */
export interface AuditedFinding {
  readonly finding: Finding
  readonly places: readonly Citation[]
}

/** Everything in one paper that does not agree with itself, the gravest first. */
export interface AuditedPaper {
  readonly id: string
  readonly title: string
  readonly findings: readonly AuditedFinding[]
}
