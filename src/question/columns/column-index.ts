import { LRUCache } from 'lru-cache'
import { type Measure, yearsOf } from '../../compute/measure.ts'
import { type Analyser, type Unit, unitId } from '../../language/words/analyser.ts'
import { stem } from '../../language/words/atoms.ts'
import type { PhraseDictionary } from '../../language/words/longest-match.ts'
import { normalise } from '../../language/words/normalise.ts'
import { administrativeNames } from '../../language/words/phrases.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'
import type { YearRange } from '../../paper/value.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import { keysOf } from '../../retrieval/sentence-index.ts'
import { LIGHT } from '../words/closed-class.ts'
import { formalWords, stands } from '../words/spoken-words.ts'
import { wordList } from '../words/word-list.ts'
import { type NamedRow, rowNames } from './row-names.ts'

/** One way to name a column. */
export interface ColumnName {
  readonly text: string
  readonly keys: ReadonlySet<string>
  /** Its words without the concepts, and without light words where others are left. */
  readonly words: readonly string[]
  /** Neighbouring characters of a Chinese name, for words that the segmenter cuts differently there. */
  readonly pairs: readonly string[]
  /** The concept that the whole name is, by any of its names: 老年人口 for 60岁及以上人口. */
  readonly concept?: string
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
  /** Years of the table's rows; undefined when they are no years. */
  readonly years: YearRange | undefined
  /** What the rows are where they are no years: 样地, district. */
  readonly rowsBy: string | undefined
}

/** How much of a unit a column's names hold, and how much its table's caption and names: 0 to 1. */
export interface UnitFit {
  readonly own: number
  readonly around: number
}

export interface ColumnIndex {
  readonly measures: readonly IndexedColumn[]
  readonly marks: readonly IndexedColumn[]
  /** The names of rows that are no years. */
  readonly rows: PhraseDictionary<NamedRow>
  /** How telling a key is among columns: rare is high. */
  weight(key: string): number
  /** How each measured column fits a unit, in their order. */
  fits(unit: Unit): readonly UnitFit[]
}

export function createColumnIndex(papers: readonly Paper[], analyser: Analyser): ColumnIndex {
  const all = papers.flatMap((paper) => paper.tables.flatMap((table) => columnsOf(paper, table, analyser)))
  const frequency = new Map<string, number>()
  for (const { names } of all) {
    for (const key of new Set(names.flatMap((name) => [...name.keys]))) frequency.set(key, (frequency.get(key) ?? 0) + 1)
  }
  const measures = all.filter(({ measure }) => measure.table.columns[measure.column]?.role === 'measure')
  return {
    measures,
    marks: all.filter(({ measure }) => measure.table.columns[measure.column]?.role === 'mark'),
    rows: rowNames(papers),
    weight: (key) => Math.log(1 + (all.length + 1) / (1 + (frequency.get(key) ?? 0))),
    fits: fitting(measures),
  }
}

/** Between names that are read as one text. */
const APART = ' \n '
const NO_FIT: UnitFit = { own: 0, around: 0 }
/** Another word for the same is not quite the word itself. */
const EVERYDAY: UnitFit = { own: 0.8, around: 0 }

/** Questions are about the same things. */
const UNITS_KEPT = 500

/**
 * A question holds the same few units against every column many times over: a unit is held once, and only against
 * names that share a key with it or contain it.
 */
function fitting(columns: readonly IndexedColumn[]): (unit: Unit) => readonly UnitFit[] {
  const known = new LRUCache<string, readonly UnitFit[]>({ max: UNITS_KEPT })
  const texts = columns.map(({ names }) => names.map(({ text }) => text).join(APART))
  const captions = columns.map(({ measure }) => normalise(measure.table.caption))
  const keys = columns.map(({ names, context }) => new Set([...context, ...names.flatMap((name) => [...name.keys])]))
  const everyText = [...texts, ...new Set(captions)].join(APART)
  const everyKey = new Set(keys.flatMap((own) => [...own]))
  const nowhere = columns.map(() => NO_FIT)
  // Most words of a question are in no column's name, which one look tells for all columns.
  const isAnywhere = (unit: Unit) =>
    [unit.surface, ...formalWords(unit.surface)].some((word) => stands(word, everyText)) || matchedKeys(unit, everyKey) > 0
  const fit = (unit: Unit, { names, context }: IndexedColumn, i: number): UnitFit => {
    // A gloss (social assistance, 社会帮扶) is explained by another name than the words before it.
    const contained = unit.surface.length > 1 && unit.kind !== 'latin' && stands(unit.surface, texts[i] ?? '')
    // 澄川 of 澄川县, 四镇 of 四镇茧行: cut otherwise there.
    const captioned =
      !['latin', 'number'].includes(unit.kind) && unit.surface.length > 1 && captions[i]?.includes(unit.surface) === true
    if (!contained && !captioned && matchedKeys(unit, keys[i] ?? context) === 0) {
      return formalWords(unit.surface).some((word) => texts[i]?.includes(word)) ? EVERYDAY : NO_FIT
    }
    const own = contained ? 1 : names.reduce((best, name) => Math.max(best, matchedKeys(unit, name.keys)), 0)
    return { own, around: captioned ? 1 : matchedKeys(unit, context) }
  }
  return (unit) => {
    const id = unitId(unit)
    const found = known.get(id) ?? (isAnywhere(unit) ? columns.map((column, i) => fit(unit, column, i)) : nowhere)
    known.set(id, found)
    return found
  }
}

function columnsOf(paper: Paper, table: Table, analyser: Analyser): IndexedColumn[] {
  const keys = (text: string) => keysOf(analyser.units(normalise(text)))
  const aliases = paper.terms.tables
    .filter((entry) => entry.table === table.number)
    .flatMap((entry) => [...entry.synonyms, ...entry.english])
  const context = new Set([table.caption, ...aliases].flatMap((text) => [...keys(text)]))
  const key = table.columns.find(({ role }) => role === 'key')?.header ?? ''
  const rowsBy = yearsOf(table) || key.length < 2 ? undefined : normalise(key)
  const about = new Set(administrativeNames(table.caption).flatMap((name) => [...keys(name)]))
  return table.columns.map((column, index) => {
    const other = paper.terms.columns.filter((entry) => entry.table === table.number && entry.header === column.header)
    const names = [
      [column.header, ...column.groups].join(' '),
      ...other.flatMap((entry) => [...entry.synonyms, ...entry.english]),
    ]
    return {
      measure: { paper, table, column: index },
      names: names.map((name) => nameOf(name, analyser.units(normalise(name)))),
      context,
      about,
      years: yearsOf(table),
      rowsBy,
    }
  })
}

/** after, 人数 and the like need not be said. */
const LIGHT_WORDS = new Set(LIGHT.flatMap(wordList).flatMap((word) => [word, stem(word)]))

function nameOf(name: string, units: readonly Unit[]): ColumnName {
  const text = normalise(name)
  const keys = keysOf(units)
  const [only, ...others] = units
  const concept = others.length === 0 && only?.kind === 'term' ? only.keys.find((key) => key.startsWith('#')) : undefined
  const pairs = text.includes(' ') ? [] : Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
  const words = [...keys].filter((key) => !key.startsWith('#'))
  const telling = words.filter((word) => !LIGHT_WORDS.has(word))
  return {
    text,
    keys,
    words: telling.length > 0 ? telling : words,
    pairs: pairs.length < 2 ? [] : pairs,
    ...(concept === undefined ? {} : { concept }),
  }
}
