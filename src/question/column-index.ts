import type { Measure } from '../compute/measure.ts'
import type { Analyser } from '../language/analyser.ts'
import { normalise } from '../language/normalise.ts'
import { administrativeNames } from '../language/phrases.ts'
import type { Paper } from '../paper/paper.ts'
import type { Table } from '../paper/table.ts'
import { keysOf } from '../retrieval/sentence-index.ts'

/** One way to name a column. */
export interface ColumnName {
  readonly text: string
  readonly keys: ReadonlySet<string>
  /** Its words without the concepts. */
  readonly words: readonly string[]
  /** Neighbouring characters of a Chinese name, for words that the segmenter cuts differently there. */
  readonly pairs: readonly string[]
}

/** A column with the words that name it and those of its table. */
export interface IndexedColumn {
  readonly measure: Measure
  /** The header and each other name, apart: a name counts as one. */
  readonly names: readonly ColumnName[]
  /** Keys of the table's caption and names. */
  readonly context: ReadonlySet<string>
  /** Keys of the province or county that the caption limits the table to; empty when it is about none. */
  readonly about: ReadonlySet<string>
}

export interface ColumnIndex {
  readonly measures: readonly IndexedColumn[]
  readonly marks: readonly IndexedColumn[]
  /** How telling a key is among columns: rare is high. */
  weight(key: string): number
}

export function createColumnIndex(papers: readonly Paper[], analyser: Analyser): ColumnIndex {
  const all = papers.flatMap((paper) => paper.tables.flatMap((table) => columnsOf(paper, table, analyser)))
  const frequency = new Map<string, number>()
  for (const { names } of all) {
    for (const key of new Set(names.flatMap((name) => [...name.keys]))) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  }
  return {
    measures: all.filter(({ measure }) => measure.table.columns[measure.column]?.role === 'measure'),
    marks: all.filter(({ measure }) => measure.table.columns[measure.column]?.role === 'mark'),
    weight: (key) => Math.log(1 + (all.length + 1) / (1 + (frequency.get(key) ?? 0))),
  }
}

function columnsOf(paper: Paper, table: Table, analyser: Analyser): IndexedColumn[] {
  const keys = (text: string) => keysOf(analyser.units(normalise(text)))
  const aliases = paper.terms.tables
    .filter((entry) => entry.table === table.number)
    .flatMap((entry) => [...entry.synonyms, ...entry.english])
  const context = new Set([table.caption, ...aliases].flatMap((text) => [...keys(text)]))
  const about = new Set(administrativeNames(table.caption).flatMap((name) => [...keys(name)]))
  return table.columns.map((column, index) => {
    const other = paper.terms.columns.filter((entry) => entry.table === table.number && entry.header === column.header)
    const names = [
      [column.header, ...column.groups].join(' '),
      ...other.flatMap((entry) => [...entry.synonyms, ...entry.english]),
    ]
    return { measure: { paper, table, column: index }, names: names.map((name) => nameOf(name, keys)), context, about }
  })
}

function nameOf(name: string, keysIn: (text: string) => ReadonlySet<string>): ColumnName {
  const text = normalise(name)
  const keys = keysIn(name)
  const pairs = text.includes(' ') ? [] : Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
  return { text, keys, words: [...keys].filter((key) => !key.startsWith('#')), pairs: pairs.length < 2 ? [] : pairs }
}
