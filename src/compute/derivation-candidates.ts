import { unitBase } from '../language/values/units.ts'
import type { Paper } from '../paper/paper.ts'
import type { Unit } from '../paper/value.ts'
import type { Computation } from './computation.ts'
import { amountOver, type Column, columnOf, type Term } from './derivation-terms.ts'
import * as calc from './evaluate.ts'
import { dataRows, headerOf, isSummable, type Measure, quantityAt } from './measure.ts'

/**
 * What a figure may come from, simplest first: one cell; the total of a column; totals of a column held against each other; the
 * sum of neighbouring rows; columns of one row; two rows of one column.
 */
export const DERIVATION_KINDS = ['cell', 'total', 'totals', 'run', 'row', 'pair'] as const
export type DerivationKind = (typeof DERIVATION_KINDS)[number]

/** Something that the tables give. `value` is near enough to choose by; `make` works it out exactly, with its cells. */
export interface Candidate {
  readonly kind: DerivationKind
  readonly value: number
  readonly unit: Unit
  readonly make: () => Computation | undefined
}

type Combination = (a: Computation, b: Computation) => Computation | undefined
interface Operation {
  readonly value: (a: number, b: number) => number
  readonly make: Combination
  readonly unit?: Unit
}

const SUM: Operation = { value: (a, b) => a + b, make: (a, b) => calc.sumOf([a, b]) }
const DIFFERENCE: Operation = { value: (a, b) => a - b, make: calc.difference }
const QUOTIENT: Operation = { value: (a, b) => a / b, make: calc.quotient, unit: calc.RATIO }
const SHARE: Operation = { value: (a, b) => (100 * a) / b, make: calc.share, unit: calc.PERCENT }
const GROWTH: Operation = { value: (a, b) => 100 * (a / b - 1), make: calc.growth, unit: calc.PERCENT }

const known = new WeakMap<Paper, readonly Candidate[]>()

/** Everything simple that a paper's tables give; made once for each paper. */
export function candidatesOf(paper: Paper): readonly Candidate[] {
  const made = known.get(paper) ?? allOf(paper)
  known.set(paper, made)
  return made
}

function allOf(paper: Paper): Candidate[] {
  const tables = paper.tables.map((table) =>
    table.columns.flatMap((column, index) => (column.role === 'measure' ? [columnOf({ paper, table, column: index })] : [])),
  )
  return [...tables.flatMap((columns) => [...columns.flatMap(withinColumn), ...acrossColumns(columns)]), ...acrossTables(tables)]
}

const alone = (kind: DerivationKind, { value, unit, make }: Term): Candidate => ({ kind, value, unit, make })

/** Two terms of one unit combined; the second is brought to the scale of the first. */
function combined(kind: DerivationKind, operation: Operation, a: Term, b: Term, names?: readonly [string, string]): Candidate[] {
  if (unitBase(a.unit) !== unitBase(b.unit) || b.value === 0) return []
  const value = operation.value(a.value, (b.value * Number(b.unit.factor)) / Number(a.unit.factor))
  const make = () => {
    const [x, y] = [a.make(), b.make()]
    if (!x || !y) return undefined
    return names ? operation.make({ ...x, label: names[0] }, { ...y, label: names[1] }) : operation.make(x, y)
  }
  return [{ kind, value, unit: operation.unit ?? a.unit, make }]
}

function withinColumn({ measure, cells, totals }: Column): Candidate[] {
  const pairs = (kind: DerivationKind, later: Term, earlier: Term) =>
    [DIFFERENCE, QUOTIENT, GROWTH].flatMap((operation) => combined(kind, operation, later, earlier))
  const dated = measure.table.rows.some(({ date }) => date)
  const inTime = dated ? [...neighbours(cells), ...ends(cells, totals)] : []
  const held = totals.flatMap((a, i) =>
    totals.slice(0, i).flatMap((b) => (isWithin(a, b) || isWithin(b, a) ? [] : [[a, b] as const])),
  )
  return [
    ...cells.map((term) => alone('cell', term)),
    ...totals.map((term) => alone('total', { ...term, make: () => stated(measure, term) })),
    ...totals.filter(({ rows }) => rows.length > 1).map((term) => meanOf(measure, term)),
    ...held.flatMap(([a, b]) => [...pairs('totals', a, b), ...pairs('totals', b, a)].filter(isPositive)),
    ...totals.flatMap((part) => totals.flatMap((whole) => partOf('totals', part, whole))),
    ...(dated && isSummable(measure) ? runs(measure, totals) : []),
    ...inTime.flatMap(([later, earlier]) => pairs('pair', later, earlier)),
    ...cells.flatMap((part) => totals.flatMap((whole) => partOf('pair', part, whole))),
  ]
}

/** A printed total with the sum of its rows; a total that is not printed as it is made up. */
function stated(measure: Measure, term: Term): Computation | undefined {
  const sum = calc.sum(measure, term.rows)
  return sum?.op === 'stated' ? sum : term.make()
}

const isWithin = (part: Term, whole: Term): boolean =>
  part.rows.length < whole.rows.length && part.rows.every((row) => whole.rows.includes(row))

