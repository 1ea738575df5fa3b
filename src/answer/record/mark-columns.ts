import type { CellLocator } from '../../paper/locator.ts'
import type { Table } from '../../paper/table.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { Citation, Claim } from '../answer.ts'

type MarksPlan = Extract<QuestionPlan, { kind: 'marks' }>
type Cells = readonly [CellLocator, ...CellLocator[]]

/** The columns of marks by name, their number first; or how many rows each has, in order. */
export function columnClaims(
  { ask, columns }: MarksPlan,
  table: Table,
  cite: (cells: Cells) => Citation,
  paper: string,
): Claim[] {
  const marked = columns.flatMap((column) => {
    const [first, ...more] = table.rows.flatMap(({ cells }, row): CellLocator[] =>
      cells[column]?.value.kind === 'mark' ? [{ kind: 'cell', paper, table: table.number, row, column }] : [],
    )
    return first ? [{ column, cells: [first, ...more] as const }] : []
  })
  const headerOf = (column: number) => table.columns[column]?.header ?? ''
  if (ask !== 'names') {
    const sign = ask === 'fewest' ? 1 : -1
    return marked
      .sort((a, b) => sign * (a.cells.length - b.cells.length))
      .map(({ column, cells }) => ({
        says: { kind: 'filed', table: table.number, label: headerOf(column), count: cells.length },
        citations: [cite(cells)],
      }))
  }
  const names = marked.map(
    ({ column, cells }): Claim => ({ says: { kind: 'item', label: '', text: headerOf(column) }, citations: [cite(cells)] }),
  )
  const [source, ...others] = names.flatMap(({ citations }) => citations)
  const says = { kind: 'count', of: 'rows', count: names.length, table: table.number } as const
  return source ? [{ says, citations: [source, ...others] }, ...names] : []
}
