import type { CellLocator } from '../../paper/locator.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Row, Table } from '../../paper/table.ts'
import { headingsOf } from '../../question/find/event-tables.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { AnswerPart, Claim, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'

/** How many rows stand under each of some headings of a table, cited by the cells that print the heading; or how many there are. */
export function rowCountAnswer(
  { table: number, labels, order }: Extract<QuestionPlan, { kind: 'row-count' }>,
  paper: Paper,
  citer: Citer,
): AnswerPart | Refusal {
  const table = paper.tables.find((one) => one.number === number)
  if (!table) return { kind: 'no-evidence' }
  const cells = (columnOf: (row: Row) => number) => cellsIn(table, paper, columnOf)
  const counted = labels.map((label) => ({ label, cells: cells((row) => columnOf(label, row, table)) }))
  if (order) counted.sort((a, b) => (order === 'most' ? -1 : 1) * (a.cells.length - b.cells.length))
  const claims = counted.flatMap(({ label, cells: [cell, ...others] }): Claim[] => {
    if (!cell) return []
    const says = { kind: 'filed', table: number, label, count: others.length + 1 } as const
    return [{ says, citations: [citer.citeCells([cell, ...others])] }]
  })
  const [cell, ...others] = labels.length === 0 ? cells(() => keyColumn(table)) : []
  const all: Claim[] = cell
    ? [
        {
          says: { kind: 'count', of: 'entries', count: others.length + 1, table: number },
          citations: [citer.citeCells([cell, ...others])],
        },
      ]
    : []
  const [first, ...more] = [...all, ...claims]
  return first ? { form: 'prose', claims: [first, ...more] } : { kind: 'no-evidence' }
}

/** One cell of every data row that has the column looked for. */
const cellsIn = (table: Table, paper: Paper, columnOf: (row: Row) => number): CellLocator[] =>
  table.rows.flatMap((row, index): CellLocator[] => {
    const column = row.kind === 'data' ? columnOf(row) : -1
    return column === -1 ? [] : [{ kind: 'cell', paper: paper.id, table: table.number, row: index, column }]
  })

const columnOf = (label: string, row: Row, table: Table): number =>
  headingsOf(table, row).includes(label) ? row.cells.findIndex(({ raw }) => raw === label) : -1

const keyColumn = ({ columns }: Table): number =>
  Math.max(
    0,
    columns.findIndex(({ role }) => role === 'key'),
  )
