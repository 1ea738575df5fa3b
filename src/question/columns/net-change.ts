import { headerOf, isStock, type Measure } from '../../compute/measure.ts'
import type { ComputeOperation } from '../plan.ts'
import type { Question } from '../question.ts'
import { amountsAsked } from './asked-units.ts'

/** What comes in a year on top of what there was. */
const ADDED = ['新增', '净增', '净增加', '增设', '新设', '净减', '净减少', '增添']

/** 1935年新增多少所小学, of a column of the schools that there are: what the year has more than the one before. */
export const asksNetChange = (question: Question, operation: ComputeOperation, measure: Measure): boolean =>
  operation === 'value' &&
  question.years.length === 1 &&
  question.years.every(({ from, to }) => from === to) &&
  amountsAsked(question) > 0 &&
  isStock(measure) &&
  ADDED.some((word) => question.text.includes(word) && !headerOf(measure)?.header.includes(word))
