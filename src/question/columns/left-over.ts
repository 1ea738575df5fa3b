import { type RuleResult, rejected } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'
import type { Ask } from '../words/closed-class.ts'

/** Reasons, persons, places and ways are not in the cells. */
export const ELSEWHERE: readonly Ask[] = ['why', 'how', 'where', 'who', 'purpose']
/** After a figure, 那山西的呢 asks for another figure: if the table has none, no sentence will do. */
export function notExplained(question: Question, unexplained: readonly QuestionUnit[]): RuleResult {
  const words = unexplained.filter(({ inherited }) => !inherited).map(({ surface }) => surface)
  const about = ELSEWHERE.some((ask) => question.asks.has(ask))
  if (question.afterFigure && words.length > 0 && words.length === unexplained.length && !about)
    return { plan: { kind: 'unexplained', words } }
  return rejected(`no column explains: ${unexplained.map(({ surface }) => surface).join(' ')}`)
}

/** 里面少数民族占多少 after a figure asks for a figure that no table has. */
export function notNamed(question: Question, why: string): RuleResult {
  const words = question.content.filter(({ strict, inherited }) => strict && !inherited).map(({ surface }) => surface)
  const figure = question.asks.has('amount') || question.ops.size > 0
  if (question.afterFigure && figure && words.length > 0 && !ELSEWHERE.some((ask) => question.asks.has(ask)))
    return { plan: { kind: 'unexplained', words } }
  return rejected(why)
}
