import { asksForNaming, saysNaming } from '../../language/cues/naming.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Row } from '../../paper/table.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import { keysOf } from '../../retrieval/sentence-index.ts'
import type { Library } from '../library.ts'
import type { PlannedRow } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'
import { eventTables } from './event-tables.ts'

/** A row of a table of events, held against a question. */
export interface ScoredRow {
  readonly row: PlannedRow
  readonly words: string
  readonly keys: ReadonlySet<string>
  /** How much the row says of each word of the question. */
  readonly held: readonly number[]
  /** Words of the question that the row says. */
  readonly explained: readonly QuestionUnit[]
  readonly score: number
}

/** 这个叫法最早…: a row that says that something was called so. */
const NAMING = 1

/** Every row of the tables of events, with how much of a question it says. */
export function scoredRows(paper: Paper, { content, text }: Question, library: Library): ScoredRow[] {
  return eventTables(paper).flatMap((table) =>
    table.rows.flatMap((row, index) => {
      if (row.kind !== 'data') return []
      const words = wordsOf(row)
      const keys = keysOf(library.analyser.units(normalise([words, ...englishOf(words, paper)].join(' '))))
      const held = content.map((unit) =>
        words.includes(unit.surface) || namedIn(words, unit) ? 1 : matchedKeys(unit, keys) || meantIn(words, unit, library),
      )
      const explained = content.filter((_, i) => (held[i] ?? 0) >= 0.5)
      const named = asksForNaming(text) && saysNaming(words) ? NAMING : 0
      const score = held.reduce((sum, fit) => sum + fit, 0) + sharedPairs(text, words) + named
      return [{ row: { table: table.number, row: index }, words, keys, held, explained, score }]
    }),
  )
}

/** A row says a concept by its name, be that part of a longer one. */
const namedIn = (words: string, { keys }: QuestionUnit): boolean =>
  keys.some((key) => key.startsWith('#') && key.length > 2 && words.includes(key.slice(1).toLowerCase()))

/** How much of a meaning of an English word, or of a part of it (post-earthquake), a row says in Chinese. */
function meantIn(words: string, { kind, surface }: QuestionUnit, library: Library): number {
  if (kind !== 'latin') return 0
  const parts = surface.includes('-') ? surface.split('-').filter(({ length }) => length >= SHORTEST_PART) : [surface]
  const meanings = parts.flatMap((part) => library.glossary()?.meantBy(part) ?? [])
  return Math.max(0, ...meanings.map(({ word, share }) => (words.includes(word) ? share : 0)))
}

const SHORTEST_PART = 4

const wordsOf = (row: Row): string => normalise(row.cells.map(({ raw }) => raw).join(' '))

/** English names of the columns that a row speaks of (国家重大工程: major national projects). */
const englishOf = (words: string, { terms }: Paper): string[] =>
  terms.columns
    .filter(({ header, synonyms }) => [header, ...synonyms].some((name) => words.includes(name)))
    .flatMap(({ english }) => english)

/** How many pairs of neighbouring characters two texts share: common words (概念, 提出) tell two rows apart. */
function sharedPairs(text: string, words: string): number {
  const pairs = new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)))
  return [...pairs].filter((pair) => pair.charCodeAt(0) > 0x2e80 && words.includes(pair)).length / 2
}
