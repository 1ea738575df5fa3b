import { dataRows, type Measure, quantityAt } from '../../compute/measure.ts'
import { amountIn } from '../../compute/named-amount.ts'
import type { FoundFigure } from '../../language/values/find-figures.ts'
import type { YearRange } from '../../paper/value.ts'
import type { Library } from '../library.ts'
import type { Question } from '../question.ts'
import type { Binding, BindOptions } from './bind-columns.ts'
import { bindColumns } from './bind-columns.ts'
import { siblings } from './bind-measures.ts'
import { figuresOf } from './bounds.ts'

/** A figure of a question that a cell prints: it names its column, and the years that it is of. */
export interface PrintedFigure {
  readonly figure: FoundFigure
  readonly binding: Binding
  readonly years: YearRange
}

/** Shorter figures stand in many cells. */
const TELLING_DIGITS = 3

/** The one column that prints a figure of the question; undefined when none does, or the words do not tell which. */
export function printedFigure(question: Question, library: Library, options: BindOptions): PrintedFigure | undefined {
  for (const figure of figuresOf(question)) {
    if (figure.amount.toFixed().replace('.', '').length < TELLING_DIGITS) continue
    const found = library.columns.measures.flatMap(({ measure }) => {
      const row = rowPrinting(measure, figure)
      const years = row === undefined ? undefined : yearsOfRow(measure, row)
      const accepted = options.table === undefined || options.table === measure.table.number
      if (!years || !accepted || (options.paper !== undefined && options.paper !== measure.paper.id)) return []
      const [binding] = bindColumns(question.units, library, { ...options, only: measure })
      return [{ figure, years, binding: binding ?? unnamed(measure) }]
    })
    const [best, next] = found.sort((a, b) => b.binding.score - a.binding.score)
    // Two tables may print the same figure of the same years.
    const told = !next || best?.binding.score !== next.binding.score || best.years.from === next.years.from
    if (best && told) return best
  }
  return undefined
}

/** The figures of a question that the table of a measure prints, or that its columns add up to. */
export function figuresPrinted(question: Question, measure: Measure): FoundFigure[] {
  const { paper, table } = measure
  const columns = table.columns.map((_, column) => ({ paper, table, column }))
  return figuresOf(question).filter(
    (figure) =>
      figure.amount.toFixed().replace('.', '').length >= TELLING_DIGITS &&
      (columns.some((column) => rowPrinting(column, figure) !== undefined) || isGrandTotal(measure, figure)),
  )
}

/** A total may be named by its rounded value. */
function rowPrinting(measure: Measure, figure: FoundFigure): number | undefined {
  const holds = (row: number) => {
    const value = quantityAt(measure, row)
    const said = value && amountIn(figure, value.unit)
    if (!value || !said) return false
    if (said.eq(value.amount)) return true
    const one = said.div(figure.amount)
    return measure.table.rows[row]?.kind !== 'data' && value.amount.div(one).toDecimalPlaces(figure.decimals).eq(figure.amount)
  }
  const index = measure.table.rows.findIndex((_, row) => holds(row))
  return index === -1 ? undefined : index
}

function isGrandTotal(measure: Measure, figure: FoundFigure): boolean {
  const amounts = siblings(measure).flatMap((column) => dataRows(measure.table).flatMap((row) => quantityAt(column, row) ?? []))
  const [first, ...more] = amounts
  if (!first || more.length === 0) return false
  const total = more.reduce((sum, { amount }) => sum.plus(amount), first.amount)
  return amountIn(figure, first.unit)?.eq(total) === true
}

function yearsOfRow({ table }: Measure, row: number): YearRange | undefined {
  const years = [row, ...(table.rows[row]?.covers ?? [])].flatMap((index) => table.rows[index]?.date?.year ?? [])
  return years.length === 0 ? undefined : { from: Math.min(...years), to: Math.max(...years) }
}

const unnamed = (measure: Measure): Binding => ({ measure, score: 0, explained: [], coverage: 0, named: [], telling: false })
