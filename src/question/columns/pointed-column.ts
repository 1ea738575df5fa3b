import type { Measure } from '../../compute/measure.ts'
import { asksForSpan, asksWhetherWithin } from '../../language/cues/asked-span.ts'
import type { Library } from '../library.ts'
import type { ComputeOperation } from '../plan.ts'
import type { Question } from '../question.ts'
import { asksWhether } from './assertion.ts'
import type { Binding, BindOptions } from './bind-columns.ts'
import type { BoundQuestion } from './bind-measures.ts'
import { printedFigure } from './printed-figure.ts'

/** A column that no word names, with the question as it is to be understood then. */
export interface PointedColumn {
  readonly bound: BoundQuestion
  readonly measure: Measure
  readonly question: Question
}

/**
 * The column that a question points at without its name: the only one of the table that it names (表3不超过10亿的年份), or the one
 * that prints a figure of the question (2017年的774.65亿折成万元). Undefined when other words are left to explain.
 */
export function pointedColumn(
  question: Question,
  operation: ComputeOperation,
  library: Library,
  options: BindOptions,
): PointedColumn | undefined {
  if (operation === 'value') return undefined
  const open = (explained: readonly unknown[], taken: readonly { start: number; end: number }[] = []) =>
    question.content.some(
      (unit) =>
        unit.strict &&
        unit.kind !== 'number' &&
        !explained.includes(unit) &&
        !taken.some(({ start, end }) => unit.start < end && start < unit.end),
    )
  if (options.table !== undefined) {
    const columns = library.columns.measures.filter(({ measure }) => fits(measure, options))
    const within = asksWhether(question) && question.ops.has('sum') && asksWhetherWithin(question.text)
    const [only, ...more] = columns
    if (only && (more.length === 0 || within) && !open([]))
      return pointed(within ? { ...question, years: [] } : question, only.measure)
  }
  const span = asksForSpan(question.text)
  const printed = printedFigure(question, library, options)
  if (!printed || open(printed.binding.explained, [printed.figure])) return undefined
  const own = { ...printed.years, start: -1, end: -1 }
  // 2412.12亿 as a share of 1980到2020 is what its own years have of them.
  const years = operation === 'share' ? [...question.years, own] : span || question.years.length === 0 ? [own] : question.years
  return pointed({ ...question, years }, printed.binding.measure, printed.binding)
}

const fits = (measure: Measure, { table, paper }: BindOptions): boolean =>
  measure.table.number === table && (paper === undefined || measure.paper.id === paper)

function pointed(question: Question, measure: Measure, binding: Binding = unnamed(measure)): PointedColumn {
  return { bound: { measures: [{ binding, alternatives: [binding] }], unexplained: [] }, measure, question }
}

const unnamed = (measure: Measure): Binding => ({ measure, score: 0, explained: [], coverage: 0, named: [], telling: false })
