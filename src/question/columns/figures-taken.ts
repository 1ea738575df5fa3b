import { type Measure, yearsOf } from '../../compute/measure.ts'
import { yearsCounted } from '../../language/values/years-counted.ts'
import type { Question } from '../question.ts'
import { endYearsOf } from './asked-years.ts'
import { assertionOf } from './assertion.ts'
import { boundsOf, figuresOf } from './bounds.ts'
import { adjectiveOf } from './comparative.ts'

/** Figures that bound or are to be checked, with their units and the words that say so, are no words of the subject. */
export function figuresTaken(question: Question, { paper, table, column }: Measure): readonly { start: number; end: number }[] {
  const assertion = assertionOf(question)
  const adjective = adjectiveOf(question)
  const symbol = table.columns[column]?.unit?.symbol ?? ''
  const taken = [
    ...boundsOf(question),
    ...(assertion?.kind === 'figure' ? [assertion.figure] : []),
    // 说一直在300家左右，最多多少、最少多少: what is held to be so before the extremes are asked for.
    ...(question.ops.has('max') && question.ops.has('min') ? figuresOf(question) : []),
    ...(adjective ? [adjective] : []),
    // 东西协作这9年: as many as the table has.
    ...(question.years.length === 0 ? yearsCounted(question.text).filter(({ count }) => count === rowsOfYears(table)) : []),
    ...endYearsOf(question, { paper, table, column }),
  ]
  // A unit that only this table knows (11.2 m).
  return taken.map(({ start, end }) => ({
    start,
    end: symbol !== '' && question.text.startsWith(symbol, end + 1) ? end + 1 + symbol.length : end,
  }))
}

const rowsOfYears = (table: Measure['table']): number => {
  const range = yearsOf(table)
  return range ? range.to - range.from + 1 : 0
}
