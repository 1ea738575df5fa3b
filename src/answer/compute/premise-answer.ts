import { cell, measureName } from '../../compute/evaluate.ts'
import { dataRows } from '../../compute/measure.ts'
import type { Quantity } from '../../paper/value.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { NearFigure, Refusal, ReplyLanguage } from '../answer.ts'
import { inEnglish } from './measure-label.ts'

/** The refusal when the cells contradict what a question takes for granted; undefined when they do not. */
export function contradicted(
  { measure, year, direction, words }: Extract<QuestionPlan, { kind: 'premise' }>,
  lang: ReplyLanguage,
): Refusal | undefined {
  const valueIn = (asked: number) => {
    const [row] = dataRows(measure.table, { from: asked, to: asked })
    return row === undefined ? undefined : cell(measure, row)?.result
  }
  const [before, after] = [valueIn(year - 1), valueIn(year)]
  if (!before || !after) return undefined
  const change = after.amount.comparedTo(before.amount)
  if (direction === 'fall' ? change < 0 : change > 0) return undefined
  const fact = (when: number, value: Quantity): NearFigure => ({
    measure: measureName(lang === 'en' ? inEnglish(measure) : measure),
    period: { years: { from: when, to: when } },
    value,
    table: measure.table.number,
  })
  return { kind: 'false-premise', premise: words, facts: [fact(year - 1, before), fact(year, after)] }
}
