import type { Measure } from '../../compute/measure.ts'
import type { Question } from '../question.ts'

/** Words that ask for the parts to be added up, and not for the total that is printed. */
const ONE_BY_ONE = [
  '逐项',
  '逐个',
  '逐一',
  '一项一项',
  '一项项',
  '分项相加',
  '各项相加',
  '相加',
  '一一相加',
  'item by item',
  'one by one',
]

export const addsOneByOne = ({ text }: Question): boolean => ONE_BY_ONE.some((words) => text.includes(words))

export const isOneByOne = (word: string): boolean => ONE_BY_ONE.some((words) => words.includes(word))

/** The columns that a column of totals adds up; empty for any other. */
export const partsOf = ({ paper, table, column }: Measure): Measure[] =>
  (table.columns[column]?.covers ?? []).map((index) => ({ paper, table, column: index }))
