import type { CitationField, Dated, Statement } from '../../answer/answer.ts'

/** A relation of aid, with its year or span of years as printed. */
export type RelationWords = Omit<Extract<Statement, { kind: 'relation' }>, 'kind'>

/** Words of answers about the record, the notes and references, and who aids whom. */
export interface RecordsWording {
  readonly citationGaps: (missing: readonly CitationField[], inferred: readonly CitationField[]) => string
  readonly relation: (relation: RelationWords) => string
  readonly precedence: (first: Dated, second: Dated, same: boolean) => string
  readonly called: (mark: string, place: string) => string
  readonly alike: (rows: readonly [string, string], same: boolean) => string
  readonly unmarked: (row: string, columns: readonly string[]) => string
  readonly unlisted: (work: string) => string
}