/** A part of a total: its share, and what the total is without it. */
const partOf = (kind: DerivationKind, part: Term, whole: Term): Candidate[] =>
  isWithin(part, whole) ? [...combined(kind, SHARE, part, whole), ...combined(kind, DIFFERENCE, whole, part)] : []

/** Without an order of time, the larger is held against the smaller. */
const isPositive = ({ value }: Candidate): boolean => value > 0

const meanOf = (measure: Measure, { value, unit, rows }: Term): Candidate => ({
  kind: 'totals',
  value: value / rows.filter((row) => quantityAt(measure, row)).length,
  unit,
  make: () => calc.mean(measure, rows),
})

/** Sums of neighbouring rows that are no total. */
function runs(measure: Measure, totals: readonly Term[]): Candidate[] {
  const rows = dataRows(measure.table)
  const unit = headerOf(measure)?.unit
  const isFilled = (at: number) => quantityAt(measure, rows[at] ?? -1) !== undefined
  const values = rows.map((row) => amountOver(measure, [row]))
  return rows.flatMap((_, from) => {
    let value = values[from] ?? 0
    return rows.slice(from + 1).flatMap((_, offset): Candidate[] => {
      value += values[from + offset + 1] ?? 0
      const run = rows.slice(from, from + offset + 2)
      const isTotal = totals.some((total) => total.rows.length === run.length && total.rows[0] === run[0])
      if (!unit || isTotal || !isFilled(from) || !isFilled(from + offset + 1)) return []
      return [{ kind: 'run', value, unit, make: () => calc.sum(measure, run) }]
    })
  })
}

const neighbours = (cells: readonly Term[]): (readonly [Term, Term])[] =>
  cells.slice(1).flatMap((later, i) => (cells[i] ? [[later, cells[i]] as const] : []))

/** The last and the first row of the table and of each total. */
function ends(cells: readonly Term[], totals: readonly Term[]): (readonly [Term, Term])[] {
  const spans = [cells, ...totals.map(({ rows }) => cells.filter((cell) => cell.rows.every((row) => rows.includes(row))))]
  return spans.flatMap((span) => {
    const [first, last] = [span[0], span.at(-1)]
    return first && last && span.length > 2 ? [[last, first] as const] : []
  })
}

/** Columns of one unit in one row: added up, held against each other, and their share in the sum of all of them. */
function acrossColumns(columns: readonly Column[]): Candidate[] {
  const named = columns.flatMap(({ measure, cells, totals }) =>
    [...cells, ...totals].map((term) => ({ term, name: calc.measureName(measure), row: term.rows.join() })),
  )
  const rows = new Set(named.map(({ row }) => row))
  return [...rows].flatMap((row) => acrossRow(named.filter((one) => one.row === row)))
}

type Named = { readonly term: Term; readonly name: string }

function acrossRow(row: readonly Named[]): Candidate[] {
  const pairs = row.flatMap((a, i) => row.slice(i + 1).map((b) => [a, b] as const))
  const units = new Set(row.map(({ term }) => unitBase(term.unit)))
  return [
    ...[...units].flatMap((base) => allOfRow(row.filter(({ term }) => unitBase(term.unit) === base))),
    ...pairs.flatMap(([a, b]) => [
      ...combined('row', SUM, a.term, b.term, [a.name, b.name]),
      ...[DIFFERENCE, QUOTIENT]
        .flatMap((operation) => [
          ...combined('row', operation, a.term, b.term, [a.name, b.name]),
          ...combined('row', operation, b.term, a.term, [b.name, a.name]),
        ])
        .filter(isPositive),
    ]),
  ]
}

function allOfRow(row: readonly Named[]): Candidate[] {
  const [first] = row
  if (!first || row.length < 3) return []
  const inputs = () => row.flatMap(({ term, name }) => labelled(term.make(), name))
  const value = row.reduce((sum, { term }) => sum + (term.value * Number(term.unit.factor)) / Number(first.term.unit.factor), 0)
  const all: Term = { value, unit: first.term.unit, rows: first.term.rows, make: () => calc.sumOf(inputs()) }
  return [alone('row', all), ...row.flatMap(({ term }) => combined('row', SHARE, term, all))]
}

const labelled = (computation: Computation | undefined, label: string): Computation[] =>
  computation ? [{ ...computation, label }] : []

/** Totals of two tables for the same years. */
function acrossTables(tables: readonly (readonly Column[])[]): Candidate[] {
  const totals = tables.map((columns) =>
    columns.flatMap(({ measure, totals }) =>
      totals.map((term) => ({ term, name: calc.measureName(measure), years: yearsKey(measure, term) })),
    ),
  )
  return totals.flatMap((own, i) =>
    totals
      .slice(0, i)
      .flatMap((others) =>
        own.flatMap((b) =>
          others
            .filter((a) => a.years !== '' && a.years === b.years)
            .flatMap((a) => [SUM, QUOTIENT].flatMap((operation) => combined('row', operation, a.term, b.term, [a.name, b.name]))),
        ),
      ),
  )
}

const yearsKey = ({ table }: Measure, { rows }: Term): string => rows.map((row) => table.rows[row]?.date?.year ?? '').join()
