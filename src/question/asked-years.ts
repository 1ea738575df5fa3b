import { type Measure, yearsOf } from '../compute/measure.ts'
import { recentYears, relativeYear } from '../language/relative-years.ts'
import { isBinary } from './operation.ts'
import type { ComputeOperation } from './plan.ts'
import type { AskedYears, Question } from './question.ts'

/** The years of a question, with those that it names by another: 2018年比上一年, 2018年的下一年. */
export function askedYears({ text, years, units }: Question, operation: ComputeOperation): readonly AskedYears[] {
  const [year, last] = years
  // Between 2012 and 2020 something moves through all years.
  if (operation === 'trend' && years.length === 2 && year && last && year.from < last.to) return [{ ...year, to: last.to }]
  const step = relativeYear(text)
  if (step === undefined || years.length !== 1 || !year || year.from !== year.to || year.start < 0) return years
  const other = { from: year.from + step, to: year.to + step, start: -1, end: -1 }
  const both = isBinary(operation) || units.some(({ surface }) => BOTH.has(surface))
  return both ? [year, other] : [other]
}

/** Words that hold one year against another. */
const BOTH = new Set(['比', '和', '与', '跟', '同', 'and', 'than', 'compared'])

/** 最近三年, the last five years: they end where the table ends, and go by the words of the question. */
export function recentYearsOf({ text }: Question, measure: Measure): AskedYears | undefined {
  const recent = recentYears(text)
  const known = yearsOf(measure.table)
  if (!recent || !known) return undefined
  const { start, end, count } = recent
  return { from: Math.max(known.from, known.to - count + 1), to: known.to, start, end, name: text.slice(start, end) }
}
