import type { CellLocator } from '../../paper/locator.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { AnswerPart, Citation, Claim, Refusal } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { columnClaims } from './mark-columns.ts'

type MarksPlan = Extract<QuestionPlan, { kind: 'marks' }>

/** Which columns some rows are marked in, whether two rows are marked alike, or which rows are marked in all of some columns. */
export function marksAnswer(plan: MarksPlan, table: Table, paper: Paper, citer: Citer): AnswerPart | Refusal {
  const locate = (row: number, column: number): CellLocator => ({
    kind: 'cell',
    paper: paper.id,
    table: table.number,
    row,
    column,
  })
  const citeRow = (row: number) => citer.citeRow(locate(row, plan.columns[0] ?? 0))
  const marksOf = (row: number) => markClaims(plan, table, row, (column) => citer.cite(locate(row, column)))
  const claims = claimsOf(plan, table, citeRow, marksOf) ?? columnClaims(plan, table, (cells) => citer.citeCells(cells), paper.id)
  const [first, ...more] = claims
  return first ? { form: 'list', claims: [first, ...more] } : { kind: 'no-evidence' }
}

/** What is asked of rows; undefined when the columns themselves are asked about. */
function claimsOf(
  plan: MarksPlan,
  table: Table,
  citeRow: (row: number) => Citation,
  marksOf: (row: number) => Claim[],
): Claim[] | undefined {
  if (plan.ask === 'rows') return rowClaims(plan, table, citeRow)
  if (plan.ask !== 'columns') return undefined
  const [one, other] = plan.rows
  return plan.compared && one !== undefined && other !== undefined
    ? comparedRows(table, [one, other], marksOf, citeRow)
    : plan.rows.flatMap((row) => {
        const marked = marksOf(row)
        return marked.length > 0 || !plan.whether || plan.columns.length === 0
          ? marked
          : [unmarkedClaim(plan.columns, table, row, citeRow(row))]
      })
}

const isMarked = (table: Table, row: number, column: number): boolean => table.rows[row]?.cells[column]?.value.kind === 'mark'

/** The rows that are marked as asked; their number first, where it is asked. */
function rowClaims(
  { rows: among, columns, without, counted }: MarksPlan,
  table: Table,
  cite: (row: number) => Citation,
): Claim[] {
  const rows = table.rows.flatMap((row, index) =>
    row.kind === 'data' &&
    (among.length === 0 || among.includes(index)) &&
    columns.every((column) => isMarked(table, index, column)) &&
    !without?.some((column) => isMarked(table, index, column))
      ? [index]
      : [],
  )
  const claims = rows.map((row) => rowClaim(table, row, cite(row)))
  const [first, ...more] = claims.flatMap(({ citations }) => citations)
  if (!counted || !first) return claims
  return [
    { says: { kind: 'count', of: 'rows', count: rows.length, table: table.number }, citations: [first, ...more] },
    ...claims,
  ]
}

/** The columns that one row is marked in, by their groups. */
function markClaims({ columns: named }: MarksPlan, table: Table, row: number, cite: (column: number) => Citation): Claim[] {
  const asked = named.length > 0 ? named : table.columns.flatMap((column, i) => (column.role === 'mark' ? [i] : []))
  return byGroup(
    table,
    asked.filter((column) => isMarked(table, row, column)),
  ).flatMap(([group, columns]): Claim[] => {
    const [first, ...more] = columns.map(cite)
    const names = columns.map((column) => table.columns[column]?.header ?? '').join('、')
    return first ? [{ says: { kind: 'item', label: group, text: names }, citations: [first, ...more] }] : []
  })
}

/** 援受关系下面有没有勾: a row that is marked in none of the columns that are named. */
const unmarkedClaim = (columns: readonly number[], table: Table, row: number, citation: Citation): Claim => ({
  says: {
    kind: 'unmarked',
    row: rowWords(table, row).join(' '),
    columns: columns.map((column) => table.columns[column]?.header ?? ''),
  },
  citations: [citation],
})

/** Whether two rows are marked alike, then the marks of both, or of each by its name. */
function comparedRows(
  table: Table,
  [one, other]: readonly [number, number],
  marksOf: (row: number) => Claim[],
  cite: (row: number) => Citation,
): Claim[] {
  const nameOf = (row: number) => rowWords(table, row).join(' ')
  const told = (row: number) => marksOf(row).flatMap(({ says }) => (says.kind === 'item' ? [`${says.label} ${says.text}`] : []))
  const same = told(one).join() === told(other).join()
  const says = { kind: 'alike', rows: [nameOf(one), nameOf(other)], same } as const
  const verdict: Claim = { says, citations: [cite(one), cite(other)] }
  if (same) return [verdict, ...marksOf(one)]
  return [
    verdict,
    ...[one, other].map(
      (row): Claim => ({
        says: { kind: 'item', label: nameOf(row), text: told(row).join('；') },
        citations: [cite(row), ...marksOf(row).flatMap(({ citations }) => citations)],
      }),
    ),
  ]
}

function byGroup(table: Table, columns: readonly number[]): [string, number[]][] {
  const groups = new Map<string, number[]>()
  for (const column of columns) {
    const group = table.columns[column]?.groups.at(-1) ?? ''
    groups.set(group, [...(groups.get(group) ?? []), column])
  }
  return [...groups]
}

function rowClaim(table: Table, row: number, citation: Claim['citations'][0]): Claim {
  const words = rowWords(table, row)
  return { says: { kind: 'item', label: words[0] ?? '', text: words.slice(1).join(' ') }, citations: [citation] }
}

/** The cells of a row that are no marks. */
const rowWords = (table: Table, row: number): string[] =>
  (table.rows[row]?.cells ?? []).filter((cell, i) => table.columns[i]?.role !== 'mark' && cell.raw !== '').map((cell) => cell.raw)
