import type { Defect } from '../../paper/defect.ts'
import { type CellLocator, type Locator, locatorKey, type TextLocator } from '../../paper/locator.ts'
import type { Library } from '../../question/library.ts'
import type { AnswerPart, Citation } from '../answer.ts'
import { locatorOf } from '../read/sentence-locator.ts'
import { type FiguresOfSentence, figuresOfProse } from './audit-text.ts'
import { type Finding, findingsIn } from './findings.ts'
import { mayComeTo } from './may-come-to.ts'

/** Findings that touch a place the answer cites. An answer that is about findings needs no warning of them. */
export function caveatsFor(parts: readonly AnswerPart[], library: Library): readonly Defect[] {
  const claims = parts.flatMap((part) => part.claims)
  if (claims.some(({ says }) => says.kind === 'finding' || says.kind === 'audited')) return []
  // A figure that was held against the cells is no longer in doubt, whatever else its sentence says.
  const cited = claims.flatMap(({ says, citations }): readonly Citation[] => (says.kind === 'comparison' ? [] : citations))
  const near = findingsIn(concerning(cited, library), library)
  return near.filter((finding) => finding.at.some((at) => cited.some((one) => touches(finding, at, one))))
}

/** The sentences in which anything found can touch a citation: only their figures are held against the cells. */
function concerning(cited: readonly Citation[], library: Library): readonly FiguresOfSentence[] {
  const places = cited.flatMap(({ at, cells }) => [...(cells ?? []), at])
  const ofCells = new Set(places.flatMap((at) => (at.kind === 'cell' ? ofCell(at, library) : [])))
  const stands = ({ sentence }: FiguresOfSentence) => places.some((at) => at.kind === 'text' && overlap(locatorOf(sentence), at))
  return figuresOfProse(library).filter((figures) => ofCells.has(figures) || stands(figures))
}

const known = new WeakMap<Library, Map<string, readonly FiguresOfSentence[]>>()

/** The sentences with a figure that may be about a cell; looked for once. */
function ofCell(at: CellLocator, library: Library): readonly FiguresOfSentence[] {
  const cells = known.get(library) ?? new Map<string, readonly FiguresOfSentence[]>()
  const key = locatorKey(at)
  const found = cells.get(key) ?? figuresAt(at, library)
  known.set(library, cells.set(key, found))
  return found
}

function figuresAt(at: CellLocator, library: Library): readonly FiguresOfSentence[] {
  const comesTo = mayComeTo(at, library)
  return figuresOfProse(library).filter(({ stated }) => stated.some(comesTo))
}

const overlap = (a: Locator, b: TextLocator): boolean =>
  a.kind === 'text' && a.paper === b.paper && a.passage === b.passage && a.span.start < b.span.end && b.span.start < a.span.end

function touches({ kind, computation, at: [first] }: Finding, at: Locator, { at: cited, cells }: Citation): boolean {
  if (at.kind === 'text') return overlap(cited, at)
  // A cell that is only one of many in a computation is not in doubt itself; a printed total is.
  const isTotal = kind === 'total-mismatch' && at === first
  if (!isTotal && computation && computation.op !== 'stated' && computation.op !== 'cell') return false
  return [...(cells ?? []), cited].some(
    (cell) =>
      cell.kind === 'cell' &&
      at.paper === cell.paper &&
      at.table === cell.table &&
      at.row === cell.row &&
      at.column === cell.column,
  )
}
