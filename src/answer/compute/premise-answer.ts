import { cell, difference, measureName, rowLabel } from '../../compute/evaluate.ts'
import { dataRows } from '../../compute/measure.ts'
import type { Quantity } from '../../paper/value.ts'
import type { QuestionPlan } from '../../question/plan.ts'
import type { Question } from '../../question/question.ts'
import type { NearFigure, Refusal, ReplyLanguage } from '../answer.ts'
import { inEnglish } from './measure-label.ts'
import { rowPeriod } from './selections.ts'

type Premise = Extract<QuestionPlan, { kind: 'premise' | 'order-premise' }>

/** The refusal when the cells contradict what a question takes for granted; undefined when they bear it out. */
export const otherwise = (plan: Premise, lang: ReplyLanguage): Refusal | undefined =>
  plan.kind === 'premise' ? contradicted(plan, lang) : otherwiseOrdered(plan, lang)

type Move = Extract<QuestionPlan, { kind: 'premise' }>

/** The cells of the year before and of the year in question; undefined where one of them is missing. */
function cellsOf({ measure, year }: Move): { before: Quantity; after: Quantity } | undefined {
  const valueIn = (asked: number) => {
    const [row] = dataRows(measure.table, { from: asked, to: asked })
    return row === undefined ? undefined : cell(measure, row)?.result
  }
  const [before, after] = [valueIn(year - 1), valueIn(year)]
  return before && after && { before, after }
}

function moved({ direction }: Move, { before, after }: { before: Quantity; after: Quantity }): boolean {
  const change = after.amount.comparedTo(before.amount)
  return direction === 'fall' ? change < 0 : change > 0
}

function contradicted(plan: Move, lang: ReplyLanguage): Refusal | undefined {
  const { measure, year, words } = plan
  const cells = cellsOf(plan)
  if (!cells || moved(plan, cells)) return undefined
  const { before, after } = cells
  const fact = (when: number, value: Quantity): NearFigure => ({
    measure: measureName(lang === 'en' ? inEnglish(measure) : measure),
    period: { years: { from: when, to: when } },
    value,
    table: measure.table.number,
  })
  return { kind: 'false-premise', premise: words, facts: [fact(year - 1, before), fact(year, after)] }
}

/** The question without the word for a move that the cells bear out (下降): the text may tell of it in any words, or give the reason only. */
export function borneOut(question: Question, plan: Premise): Question {
  const cells = plan.kind === 'premise' && cellsOf(plan)
  return cells ? { ...question, content: question.content.filter(({ surface }) => surface !== plan.words) } : question
}

/** The refusal when of two cells the other one is the larger, or none; undefined when it is as the question holds it to be. */
function otherwiseOrdered(
  { sides, more, words }: Extract<QuestionPlan, { kind: 'order-premise' }>,
  lang: ReplyLanguage,
): Refusal | undefined {
  const [first, second] = sides.map(({ measure, row }) => cell(measure, row))
  const apart = first && second && difference(first, second)?.result.amount
  if (!apart || (more ? apart.gt(0) : apart.lt(0))) return undefined
  const facts = sides.flatMap(({ measure, row }): NearFigure[] => {
    const value = cell(measure, row)?.result
    const name = measureName(lang === 'en' ? inEnglish(measure) : measure)
    return value
      ? [{ measure: name, period: rowPeriod(measure, row, rowLabel(measure, row)), value, table: measure.table.number }]
      : []
  })
  return { kind: 'false-premise', premise: words, facts }
}
