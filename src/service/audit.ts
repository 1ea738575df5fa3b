import { quoteAt } from '../answer/citer.ts'
import { type Finding, findingsOf } from '../answer/findings.ts'
import type { Locator } from '../paper/locator.ts'
import type { Paper } from '../paper/paper.ts'
import type { Library } from '../question/library.ts'

/** A finding with the words that stand in each of its places. */
export interface AuditedFinding {
  readonly finding: Finding
  readonly places: readonly { readonly at: Locator; readonly place: string; readonly quote: string }[]
}

/** Everything in one paper that does not agree with itself, the gravest first. */
export interface AuditedPaper {
  readonly id: string
  readonly title: string
  readonly findings: readonly AuditedFinding[]
}

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

function placesOf(finding: Finding, paper: Paper): AuditedFinding['places'] {
  return finding.at.map((at) => {
    const { place, quote } = quoteAt([paper], at)
    return { at, place, quote }
  })
}
