import type { Paper } from '../../paper/paper.ts'
import type { Row, Table } from '../../paper/table.ts'
import type { PartialDate } from '../../paper/value.ts'
import type { PlannedRow, QuestionPlan } from '../../question/plan.ts'
import type { AnswerPart, Claim, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'

/** Which of two dated rows comes first, then both with all that they say. */
export function precedenceAnswer(
  { rows }: Extract<QuestionPlan, { kind: 'precedence' }>,
  paper: Paper,
  citer: Citer,
): AnswerPart | Refusal {
  const [one, other] = rows.flatMap((row) => told(row, paper, citer)).sort((a, b) => a.order - b.order)
  if (!one || !other) return { kind: 'no-evidence' }
  const says = { kind: 'precedence', first: one.named, second: other.named, same: isSame(one.date, other.date) } as const
  return {
    form: 'list',
    claims: [{ says, citations: [...one.claim.citations, ...other.claim.citations] }, one.claim, other.claim],
  }
}

interface Told {
  readonly order: number
  readonly date: PartialDate
  readonly named: { readonly name: string; readonly date: string }
  readonly claim: Claim
}

/** A year alone says nothing about what came first within it. */
const isSame = (a: PartialDate, b: PartialDate): boolean =>
  a.year === b.year && (a.month === undefined || b.month === undefined || (a.month === b.month && a.day === b.day))

function told({ table: number, row: index }: PlannedRow, paper: Paper, citer: Citer): Told[] {
  const table = paper.tables.find((candidate) => candidate.number === number)
  const row = table?.rows[index]
  if (!table || !row?.date) return []
  const { year, month = 0, day = 0 } = row.date
  const printed = row.cells.find(({ value }) => value.kind === 'date')?.raw ?? String(year)
  const [name = '', ...more] = wordsOf(table, row)
  const at = { kind: 'cell', paper: paper.id, table: number, row: index, column: 0 } as const
  const claim: Claim = {
    says: { kind: 'item', label: printed, text: [name, ...more].join('——') },
    citations: [citer.citeRow(at)],
  }
  return [{ date: row.date, order: (year * 100 + month) * 100 + day, named: { name, date: printed }, claim }]
}

/** What happened, and what it meant: the cells right of the date that are no marks. */
function wordsOf({ columns }: Table, { cells }: Row): string[] {
  const key = cells.findIndex(({ value }) => value.kind === 'date')
  return cells.slice(key + 1).flatMap(({ raw }, i) => (columns[key + 1 + i]?.role === 'text' && raw !== '' ? [raw] : []))
}
