import type { Measure } from '../../compute/measure.ts'
import type { Library } from '../library.ts'
import type { ComputeOperation, Reading } from '../plan.ts'
import type { Question } from '../question.ts'
import { wordList } from '../words/word-list.ts'
import type { BindOptions } from './bind-columns.ts'
import { siblings } from './bind-measures.ts'
import { givenAsked } from './given.ts'

/** What the columns of a table are called. */
const COLUMNS = '项|类|栏|列|种|样|column|item|kind|category'
/** Of fewer columns with one unit, none is the largest of the table. */
const FEWEST = 3

/** 表7哪一项最多, 表4里哪些年份缺数据: a table that is named, and none of its columns, so that all of them are meant. */
export function wholeTable(
  question: Question,
  operation: ComputeOperation,
  library: Library,
  { table, paper }: BindOptions,
): Reading | undefined {
  if (table === undefined || question.content.some(({ strict }) => strict)) return undefined
  const columns = library.columns.measures
    .map(({ measure }) => measure)
    .filter((measure) => measure.table.number === table && (paper === undefined || measure.paper.id === paper))
  const given = operation === 'given' ? givenAsked(question) : undefined
  const [first, ...more] = given ? columns : extremeColumns(question, operation, columns)
  if (!first) return undefined
  const how = given ? { given } : { across: true }
  return { operation, measures: [first, ...more], years: question.years, ...how }
}

/** The columns that 哪一项 picks one of: those with the commonest unit. */
function extremeColumns({ text, asks }: Question, operation: ComputeOperation, columns: readonly Measure[]): readonly Measure[] {
  const extreme = operation === 'highest' || operation === 'lowest'
  if (!extreme || asks.has('when') || !wordList(COLUMNS).some((word) => text.includes(word))) return []
  const groups = columns.map(siblings).sort((a, b) => b.length - a.length)
  return groups.find(({ length }) => length >= FEWEST) ?? []
}
