import type { Computation } from '../../compute/computation.ts'
import { measureName } from '../../compute/evaluate.ts'
import type { CellLocator } from '../../paper/locator.ts'
import type { Reading } from '../../question/plan.ts'
import type { AnswerPart, Claim, Refusal, ReplyLanguage, Scope } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { computeReading } from './compute-reading.ts'
import { localised, tableLabel } from './measure-label.ts'
import type { Computed } from './reading-result.ts'
import { yearsLacking } from './years-lacking.ts'

/** More figures than this are read more easily in a table. */
const LONGEST_PROSE = 4

/** Answers one reading: its claims with the cells they rest on, and the computation behind the first of them. */
export function computeAnswer(asked: Reading, lang: ReplyLanguage, citer: Citer): AnswerPart | Refusal {
  const reading = localised(asked, lang)
  const result = computeReading(reading)
  if ('refusal' in result) return result.refusal
  const form = formOf(result.computed)
  const columns = form === 'table' ? byColumn(result.computed.flatMap(cellsSpokenOf)) : []
  const [first, ...more] = result.computed.map((computed) => claimOf(computed, columns, citer))
  const main = result.computed[0]
  if (!first || !main) return { kind: 'no-evidence' }
  return {
    form,
    scope: scopeOf(reading, lang, main),
    claims: [first, ...more],
    ...(main.computation && main.says.kind !== 'ranked' ? { computation: main.computation } : {}),
  }
}

function formOf(computed: readonly Computed[]): AnswerPart['form'] {
  if (computed.length > LONGEST_PROSE) return 'table'
  return computed.length > 1 && computed[0]?.says.kind === 'ranked' ? 'list' : 'prose'
}

function scopeOf(reading: Reading, lang: ReplyLanguage, { says }: Computed): Scope {
  const [measure] = reading.measures
  const lacking = yearsLacking(reading)
  return {
    table: { number: measure.table.number, caption: tableLabel(measure, lang) },
    measure: measureName(measure),
    ...('period' in says ? { period: says.period } : {}),
    ...(lacking.length > 0 ? { lacking } : {}),
  }
}

/** A claim cites its cells; the figures of a table share one source for each column they stand in. */
export function claimOf(computed: Computed, columns: readonly Cells[], citer: Citer): Claim {
  const groups = byColumn(cellsSpokenOf(computed)).map((cells) => columns.find(([cell]) => sameColumn(cell, cells[0])) ?? cells)
  const [first, ...more] = groups.map((cells) => citer.citeCells(cells))
  if (!first) throw new Error('a computation without cells')
  return { says: computed.says, citations: [first, ...more] }
}

const cellsSpokenOf = ({ computation, cells = [] }: Computed): CellLocator[] => [
  ...(computation ? cellsOf(computation) : []),
  ...cells.filter((at): at is CellLocator => at.kind === 'cell'),
]

/** The cells of a computation; a printed total stands apart from the rows it sums. */
export function cellsOf(computation: Computation): CellLocator[] {
  const own = computation.op === 'cell' || computation.op === 'stated' ? computation.at.slice(0, 1) : []
  const cells = own.filter((at): at is CellLocator => at.kind === 'cell')
  return [...cells, ...computation.inputs.flatMap(cellsOf)]
}

const columnOf = ({ paper, table, column }: CellLocator): string => `${paper} ${table} ${column}`
const sameColumn = (a: CellLocator, b: CellLocator): boolean => columnOf(a) === columnOf(b)

type Cells = readonly [CellLocator, ...CellLocator[]]

/** One citation a column: totals first, then the rows in their order. */
export function byColumn(cells: readonly CellLocator[]): Cells[] {
  const groups = new Map<string, [CellLocator, ...CellLocator[]]>()
  for (const cell of cells) {
    const key = columnOf(cell)
    const group = groups.get(key)
    if (!group) groups.set(key, [cell])
    else if (!group.some(({ row }) => row === cell.row)) group.push(cell)
  }
  return [...groups.values()]
}
