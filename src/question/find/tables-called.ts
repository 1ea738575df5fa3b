import { normalise } from '../../language/words/normalise.ts'
import type { Library } from '../library.ts'
import type { Question } from '../question.ts'
import { eventTables } from './event-tables.ts'

/** A table with where a question names it. */
export interface CalledTable {
  readonly table: number
  readonly start: number
  readonly end: number
}

/** What a table of events may be called in any paper that has just one. */
const NAMES = ['大事表', '大事记', '大事年表', '年表', '时间线', '时间轴', 'timeline', 'chronology']

/** Tables of events that a question calls by another name than a number, by the longest name first: 大事年表, the timeline. */
export function tablesCalled({ text }: Question, library: Library, paperId: string | undefined): readonly CalledTable[] {
  return namesOf(library).flatMap(({ paper, table, name }) => {
    const start = paperId === undefined || paperId === paper ? text.indexOf(name) : -1
    return start === -1 ? [] : [{ table, start, end: start + name.length }]
  })
}

interface TableName {
  readonly paper: string
  readonly table: number
  readonly name: string
}

const names = new WeakMap<Library, readonly TableName[]>()

function namesOf(library: Library): readonly TableName[] {
  const known = names.get(library) ?? library.papers.flatMap(namesIn).sort((a, b) => b.name.length - a.name.length)
  names.set(library, known)
  return known
}

function namesIn(paper: Library['papers'][number]): TableName[] {
  const tables = eventTables(paper).map(({ number }) => number)
  const given = paper.terms.tables
    .filter(({ table }) => tables.includes(table))
    .flatMap(({ table, synonyms, english }) => [...synonyms, ...english].map((name) => ({ table, name })))
  const common = tables.length === 1 ? NAMES.map((name) => ({ table: tables[0] ?? 0, name })) : []
  return [...given, ...common].map(({ table, name }) => ({ paper: paper.id, table, name: normalise(name) }))
}
