import type { Measure } from '../../compute/measure.ts'
import type { QuestionPlan } from '../plan.ts'
import type { Question } from '../question.ts'
import { directionOf, directionWord } from './assertion.ts'

/** 为什么2016年下降 takes for granted that it fell: that is held against the cells before any reason is looked for. */
export function premiseOf(question: Question, measure: Measure): QuestionPlan | undefined {
  const { asks, years } = question
  const [year] = years
  const direction = directionOf(question)
  if (!direction || !asks.has('why') || years.length !== 1 || !year || year.from !== year.to) return undefined
  return { kind: 'premise', measure, year: year.from, direction, words: directionWord(question, direction) ?? '' }
}
