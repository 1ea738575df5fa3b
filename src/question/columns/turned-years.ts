import { dataRows, type Measure, quantityAt } from '../../compute/measure.ts'
import { amountIn } from '../../compute/named-amount.ts'
import type { FoundFigure } from '../../language/values/find-figures.ts'
import type { Reading } from '../plan.ts'
import type { AskedYears, Question } from '../question.ts'
import { figuresOf } from './bounds.ts'

/** 哪年从481变成592: the two figures, and for each column that went from the one to the other when it did. */
export interface TurnedYears {
  readonly figures: readonly FoundFigure[]
  readonly readings: readonly [Reading, ...Reading[]]
}

/** The year in which one of some columns first has the second of two figures after the first; undefined when none went that way. */
export function turnedYears(question: Question, measures: readonly Measure[]): TurnedYears | undefined {
  if (!question.asks.has('when') || question.years.length > 0) return undefined
  const figures = figuresOf(question)
  const [from, to, ...more] = figures
  if (!from || !to || more.length > 0) return undefined
  const [first, ...others] = measures.flatMap((measure) => turn(measure, from, to))
  return first && { figures, readings: [first, ...others] }
}

/** What a column gave when it reached a figure, and the last time before that it gave the other. */
function turn(measure: Measure, from: FoundFigure, to: FoundFigure): Reading[] {
  const rows = dataRows(measure.table)
  const holds = (figure: FoundFigure) => (row: number) => {
    const value = quantityAt(measure, row)
    return value !== undefined && amountIn(figure, value.unit)?.eq(value.amount) === true
  }
  const start = rows.findIndex(holds(from))
  const later = start === -1 ? undefined : rows.slice(start + 1).find(holds(to))
  const earlier = rows.slice(0, later === undefined ? 0 : rows.indexOf(later)).findLast(holds(from))
  const years = [later, earlier].flatMap((row) => yearOf(measure, row))
  return years.length < 2 ? [] : [{ operation: 'value', measures: [measure], years }]
}

function yearOf({ table }: Measure, row: number | undefined): AskedYears[] {
  const year = row === undefined ? undefined : table.rows[row]?.date?.year
  return year === undefined ? [] : [{ from: year, to: year, start: -1, end: -1 }]
}
