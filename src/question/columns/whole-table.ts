import type { Measure } from '../../compute/measure.ts'
import type { Library } from '../library.ts'
import type { ComputeOperation, Reading } from '../plan.ts'
import type { Question } from '../question.ts'
import { WHOLES } from '../words/closed-class.ts'
import { wordList } from '../words/word-list.ts'
import { asksAmount } from './asked-units.ts'
import type { BindOptions } from './bind-columns.ts'
import { siblings, totalColumn } from './bind-measures.ts'
import { givenAsked } from './given.ts'
import { tablesMeant } from './table-meant.ts'

/** What the columns of a table are called. */
const COLUMNS = '项|类|栏|列|种|样|column|item|kind|category'
/** What all of them together are called where a table is numbered: 表7里2018年那一行. */
const ROW = '行|row'
/** Of fewer columns with one unit, none is the largest of the table. */
const FEWEST = 3

/**
 * 表7哪一项最多, 陕西六项钱加起来, 表4里哪些年份缺数据: a table that is spoken of, and none of its columns, so that all of them
 * are meant. Undefined where several tables may be.
 */
export function wholeTable(
  question: Question,
  operation: ComputeOperation,
  library: Library,
  options: BindOptions,
): Reading | undefined {
  const given = operation === 'given' && options.table !== undefined ? givenAsked(question) : undefined
  const own = given ? 'given' : acrossColumns(question, operation, options)
  if (!own) return undefined
  const tables = tablesMeant(question, library, options)
  const columns = library.columns.measures.map(({ measure }) => measure).filter((measure) => tables.has(measure.table))
  const groups = given ? [columns] : groupsOf(columns)
  const [[first, ...more] = [], other] = groups
  if (!first || other) return undefined
  if (given) return { operation, measures: [first, ...more], years: question.years, given }
  const printed = own === 'sum' ? totalColumn(first) : undefined
  return {
    operation: own,
    measures: printed ? [printed] : [first, ...more],
    years: question.years,
    ...(own === 'sum' ? {} : { across: true }),
  }
}

/** What is asked of all columns together: their sum, or which of them is the largest or the smallest. */
function acrossColumns(question: Question, operation: ComputeOperation, { table }: BindOptions): ComputeOperation | undefined {
  const { text, asks, units } = question
  const says = (words: string) => wordList(words).some((word) => text.includes(word))
  if (asks.has('when')) return undefined
  if (operation === 'highest' || operation === 'lowest') return says(COLUMNS) ? operation : undefined
  const all = says(WHOLES.columns) || (table !== undefined && operation === 'sum' && says(ROW))
  return all && (operation === 'sum' || (operation === 'value' && units.some(asksAmount))) ? 'sum' : undefined
}

/** The commonest unit's columns of each table that has enough of them. */
function groupsOf(columns: readonly Measure[]): (readonly Measure[])[] {
  const tables = [...new Set(columns.map(({ table }) => table))]
  return tables.flatMap((table) => {
    const [largest] = columns
      .filter((measure) => measure.table === table)
      .map(siblings)
      .sort((a, b) => b.length - a.length)
    return largest && largest.length >= FEWEST ? [largest] : []
  })
}
