import { type Measure, quantityAt, yearsOf } from '../../compute/measure.ts'
import { namesStretchOfYears, namesTotalOfYears } from '../../language/values/relative-years.ts'
import type { ComputeOperation, Reading } from '../plan.ts'
import type { Question } from '../question.ts'
import { WHOLES } from '../words/closed-class.ts'
import { wordList } from '../words/word-list.ts'
import { siblings } from './bind-measures.ts'
import type { AskedRow } from './row-names.ts'

/** 占总数的比例: of all years where the words say so or the column stands alone, otherwise of the other columns. */
export function wholeOf(
  operation: ComputeOperation,
  measure: Measure,
  { text, years }: Question,
  rows: readonly AskedRow[],
): Partial<Reading> {
  if (operation !== 'share' || years.length > 1) return {}
  const part = measure.table.columns[measure.column]?.partOf
  if (part !== undefined) return { whole: [{ ...measure, column: part }] }
  const has = (words: string) => wordList(words).some((word) => text.includes(word))
  // 九年的投资里，2018年占百分之几: one of the years is a share of all.
  const stretch = namesTotalOfYears(text) || has(WHOLES.years) || (years.length === 1 && namesStretchOfYears(text))
  const ofYears = !has(WHOLES.columns) && yearsOf(measure.table) && stretch
  const named = ofName(measure, text, rows)
  if (named) return { whole: [named] }
  // 濮溪镇占工人的几成: a place is a part of all places.
  const ofRows = !has(WHOLES.columns) && yearsOf(measure.table) === undefined && rows.some(({ table }) => table === measure.table)
  const others = ofYears || ofRows ? [] : siblings(measure)
  return others.length > 1 ? { whole: others } : {}
}

/** 枫林中学毕业的教员占多少: of a place, another column that the question names counts the whole. */
function ofName(measure: Measure, text: string, rows: readonly AskedRow[]): Measure | undefined {
  const { table, column } = measure
  const own = table.columns[column]
  const [row] = rows.filter((one) => one.table === table)
  const part = row && quantityAt(measure, row.row)?.amount
  const index = table.columns.findIndex(({ role, unit, header }, i) => {
    if (i === column || role !== 'measure' || unit?.symbol !== own?.unit?.symbol || !part) return false
    const all = quantityAt({ ...measure, column: i }, row.row)?.amount
    return text.includes(header.endsWith('数') ? header.slice(0, -1) : header) && all?.gte(part) === true
  })
  return index === -1 ? undefined : { ...measure, column: index }
}
