import type { CellLocator } from '../../paper/locator.ts'
import type { Table } from '../../paper/table.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { Citation, Claim } from '../answer.ts'

type MarksPlan = Extract<QuestionPlan, { kind: 'marks' }>
type Cells = readonly [CellLocator, ...CellLocator[]]

/** The columns of marks by name, under each heading how many; or how many rows each has, in order. */
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
  const groups = [...new Set(columns.map((column) => table.columns[column]?.groups.at(-1) ?? ''))]
  return groups.flatMap((group): Claim[] => {
    const own = marked.filter(({ column }) => table.columns[column]?.groups.at(-1) === group)
    const [first, ...more] = own.map(({ cells }) => cite(cells))
    const names = own.map(({ column }) => headerOf(column)).join('、')
    const says = { kind: 'item', label: group, text: `${names}（${own.length}）` } as const
    return first ? [{ says, citations: [first, ...more] }] : []
  })
}
