import type { Measure } from '../../compute/measure.ts'
import { topCount } from '../../language/values/ranks.ts'
import type { Library } from '../library.ts'
import type { ComputeOperation, Reading } from '../plan.ts'
import type { Question } from '../question.ts'
import { WHOLES } from '../words/closed-class.ts'
import { wordList } from '../words/word-list.ts'
import { asksAmount } from './asked-units.ts'
import type { BindOptions } from './bind-columns.ts'
import { siblings, totalColumn } from './bind-measures.ts'
import { givenAsked } from './given.ts'
import { addsOneByOne } from './one-by-one.ts'
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
  const things = overThings(question, operation, library)
  const own = given ? 'given' : things ? operation : acrossColumns(question, operation, options)
  if (!own) return undefined
  const tables = tablesMeant(things ? withoutKind(question, things) : question, library, options)
  const isMeant = ({ table, column }: Measure) =>
    tables.has(table) && (!things || (table.columnsBy === things && !table.columns[column]?.covers))
  const columns = library.columns.measures.map(({ measure }) => measure).filter(isMeant)
  const groups = given ? [columns] : groupsOf(columns)
  const [[first, ...more] = [], other] = groups
  if (!first || other) return undefined
  if (given) return { operation, measures: [first, ...more], years: question.years, given }
  const printed = own === 'sum' && !addsOneByOne(question) ? totalColumn(first) : undefined
  return {
    operation: own,
    measures: printed ? [printed] : [first, ...more],
    years: question.years,
    ...(own === 'sum' ? {} : { across: true }),
    ...(own === 'rank' ? { top: topCount(question.text) ?? 3, order: question.ops.has('ascending') ? 'lowest' : 'highest' } : {}),
  }
}

const OVER_THINGS: readonly ComputeOperation[] = ['highest', 'lowest', 'rank', 'value', 'each']

/** 哪个县最多, 各县分别多少: what the columns are of a table whose columns are counties, where all of them are asked about. */
function overThings({ text }: Question, operation: ComputeOperation, { columns }: Library): string | undefined {
  if (!OVER_THINGS.includes(operation)) return undefined
  return columns.measures
    .map(({ measure }) => measure.table.columnsBy)
    .find((name) => name !== undefined && namesThing({ text }, name))
}

/** 县名 and 县别 are of a 县. */
export function namesThing({ text }: Pick<Question, 'text'>, columnsBy: string | undefined): boolean {
  const kind = columnsBy === undefined ? '' : kindOf(columnsBy)
  return kind !== '' && WAYS.some((way) => text.includes(way.replace('X', kind)))
}
const WAYS = ['哪个X', '哪X', '哪一个X', '哪一X', '哪些X', '哪几个X', '的X', '各X', '每个X', 'which X']
const NAMING = new Set(['名', '别', '份', '称'])
const kindOf = (columnsBy: string): string =>
  NAMING.has(columnsBy.slice(-1)) && columnsBy.length > 1 ? columnsBy.slice(0, -1) : columnsBy

/** 县 is what is asked for, and no word of a caption. */
const withoutKind = (question: Question, columnsBy: string): Question => ({
  ...question,
  content: question.content.filter(({ surface }) => surface !== kindOf(columnsBy)),
})

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
