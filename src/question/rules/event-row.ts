import { endingIn, saysEnding } from '../../language/cues/dated-doings.ts'
import { asksForNaming, saysNaming } from '../../language/cues/naming.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Row } from '../../paper/table.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import { keysOf } from '../../retrieval/sentence-index.ts'
import { boundsOf } from '../columns/bounds.ts'
import { eventTables } from '../find/event-tables.ts'
import { withoutExcluded } from '../find/excluded.ts'
import type { Library } from '../library.ts'
import { type PlannedRow, type PlanRule, rejected } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'

const FIRST = [
  '首次',
  '首个',
  '首部',
  '第一次',
  '第一个',
  '头一回',
  '头回',
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

/** 哪一次是头一回: the event itself is asked for. */
const WHICH_TIME = ['哪一次', '哪次', '哪一回', '哪回', '哪一项', '哪项', 'which one']

/** These ask for the day, which only a table gives. */
const DAY = ['哪天', '哪一天', '哪年哪月', '哪月', '几月几', '几号', 'what date', 'which date', 'which day', 'what day']
/** More rows than this are told by the text. */
const MOST_ROWS = 4

/** When something was done, or done for the first time, where a table of events says so. */
export const eventRow: PlanRule = {
  name: 'event-row',
  examples: ['“对口支援”这个概念最早什么时候提出来的', '对口支援头一回写进五年计划是哪年', '学校之间的对口支援是哪天启动的'],
  plan(asked, library, paperId) {
    const { question, excluded } = withoutExcluded(asked)
    const { text, asks, years, parts } = question
    const first = FIRST.some((word) => text.includes(word))
    const table = parts.find(({ kind }) => kind === 'table')?.number
    const dated = table !== undefined || DAY.some((word) => text.includes(word))
    const which = first && WHICH_TIME.some((word) => text.includes(word))
    if (!(asks.has('when') || which) || !(first || dated)) return rejected('asks for no first time and no day')
    if (years.length > 0) return rejected('names a year')
    if (boundsOf(question).length > 0) return rejected('asks when an amount was reached')
    // A row of events gives one day, and not that of an end as well.
    if (table === undefined && asksWhenTwice(question)) return rejected('asks for two days')
    for (const paper of library.papers.filter(({ id }) => paperId === undefined || id === paperId)) {
      const scored = scoredRows(paper, question, library).filter(isMeant(question, excluded))
      const rows = first ? firstRow(scored, question) : (rowsSaying(scored, paper, question, library, table) ?? [])
      if (rows.length > 0) return { plan: { kind: 'events', paper: paper.id, rows, years: [], days: [], topic: [] } }
    }
    return rejected('no row of a table of events tells it')
  },
}

/** 从哪天到哪天 */
const asksWhenTwice = ({ units }: Question): boolean =>
  units.filter(({ closed }) => closed.some((meaning) => meaning.kind === 'ask' && meaning.ask === 'when')).length > 1

interface ScoredRow {
  readonly row: PlannedRow
  readonly words: string
  readonly keys: ReadonlySet<string>
  /** How much the row says of each word of the question. */
  readonly held: readonly number[]
  /** Words of the question that the row says. */
  readonly explained: readonly QuestionUnit[]
  readonly score: number
}

/** A row that says what is excluded is not meant, nor is the date on which something began when it is asked when it ended. */
function isMeant({ text }: Question, excluded: readonly QuestionUnit[]): (row: ScoredRow) => boolean {
  const ending = endingIn(text)
  const names = excluded.filter(({ strict }) => strict)
  return ({ words, keys }) =>
    (ending === undefined || saysEnding(words, ending)) &&
    (names.length === 0 || !names.every((unit) => words.includes(unit.surface) || matchedKeys(unit, keys) >= 0.5))
}

/** 这个叫法最早…: a row that says that something was called so. */
const NAMING = 1

/** The one row that tells of a first time and says more of the question than any other. */
function firstRow(rows: readonly ScoredRow[], question: Question): PlannedRow[] {
  const strict = question.content.filter((unit) => unit.strict)
  const [best, next] = rows
    .filter(
      ({ words, explained }) => FIRST.some((word) => words.includes(word)) && strict.every((unit) => explained.includes(unit)),
    )
    .sort((a, b) => b.score - a.score)
  return best && best.score !== next?.score && strict.length > 0 ? [best.row] : []
}

/** Rows that say every strict word; or, of two things named side by side, those that say the one or the other. */
function rowsSaying(
  all: readonly ScoredRow[],
  paper: Paper,
  question: Question,
  library: Library,
  table: number | undefined,
): PlannedRow[] | undefined {
  const framed = keysOf(
    library.analyser.units(
      normalise(
        eventTables(paper)
          .flatMap(({ caption, columns }) => [caption, ...columns.map(({ header }) => header)])
          .join(' '),
      ),
    ),
  )
  // English words that are no concept of the paper cannot stand in a Chinese row.
  const isForeign = ({ kind, proper, keys }: QuestionUnit) =>
    kind === 'latin' && !proper && keys.every((key) => !key.startsWith('#'))
  const topic = question.content.filter((unit) => unit.strict && !isForeign(unit) && matchedKeys(unit, framed) < 0.5)
  const rows = all.filter(({ row }) => table === undefined || row.table === table)
  const saying = (units: readonly QuestionUnit[]) => {
    const fitting = rows.filter(({ explained }) => units.every((unit) => explained.includes(unit)))
    // Common words (考评) tell rows about one thing apart.
    const [start = 0, end = 0] = [units[0]?.start, units.at(-1)?.end]
    const said = ({ held }: ScoredRow) =>
      question.content.reduce((sum, unit, i) => sum + (start <= unit.start && unit.end <= end ? (held[i] ?? 0) : 0), 0)
    const most = Math.max(...fitting.map(said))
    return fitting.filter((row) => said(row) === most)
  }
  const each = sidesOf(topic, question).map(saying)
  const found = new Set(each.every((side) => side.length > 0) ? each.flat().map(({ row }) => row) : [])
  return topic.length > 0 && found.size <= MOST_ROWS ? [...found] : undefined
}

const AND = ['和', '跟', '与', '及', '同', '还有', '以及', 'and']

/** The words before and after an 和 that joins two of them; all of them together where nothing joins. */
function sidesOf(topic: readonly QuestionUnit[], { units, text }: Question): (readonly QuestionUnit[])[] {
  const joints = units.filter(({ surface }) => AND.includes(surface)).map(({ start }) => start)
  for (const joint of [...joints, text.indexOf('、')].filter((at) => at > 0)) {
    const before = topic.filter(({ end }) => end <= joint)
    const after = topic.filter(({ start }) => start > joint)
    if (before.length > 0 && after.length > 0) return [before, after]
  }
  return [topic]
}

function scoredRows(paper: Paper, { content, text }: Question, library: Library): ScoredRow[] {
  return eventTables(paper).flatMap((table) =>
    table.rows.flatMap((row, index) => {
      if (row.kind !== 'data') return []
      const words = wordsOf(row)
      const keys = keysOf(library.analyser.units(normalise([words, ...englishOf(words, paper)].join(' '))))
      const held = content.map((unit) => (words.includes(unit.surface) ? 1 : matchedKeys(unit, keys)))
      const explained = content.filter((_, i) => (held[i] ?? 0) >= 0.5)
      const named = asksForNaming(text) && saysNaming(words) ? NAMING : 0
      const score = held.reduce((sum, fit) => sum + fit, 0) + sharedPairs(text, words) + named
      return [{ row: { table: table.number, row: index }, words, keys, held, explained, score }]
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
