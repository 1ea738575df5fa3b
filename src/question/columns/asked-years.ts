import { type Measure, yearsOf } from '../../compute/measure.ts'
import { endYears, relativeYear } from '../../language/values/relative-years.ts'
import type { ComputeOperation } from '../plan.ts'
import type { AskedYears, Question } from '../question.ts'
import { isBinary } from './operation.ts'

/** The years of a question, with those that it names by another: 2018年比上一年, 2018年的下一年. */
export function askedYears({ text, years: said, units }: Question, operation: ComputeOperation): readonly AskedYears[] {
  // A year that is said twice is one year.
  const years = said.filter((one, i) => said.findIndex(({ from, to }) => from === one.from && to === one.to) === i)
  const [year, last] = years
  // Between 2012 and 2020 something moves through all years.
  if (operation === 'trend' && years.length === 2 && year && last && year.from < last.to) return [{ ...year, to: last.to }]
  // 2016年以后的走势 begins in 2016.
  if (operation === 'trend' && years.length === 1 && year?.base !== undefined && year.base < year.from)
    return [{ ...year, from: year.base }]
  const step = relativeYear(text)
  if (step === undefined || years.length !== 1 || !year || year.from !== year.to || year.start < 0) return years
  const other = { from: year.from + step, to: year.to + step, start: -1, end: -1 }
  const both = isBinary(operation) || units.some(({ surface }) => BOTH.has(surface))
  return both ? [year, other] : [other]
}

/** Words that hold one year against another. */
const BOTH = new Set(['比', '和', '与', '跟', '同', 'and', 'than', 'compared'])

/** 最近三年, 头三年: they end or begin where the table does, or the one period that is asked about; they go by the words of the question. */
export function endYearsOf({ text, years }: Question, measure: Measure): AskedYears[] {
  const known = yearsOf(measure.table)
  const [period, ...more] = years
  if (!known || more.length > 0) return []
  const [from, to] = [Math.max(known.from, period?.from ?? 0), Math.min(known.to, period?.to ?? known.to)]
  return endYears(text).flatMap(({ count, side, start, end }) => {
    if (period && period.to - period.from < count) return []
    const span = side === 'first' ? { from, to: Math.min(to, from + count - 1) } : { from: Math.max(from, to - count + 1), to }
    return [{ ...span, start, end, name: text.slice(start, end) }]
  })
}
