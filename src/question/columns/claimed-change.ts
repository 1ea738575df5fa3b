import { dataRows, type Measure, quantityAt } from '../../compute/measure.ts'
import { amountIn } from '../../compute/named-amount.ts'
import type { FoundFigure } from '../../language/values/find-figures.ts'
import type { Reading } from '../plan.ts'
import type { Question } from '../question.ts'
import { figuresOf } from './bounds.ts'

/** 从481增加到592，增加了111: two cells of a column by their values, and how far apart they are held to be. */
export interface ClaimedChange {
  readonly figures: readonly FoundFigure[]
  readonly reading: Reading
}

/** The change that a question claims between two values of a measure; undefined when it names no such values. */
export function claimedChange(question: Question, measure: Measure): ClaimedChange | undefined {
  const figures = figuresOf(question)
  const [from, to, change, ...more] = figures
  if (!from || !to || !change || more.length > 0 || question.years.length > 0) return undefined
  const earlier = yearWith(measure, from, 0)
  const later = earlier === undefined ? undefined : yearWith(measure, to, earlier)
  if (earlier === undefined || later === undefined) return undefined
  const dimension = change.unit?.dimension
  const operation = dimension === 'percent' ? 'growth' : dimension === 'ratio' ? 'quotient' : 'difference'
  const years = [earlier, later].map((year) => ({ from: year, to: year, start: -1, end: -1 }))
  return { figures, reading: { operation, measures: [measure], years, asserts: { kind: 'figure', figure: change } } }
}

/** The first year after another in which a measure has a value. */
function yearWith(measure: Measure, figure: FoundFigure, after: number): number | undefined {
  const row = dataRows(measure.table).find((index) => {
    const value = quantityAt(measure, index)
    const year = measure.table.rows[index]?.date?.year ?? 0
    return year > after && value && amountIn(figure, value.unit)?.eq(value.amount)
  })
  return row === undefined ? undefined : measure.table.rows[row]?.date?.year
}
