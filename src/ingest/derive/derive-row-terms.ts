import { shortForms } from '../../language/words/phrases.ts'
import type { Term } from '../../paper/annotations.ts'
import type { Passage } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'

/** A longer label is a sentence, a shorter one a word like any other. */
const LONGEST = 20
const SHORTEST = 2

/** The words that stand left of a row's figures: its name, and what else it goes by. */
function labelsOf({ columns, rows }: Table): readonly (readonly string[])[] {
  const first = columns.findIndex(({ role }) => role === 'measure')
  return rows
    .filter(({ kind, date }) => first > 0 && kind === 'data' && !date)
    .map(({ cells }) => cells.slice(0, first).map(({ raw }) => raw))
    .map((labels) => labels.filter(({ length }) => length >= SHORTEST && length <= LONGEST))
}

/**
 * The things that the rows of tables are about, where rows are no years: plots, cities, species. One goes by all the
 * labels that only its row has (S4, 成熟林), and by the short form that the text gives it: 对照（CK）.
 */
export function deriveRowTerms(given: readonly Term[], tables: readonly Table[], passages: readonly Passage[]): Term[] {
  const rows = tables.flatMap(labelsOf)
  if (rows.length === 0) return [...given]
  const owners = new Map<string, Set<string>>()
  for (const [name, ...others] of rows) {
    if (name === undefined) continue
    for (const label of [name, ...others]) owners.set(label, (owners.get(label) ?? new Set()).add(name))
  }
  const names = new Map<string, Set<string>>()
  for (const [label, [owner, ...more]] of owners) {
    if (owner !== undefined && more.length === 0) names.set(owner, (names.get(owner) ?? new Set([owner])).add(label))
  }
  for (const pair of passages.flatMap(({ text }) => shortForms(text))) {
    const mine = pair.map((name) => names.get(name)).find((found) => found !== undefined)
    for (const name of pair) mine?.add(name)
  }
  const known = new Set(given.flatMap((term) => term.names))
  const derived = [...names.values()].map((all) => [...all].filter((name) => !known.has(name)))
  return [...given, ...derived.filter(({ length }) => length > 0).map((all) => ({ names: all, english: [] }))]
}
