import { headingName } from '../../language/words/phrases.ts'
import type { Annotations, BibliographicRecord, PaperTerms } from '../../paper/annotations.ts'
import type { Passage, Section } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'
import { deriveColumnNames } from './derive-column-names.ts'
import { derivePeriods } from './derive-periods.ts'
import { deriveRowTerms } from './derive-row-terms.ts'
import { deriveTableNames } from './derive-table-names.ts'

interface ReadParts {
  readonly record: BibliographicRecord
  readonly sections: readonly Section[]
  readonly passages: readonly Passage[]
  readonly tables: readonly Table[]
}

/** The names that a paper's folder gives to its rows, columns, tables and periods, and those that its text shows. */
export function deriveTerms(given: Annotations, { record, sections, passages, tables }: ReadParts): PaperTerms {
  const topics = [...record.keyword, ...sections.map(({ title }) => headingName(title))]
  const columns = deriveColumnNames(given.columns, tables, passages, topics)
  return {
    terms: deriveRowTerms(given.terms, tables, passages),
    columns,
    tables: deriveTableNames(given.tables, tables, columns),
    periods: derivePeriods(given.periods, sections, tables),
    facts: given.facts,
  }
}
