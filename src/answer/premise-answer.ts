import { cell } from '../compute/evaluate.ts'
import { dataRows } from '../compute/measure.ts'
import type { QuestionPlan } from '../question/plan.ts'
import type { Refusal } from './answer.ts'

/** The refusal when the cells contradict what a question takes for granted; undefined when they do not. */
export function contradicted({
  measure,
  year,
  direction,
  words,
}: Extract<QuestionPlan, { kind: 'premise' }>): Refusal | undefined {
  const valueIn = (asked: number) => {
    const [row] = dataRows(measure.table, { from: asked, to: asked })
    return row === undefined ? undefined : cell(measure, row)?.result
  }
  const [before, after] = [valueIn(year - 1), valueIn(year)]
  if (!before || !after) return undefined
  const change = after.amount.comparedTo(before.amount)
  if (direction === 'fall' ? change < 0 : change > 0) return undefined
  const shown = [`${year - 1}：${before.amount}${before.unit.symbol}`, `${year}：${after.amount}${after.unit.symbol}`]
  return { kind: 'false-premise', premise: words, fact: shown.join('，') }
}
