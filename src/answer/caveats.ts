import type { Defect } from '../paper/defect.ts'
import type { Locator } from '../paper/locator.ts'
import type { Library } from '../question/library.ts'
import type { AnswerPart, Citation } from './answer.ts'
import { type Finding, findingsOf } from './findings.ts'

/** Findings that touch a place the answer cites. An answer that is about findings needs no warning of them. */
export function caveatsFor(parts: readonly AnswerPart[], library: Library): readonly Defect[] {
  const claims = parts.flatMap((part) => part.claims)
  if (claims.some(({ says }) => says.kind === 'finding' || says.kind === 'audited')) return []
  // A figure that was held against the cells is no longer in doubt, whatever else its sentence says.
  const cited = claims.flatMap(({ says, citations }): readonly Citation[] => (says.kind === 'comparison' ? [] : citations))
  return findingsOf(library).filter((finding) => finding.at.some((at) => cited.some((one) => touches(finding, at, one))))
}

function touches({ computation }: Finding, at: Locator, { at: cited, cells }: Citation): boolean {
  if (at.kind === 'text')
    return (
      cited.kind === 'text' &&
      at.paper === cited.paper &&
      at.passage === cited.passage &&
      at.span.start < cited.span.end &&
      cited.span.start < at.span.end
    )
  // A cell that is only one of many in a computation is not in doubt itself.
  if (computation && computation.op !== 'stated' && computation.op !== 'cell') return false
  return [...(cells ?? []), cited].some(
    (cell) =>
      cell.kind === 'cell' &&
      at.paper === cell.paper &&
      at.table === cell.table &&
      at.row === cell.row &&
      at.column === cell.column,
  )
}
