import type { Paper } from '../paper/paper.ts'
import { mismatches } from './tables/cover-totals.ts'

export interface TableReport {
  readonly number: number
  readonly caption: string
  readonly rows: number
  readonly columns: number
  /** Rows of totals, and whether all of them add up. */
  readonly totals: number
  readonly totalsAgree: boolean
}

/** What came out of a text, as counts; the words for it stand elsewhere. */
export interface IngestReport {
  readonly sections: number
  readonly passages: number
  readonly passagesEnglish: number
  readonly tables: readonly TableReport[]
  readonly notes: number
  readonly references: number
  readonly citations: number
  readonly citationsUnlinked: number
  readonly furnitureLines: number
  readonly defects: number
  readonly errataApplied: number
  /** Errata to apply whose printed string does not stand (exactly once) in this text. */
  readonly errataUnmatched: number
}

/** Counts what a paper holds. `furnitureLines` and the errata counts come from the steps that know them. */
export function reportOn(
  paper: Paper,
  counts: Pick<IngestReport, 'furnitureLines' | 'errataApplied' | 'errataUnmatched'>,
): IngestReport {
  const passages = paper.passages.filter(({ kind }) => kind !== 'heading')
  return {
    sections: paper.sections.filter((section) => section.lang !== 'en' || paper.record.language === 'en').length,
    passages: passages.length,
    passagesEnglish: passages.filter((passage) => passage.id.endsWith('@en')).length,
    tables: paper.tables.map((table) => ({
      number: table.number,
      caption: table.caption,
      rows: table.rows.length,
      columns: table.columns.length,
      totals: table.rows.filter((row) => row.covers !== undefined).length,
      totalsAgree: table.rows.every((_, i) => mismatches(table.rows, i).length === 0),
    })),
    notes: paper.notes.length,
    references: paper.references.length,
    citations: paper.citations.length,
    citationsUnlinked: paper.citations.filter((citation) => citation.reference === undefined).length,
    defects: paper.defects.length,
    ...counts,
  }
}
