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

/** What a table of events may be called in any paper. */
const NAMES = ['大事表', '大事记', '大事年表', '年表', '时间线', '时间轴', 'timeline', 'chronology']

/** Tables of events that a question calls by another name than a number: 大事年表, the timeline. */
export function tablesCalled({ text }: Question, library: Library, paperId: string | undefined): readonly CalledTable[] {
  const found = library.papers
    .filter(({ id }) => paperId === undefined || id === paperId)
    .flatMap((paper) => {
      const own = new Set(eventTables(paper).map(({ number }) => number))
      return paper.terms.tables
        .filter(({ table }) => own.has(table))
        .flatMap(({ table, synonyms, english }) =>
          [...synonyms, ...english, ...(own.size === 1 ? NAMES : [])].map((name) => ({
            table,
            start: text.indexOf(normalise(name)),
            length: name.length,
          })),
        )
    })
  return found
    .filter(({ start }) => start >= 0)
    .sort((a, b) => b.length - a.length)
    .map(({ table, start, length }) => ({ table, start, end: start + length }))
}
