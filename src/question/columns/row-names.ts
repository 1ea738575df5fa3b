import { atomsOf } from '../../language/words/atoms.ts'
import { PhraseDictionary } from '../../language/words/longest-match.ts'
import { withoutAdministrativeSuffix, withoutTotal } from '../../language/words/phrases.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'
import type { Question, QuestionUnit } from '../question.ts'

/** A row that goes by a name instead of a year: a city, a plot, a species. */
export interface NamedRow {
  readonly table: Table
  readonly row: number
  readonly label: string
}

/** A named row where the question names it; `start` is negative for a name that was carried over. */
export interface AskedRow extends NamedRow {
  readonly start: number
  readonly end: number
  /** The unit that was carried over. */
  readonly carried?: QuestionUnit
}

/** A label longer than this is a sentence. */
const LONGEST = 20

/** Every name of every row that has figures and is no year, by each label left of its figures, and by other words for these. */
export function rowNames(papers: readonly Paper[]): PhraseDictionary<NamedRow> {
  const names = new PhraseDictionary<NamedRow>()
  for (const paper of papers)
    for (const table of paper.tables)
      for (const row of table.rows.keys()) for (const [name, named] of namesOf(paper, table, row)) names.add(name, named)
  return names
}

function namesOf({ terms }: Paper, table: Table, index: number): (readonly [string, NamedRow])[] {
  const row = table.rows[index]
  // 全县 is asked for by its name as the districts are.
  const byName = row && !row.date && (row.kind === 'data' || table.rows.some(({ kind, date }) => kind === 'data' && !date))
  if (!byName) return []
  // What stands right of the figures describes a row, and does not name it.
  const figures = table.columns.findIndex(({ role }) => role === 'measure')
  const words = row.cells.slice(0, Math.max(figures, 0)).flatMap(({ raw }) => (raw.length > LONGEST ? [] : [raw]))
  const others = terms.terms.filter((term) => term.names.some((name) => words.includes(name))).flatMap((term) => term.names)
  const named: NamedRow = { table, row: index, label: words.find((word) => word !== '') ?? '' }
  const plain = row.kind === 'data' ? [] : words.map(withoutTotal)
  return [...words, ...others, ...plain].flatMap((word) => [
    [word, named] as const,
    [withoutAdministrativeSuffix(word), named] as const,
  ])
}

/** The rows that a question names, in its order; those of a question carried over come first. */
export function rowsNamed({ text, units }: Question, names: PhraseDictionary<NamedRow>): AskedRow[] {
  const carried = units
    .filter(({ inherited }) => inherited)
    .flatMap((unit) =>
      names
        .matches(atomsOf(unit.surface))
        .flatMap(({ values }) => values.map((named) => ({ ...named, start: -1, end: -1, carried: unit }))),
    )
  const own = names.matches(atomsOf(text)).flatMap(({ start, end, values }) => values.map((named) => ({ ...named, start, end })))
  return [...carried, ...own]
}
