import * as calc from '../../compute/evaluate.ts'
import { dataRows } from '../../compute/measure.ts'
import { findYears } from '../../language/values/dates.ts'
import { isNear } from './check-amount.ts'
import type { FigureCheck, StatedFigure } from './figure-check.ts'

/**
 * 2020年达到31.8万元，2021年回落到23.6万元: where one figure of a sentence is a cell, another in the same unit is of the same column
 * in the year named last before it. Undefined unless that cell is nearly what is printed, but not the same.
 */
export function failingBeside(stated: StatedFigure, agreeing: readonly FigureCheck[]): FigureCheck | undefined {
  const { figure, sentence, cues } = stated
  const year = findYears(sentence.text.slice(0, figure.start)).at(-1)
  const beside = agreeing.filter(
    ({ computation: { op }, verdict, figure: other }) => op === 'cell' && !verdict && other.unit.symbol === figure.unit.symbol,
  )
  const [measure, ...more] = new Set(beside.flatMap(({ measures }) => measures))
  if (!measure || more.length > 0 || cues.hedge || !year || year.from !== year.to) return undefined
  const [row, ...others] = dataRows(measure.table, year)
  const computation = row === undefined || others.length > 0 ? undefined : calc.cell(measure, row)
  if (!computation || computation.result.amount.equals(figure.amount) || !isNear(computation, figure)) return undefined
  return { ...stated, computation, measures: [measure], verdict: 'contradiction' }
}
