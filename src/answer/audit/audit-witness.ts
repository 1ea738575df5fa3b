import { findYears } from '../../language/values/dates.ts'
import type { AuditTopic } from '../../paper/defect.ts'
import type { CellLocator, Locator } from '../../paper/locator.ts'
import type { Paper, Passage } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'
import type { Claim } from '../answer.ts'
import type { Citer } from '../citer.ts'

/** That nothing of one kind disagrees, with both places of what was compared; nothing where there was nothing to compare. */
export function consistentClaims(topic: AuditTopic, tables: readonly number[], paper: Paper, citer: Citer): Claim[] {
  if (topic === 'totals') return totalClaims(tables, paper, citer)
  const { count, at } = witnessOf(topic, paper)
  const [first, ...more] = at.map((one) => citer.cite(one))
  return first && count > 0 ? [{ says: { kind: 'audited', topic, agrees: true, count }, citations: [first, ...more] }] : []
}

/** The printed totals of each table with the rows they sum. */
function totalClaims(tables: readonly number[], paper: Paper, citer: Citer): Claim[] {
  return paper.tables
    .filter(({ number }) => tables.length === 0 || tables.includes(number))
    .flatMap((table): Claim[] => {
      const columns = table.columns.map((_, column) => totalCells(table, column, paper.id)).filter((cells) => cells.length > 0)
      const count = columns.reduce((sum, cells) => sum + cells.filter(({ row }) => table.rows[row]?.kind !== 'data').length, 0)
      const [first, ...more] = columns.flatMap(([cell, ...others]) => (cell ? [citer.citeCells([cell, ...others])] : []))
      const says: Claim['says'] = { kind: 'audited', topic: 'totals', agrees: true, count, table: table.number }
      return first ? [{ says, citations: [first, ...more] }] : []
    })
}

/** Totals of one column first, then the rows they cover. */
function totalCells({ number, rows }: Table, column: number, paper: string): CellLocator[] {
  const holds = (row: number) => rows[row]?.cells[column]?.value.kind === 'quantity'
  const totals = rows.flatMap(({ covers }, row) => (covers && holds(row) ? [row] : []))
  const covered = [...new Set(totals.flatMap((row) => rows[row]?.covers ?? []))].filter(holds)
  return [...totals, ...covered].map((row) => ({ kind: 'cell', paper, table: number, row, column }))
}

interface Witness {
  readonly count: number
  readonly at: readonly Locator[]
}

function witnessOf(topic: AuditTopic, paper: Paper): Witness {
  const { citations, references, notes, passages, sections } = paper
  const start = (passage: Passage | undefined): Locator[] => (passage ? [whole(paper, passage)] : [])
  const byId = (id: string | undefined) => start(passages.find((passage) => passage.id === id))
  const [citation] = citations
  const cited: Locator[] = citation ? [{ kind: 'text', paper: paper.id, passage: citation.passage, span: citation.span }] : []
  switch (topic) {
    case 'references':
      return { count: citations.length, at: [...cited, ...byId(references[0]?.passage)] }
    case 'uncited':
      return { count: references.length, at: [...byId(references[0]?.passage), ...cited] }
    case 'notes':
      return { count: notes.length, at: [...byId(notes[0]?.passages[0]), ...byId(notes[0]?.calledFrom[0]?.passage)] }
    case 'stages': {
      const stages = sections.filter(({ title, lang }) => lang === paper.record.language && findYears(title).some(isSpan))
      return { count: stages.length, at: stages.flatMap(({ place }) => start(passages.find((one) => one.place === place))) }
    }
    default:
      return { count: 1, at: start(passages.find(({ kind }) => kind === 'front') ?? passages[0]) }
  }
}

const isSpan = ({ from, to }: { from: number; to: number }): boolean => to > from

const whole = (paper: Paper, { id, text }: Passage): Locator => ({
  kind: 'text',
  paper: paper.id,
  passage: id,
  span: { start: 0, end: text.length },
})
