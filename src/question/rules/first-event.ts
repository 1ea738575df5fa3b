import { normalise } from '../../language/normalise.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Row } from '../../paper/table.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import { keysOf } from '../../retrieval/sentence-index.ts'
import { eventTables } from '../event-tables.ts'
import type { Library } from '../library.ts'
import { type PlannedRow, type PlanRule, rejected } from '../plan.ts'
import type { Question } from '../question.ts'

const FIRST = [
  '首次',
  '首个',
  '首部',
  '第一次',
  '第一个',
  '头一回',
  '头一次',
  '最早',
  '最先',
  '开端',
  '起点',
  '首先',
  '率先',
  'first',
  'earliest',
]

/** When something was done for the first time, where a table of events says so. */
export const firstEvent: PlanRule = {
  name: 'first-event',
  examples: ['“对口支援”这个概念最早什么时候提出来的', '对口支援头一回写进五年计划是哪年'],
  plan(question, library, paperId) {
    const { text, asks, years } = question
    if (!asks.has('when') || !FIRST.some((word) => text.includes(word))) return rejected('asks for no first time')
    if (years.length > 0) return rejected('names a year')
    const rows = library.papers
      .filter(({ id }) => paperId === undefined || id === paperId)
      .flatMap((paper) => firstRows(paper, question, library))
      .sort((a, b) => b.score - a.score)
    const [best, next] = rows
    if (!best || best.score === next?.score) return rejected('no row of a table of events tells one first time')
    return { plan: { kind: 'events', paper: best.paper, rows: [best.row], years: [], months: [], topic: [] } }
  },
}

interface FirstRow {
  readonly paper: string
  readonly row: PlannedRow
  readonly score: number
}

/** Rows that tell of a first time and explain every strict word, by how much of the question they say. */
function firstRows(paper: Paper, { content, text }: Question, library: Library): FirstRow[] {
  const strict = content.filter((unit) => unit.strict)
  return eventTables(paper).flatMap((table) =>
    table.rows.flatMap((row, index): FirstRow[] => {
      const words = wordsOf(row)
      if (row.kind !== 'data' || strict.length === 0 || !FIRST.some((word) => words.includes(word))) return []
      const keys = keysOf(library.analyser.units(normalise([words, ...englishOf(words, paper)].join(' '))))
      const held = content.map((unit) => (words.includes(unit.surface) ? 1 : matchedKeys(unit, keys)))
      if (strict.some((unit) => (held[content.indexOf(unit)] ?? 0) < 0.5)) return []
      const score = held.reduce((sum, fit) => sum + fit, 0) + sharedPairs(text, words)
      return [{ paper: paper.id, row: { table: table.number, row: index }, score }]
    }),
  )
}

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
