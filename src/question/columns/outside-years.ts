import { dataRows, type Measure } from '../../compute/measure.ts'
import { type ComputeOperation, type RuleResult, rejected } from '../plan.ts'
import type { Question } from '../question.ts'
import { askedYears } from './asked-years.ts'

/** Years that a table lacks where only its figures can answer; undefined when it has them all. */
export function outsideYears(question: Question, measure: Measure, operation: ComputeOperation): RuleResult | undefined {
  const missing = askedYears(question, operation).filter(
    ({ name, ...years }) => !name && dataRows(measure.table, years).length === 0,
  )
  if (missing.length === 0) return undefined
  // 2021年之后改叫什么 asks for no figure: the text may say it.
  const computes = [...question.ops].some((op) => op !== 'each')
  if (!question.asks.has('amount') && !computes && question.asks.size > 0 && (operation === 'value' || operation === 'each'))
    return rejected('the years are outside, and no figure is asked for')
  return { plan: { kind: 'outside-years', measure, asked: missing.map(({ from }) => from) } }
}

/** A table of one year says nothing about others; where it names none, the paper must name the year. */
export function otherYears({ years }: Question, measure: Measure): RuleResult | undefined {
  const { paper, table } = measure
  const known = (year: number) =>
    table.years
      ? table.years.from <= year && year <= table.years.to
      : paper.passages.some(({ text }) => text.includes(String(year)))
  const asked = years.map(({ from }) => from).filter((year) => !known(year))
  if (asked.length === 0) return undefined
  return table.years ? { plan: { kind: 'outside-years', measure, asked } } : rejected('the paper does not name the year')
}
