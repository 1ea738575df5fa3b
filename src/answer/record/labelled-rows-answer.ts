import type { Paper } from '../../paper/paper.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { AnswerPart, Claim, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'

/** Rows by their names; or what a column of words prints in them. Their number comes first where it is asked. */
export function labelledRowsAnswer(
  { table: number, rows, tells, counted }: Extract<QuestionPlan, { kind: 'labelled-rows' }>,
  paper: Paper,
  citer: Citer,
): AnswerPart | Refusal {
  const table = paper.tables.find((one) => one.number === number)
  if (!table) return { kind: 'no-evidence' }
  const own = (index: number) => ['key', 'text'].includes(table.columns[index]?.role ?? '')
  const claimOf = (row: number): Claim => {
    const cells = table.rows[row]?.cells ?? []
    const named = cells.flatMap(({ raw }, i) => (own(i) && i !== tells && raw !== '' ? [raw] : []))
    const says =
      tells === undefined
        ? ({ kind: 'item', label: named[0] ?? '', text: named.slice(1).join(' ') } as const)
        : ({ kind: 'item', label: cells[tells]?.raw ?? '', text: named.join(' ') } as const)
    return { says, citations: [citer.citeRow({ kind: 'cell', paper: paper.id, table: number, row, column: tells ?? 0 })] }
  }
  const [first, ...more] = rows
  const claims: readonly [Claim, ...Claim[]] = [claimOf(first), ...more.map(claimOf)]
  if (!counted) return { form: 'list', claims }
  const [source, ...others] = claims.flatMap(({ citations }) => citations)
  if (!source) return { form: 'list', claims }
  const count: Claim = { says: { kind: 'count', of: 'rows', count: rows.length, table: number }, citations: [source, ...others] }
  return { form: 'list', claims: [count, ...claims] }
}
