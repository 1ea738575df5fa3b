import type { Annotations } from '../paper/annotations.ts'
import type { Paper, Rendition } from '../paper/paper.ts'
import { applyErrata } from './apply-errata.ts'
import { audit } from './audit/audit.ts'
import { completeRecord } from './complete-record.ts'
import { deriveTerms } from './derive/derive-terms.ts'
import { findCitations } from './find-citations.ts'
import { type IngestReport, reportOn } from './ingest-report.ts'
import { readText } from './read-text.ts'
import { respreadGroups } from './tables/respread-groups.ts'

/** A paper's folder as texts; reading files is the caller's part. */
export interface PaperSource {
  readonly id: string
  readonly text: string
  /** The same paragraphs in English under the same heading numbers. Always a restatement. */
  readonly english?: string
  readonly annotations: Annotations
  readonly rendition: Rendition
}

export interface IngestedPaper {
  readonly paper: Paper
  readonly report: IngestReport
}

/**
 * Cuts a paper's text into a `Paper`. Any text works, with or without headings, tables, notes or errata: what is not
 * recognised stands as paragraphs. Pure and deterministic; never throws for any text.
 */
export function ingestPaper(source: PaperSource): IngestedPaper {
  const { id, annotations, rendition } = source
  // Errata correct a scan; a restated text was written with them in mind.
  const errata = rendition === 'original' ? annotations.errata : []
  const { text, applied } = applyErrata(source.text, errata)
  const main = readText(text, rendition)
  const english = source.english === undefined ? undefined : readText(source.english, 'restated', '@en')
  const passages = [...main.passages, ...(english?.passages ?? [])]
  const { notes, references } = main
  const tables = respreadGroups(main.tables, main.passages)
  const citations = findCitations(main.passages, references)
  const record = completeRecord(annotations.record, main.front, main.foreign, main.language)
  const sections = [...main.sections, ...(english?.sections ?? [])]
  const cut = { record, sections, passages, tables, notes, references, citations, errata: annotations.errata }
  const paper: Paper = {
    id,
    ...cut,
    defects: audit({ ...cut, paper: id, applied }),
    terms: deriveTerms(annotations, { ...main, record, tables }),
  }
  const toApply = errata.filter((erratum) => erratum.apply).length
  const counts = { furnitureLines: main.furnitureLines, errataApplied: applied.length, errataUnmatched: toApply - applied.length }
  return { paper, report: reportOn(paper, counts) }
}
