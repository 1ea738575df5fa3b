import { aidClauses } from '../../language/cues/aid-clauses.ts'
import { findYears } from '../../language/values/dates.ts'
import type { Locator } from '../../paper/locator.ts'
import type { Paper } from '../../paper/paper.ts'
import { eventColumn } from './event-tables.ts'

/** Somebody aids somebody: from the paper's hand-checked facts, or as a clause of its text or tables says it. */
export interface AidRelation {
  readonly subject: string
  readonly object: string
  readonly when?: string
  readonly programme?: string
  /** The place of a fact; the clause itself has its locator. */
  readonly place: string
  readonly at?: Locator
}

const known = new WeakMap<Paper, readonly AidRelation[]>()

/** Every relation of aid that a paper states, facts first. */
export function aidRelations(paper: Paper): readonly AidRelation[] {
  const relations = known.get(paper) ?? [...factsOf(paper), ...clausesOf(paper), ...rowsOf(paper)]
  known.set(paper, relations)
  return relations
}

const factsOf = ({ terms: { facts } }: Paper): AidRelation[] =>
  facts
    .filter(({ kind }) => kind === 'supports')
    .map(({ subject, object, when, programme, place }) => ({
      subject,
      object,
      place,
      ...(when === undefined ? {} : { when }),
      ...(programme === undefined ? {} : { programme }),
    }))

/** Clauses of the body and the notes; the sentence before a clause may name its year. */
function clausesOf(paper: Paper): AidRelation[] {
  return paper.passages
    .filter(({ kind, lang }) => lang === 'zh' && (kind === 'body' || kind === 'note'))
    .flatMap((passage) =>
      aidClauses(passage.text).map(({ subject, object, start, end }): AidRelation => {
        const year = findYears(passage.text.slice(0, start)).at(-1)
        return {
          subject: withoutDate(subject),
          object,
          place: passage.place,
          at: { kind: 'text', paper: paper.id, passage: passage.id, span: { start, end } },
          ...(year ? { when: year.from === year.to ? `${year.from}` : `${year.from}—${year.to}` } : {}),
        }
      }),
    )
}

function rowsOf(paper: Paper): AidRelation[] {
  return paper.tables.flatMap((table) =>
    table.rows.flatMap((row, index): AidRelation[] => {
      const column = eventColumn(table)
      const when = row.cells.find(({ value }) => value.kind === 'date')?.raw
      return aidClauses(row.cells[column]?.raw ?? '').map(({ subject, object }) => ({
        subject,
        object,
        place: `表${table.number}`,
        at: { kind: 'cell', paper: paper.id, table: table.number, row: index, column },
        ...(when === undefined ? {} : { when }),
      }))
    }),
  )
}

/** 2013年江苏 → 江苏 */
function withoutDate(subject: string): string {
  const year = findYears(subject).at(-1)
  return year ? subject.slice(year.end).trim() || subject : subject
}
