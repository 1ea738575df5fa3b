import type { Computation } from '../../compute/computation.ts'
import { measureName } from '../../compute/evaluate.ts'
import type { Measure } from '../../compute/measure.ts'
import type { Paper } from '../../paper/paper.ts'
import type { YearRange } from '../../paper/value.ts'
import type { AnswerPart, Period, ReplyLanguage } from '../answer.ts'
import type { Citer } from '../citer.ts'
import { byColumn, cellsOf, claimOf } from '../compute/compute-answer.ts'
import { inEnglish, tableLabel } from '../compute/measure-label.ts'
import { result, type Valued } from '../compute/reading-result.ts'

/** Between measures that are added up. */
const PLUS = ' + '

/** The columns whose cells a computation rests on, each once. */
export function measuresOf({ at }: Computation, paper: Paper): Measure[] {
  const measures = new Map<string, Measure>()
  for (const one of at) {
    const table = one.kind === 'cell' ? paper.tables.find(({ number }) => number === one.table) : undefined
    if (one.kind === 'cell' && table) measures.set(`${one.table} ${one.column}`, { paper, table, column: one.column })
  }
  return [...measures.values()]
}

/** More figures than this are read more easily in a table. */
const LONGEST_PROSE = 4

/** Computations over the same columns as one part of an answer: what they give, how, and the table they are from. */
export function computationPart(
  found: readonly [Computation, ...Computation[]],
  paper: Paper,
  lang: ReplyLanguage,
  citer: Citer,
): AnswerPart | undefined {
  const [first, ...more] = measuresOf(found[0], paper).map((measure) => (lang === 'en' ? inEnglish(measure) : measure))
  if (!first) return undefined
  const names = [first, ...more].map(measureName)
  const [main, ...others] = found.map((one) => computedOf(one, first, names, paper, lang))
  if (!main) return undefined
  const columns = byColumn(found.flatMap(cellsOf))
  const [claim, ...claims] = [main, ...others].map((computed) => claimOf(computed, columns, citer))
  const { table } = first
  return (
    claim && {
      form: found.length > LONGEST_PROSE ? 'table' : 'prose',
      scope: {
        table: { number: table.number, caption: tableLabel(first, lang) },
        measure: names.join(PLUS),
        period: periodOf(found[0], paper),
      },
      claims: [claim, ...claims],
      ...(main.computation.inputs.length === 0 ? {} : { computation: main.computation }),
    }
  )
}

function computedOf(found: Computation, measure: Measure, names: readonly string[], paper: Paper, lang: ReplyLanguage): Valued {
  const computation = lang === 'en' ? renamed(found, paper) : found
  return result(measure, computation, periodOf(found, paper), isNamed(computation, names) ? '' : nameOf(computation, names))
}

/** Columns that are held against each other are named by the operands. */
const isNamed = ({ op, inputs }: Computation, names: readonly string[]): boolean =>
  op !== 'sum' && inputs.length === 2 && inputs.every(({ label }) => names.includes(label))

/** A share in several columns is a share of the first. */
const nameOf = ({ op }: Computation, names: readonly string[]): string => (op === 'sum' ? names.join(PLUS) : (names[0] ?? ''))

/** Operands that go by the names of their columns, by the English ones. */
function renamed(computation: Computation, paper: Paper): Computation {
  const [measure, ...others] = measuresOf(computation, paper)
  const isColumn = measure && others.length === 0 && computation.label === measureName(measure)
  return {
    ...computation,
    label: isColumn ? measureName(inEnglish(measure)) : computation.label,
    inputs: computation.inputs.map((input) => renamed(input, paper)),
  }
}

/** From the first to the last year of the cells, or the name of the one row where rows are no years. */
export function periodOf(computation: Computation, paper: Paper): Period {
  const rows = computation.at.flatMap((at) => {
    const row = at.kind === 'cell' && paper.tables.find(({ number }) => number === at.table)?.rows[at.row]
    return row ? [row] : []
  })
  const years = rows.flatMap((row): YearRange[] =>
    row.date ? [{ from: row.date.year, to: row.date.year }] : row.years ? [row.years] : [],
  )
  if (years.length === 0) return computation.label === '' ? {} : { name: computation.label }
  return { years: { from: Math.min(...years.map(({ from }) => from)), to: Math.max(...years.map(({ to }) => to)) } }
}
