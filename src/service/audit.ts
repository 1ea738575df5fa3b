import type { Citation } from '../answer/answer.ts'
import type { AuditedPaper } from '../answer/audit/audited-paper.ts'
import { type Finding, findingsOf } from '../answer/audit/findings.ts'
import { quoteAt } from '../answer/citer.ts'
import type { Paper } from '../paper/paper.ts'
import type { Library } from '../question/library.ts'

/** The audit of each paper of a library. */
export function auditOf(library: Library): readonly AuditedPaper[] {
  return library.papers.map((paper) => ({
    id: paper.id,
    title: paper.record.title,
    findings: findingsOf(library)
      .filter((finding) => finding.paper === paper.id)
      .map((finding) => ({ finding, places: placesOf(finding, paper) })),
  }))
}

const placesOf = ({ at }: Finding, paper: Paper): Citation[] =>
  at.map((one, index) => ({ marker: index + 1, at: one, paper: paper.id, ...quoteAt([paper], one) }))
