import { endingIn, saysEnding } from '../../language/cues/dated-doings.ts'
import type { Paper } from '../../paper/paper.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import { boundsOf } from '../columns/bounds.ts'
import { type ScoredRow, scoredRows } from '../find/event-rows.ts'
import { eventTables } from '../find/event-tables.ts'
import { withoutExcluded } from '../find/excluded.ts'
import { type CalledTable, tablesCalled } from '../find/tables-called.ts'
import type { Library } from '../library.ts'
import { type PlannedRow, type PlanRule, rejected } from '../plan.ts'
import { printedKeys } from '../printed-keys.ts'
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

/** What was new about something: what a table of events says beside it. */
const NOVELTY = [
  '首创',
  '创新意义',
  '创新之处',
  '开创意义',
  '开创性',
  '新在哪',
  '首开',
  '破天荒',
  'innovative',
  'innovation',
  'novelty',
]

/** These ask for the day, which only a table gives. */
const DAY = [
  '日期',
  'exact date',
  '哪天',
  '哪一天',
  '哪年哪月',
  '哪月',
  '几月几',
  '几号',
  'what date',
  'which date',
  'which day',
  'what day',
]
/** More rows than this are told by the text. */
const MOST_ROWS = 4

/** When something was done, or done for the first time, where a table of events says so. */
export const eventRow: PlanRule = {
  name: 'event-row',
  examples: ['“对口支援”这个概念最早什么时候提出来的', '对口支援头一回写进五年计划是哪年', '学校之间的对口支援是哪天启动的'],
  plan(asked, library, paperId) {
    const { question, excluded } = withoutExcluded(asked)
    const { years, parts } = question
    const named = tablesCalled(question, library, paperId)
    const table = parts.find(({ kind }) => kind === 'table')?.number ?? named[0]?.table
    const asking = askedOf(question, table !== undefined)
    if (!asking) return rejected('asks for no first time and no day')
    if (years.length > 0) return rejected('names a year')
    if (boundsOf(question).length > 0) return rejected('asks when an amount was reached')
    // A row of events gives one day, and not that of an end as well.
    if (table === undefined && asksWhenTwice(question)) return rejected('asks for two days')
    for (const paper of library.papers.filter(({ id }) => paperId === undefined || id === paperId)) {
      const about = withoutNames(question, named)
      const scored = scoredRows(paper, about, library).filter(isMeant(question, excluded))
      const rows = asking === 'first' ? firstRow(scored, about) : (rowsSaying(scored, paper, about, library, table) ?? [])
      if (rows.length > 0) return { plan: { kind: 'events', paper: paper.id, rows, years: [], days: [], topic: [] } }
    }
    return rejected('no row of a table of events tells it')
  },
}

/** Whether a first time is asked for, or what else a row tells: a day, or what was new. */
function askedOf({ text, asks }: Question, namesTable: boolean): 'first' | 'row' | undefined {
  const has = (words: readonly string[]) => words.some((word) => text.includes(word))
  const isDay = !asks.has('amount') && has(DAY)
  const isDated = namesTable || isDay
  if (isDated && has(NOVELTY)) return 'row'
  const isFirst = has(FIRST)
  if (!(asks.has('when') || isDay || (isFirst && has(WHICH_TIME)))) return undefined
  return isFirst ? 'first' : isDated ? 'row' : undefined
}

/** A question without the names of tables and the words that ask what was new. */
function withoutNames(question: Question, named: readonly CalledTable[]): Question {
  const isName = ({ start, end }: QuestionUnit) => named.some((one) => start < one.end && one.start < end)
  const asksNovelty = ({ surface }: QuestionUnit) => NOVELTY.some((word) => word.includes(surface))
  return { ...question, content: question.content.filter((unit) => !isName(unit) && !asksNovelty(unit)) }
}

/** 从哪天到哪天 */
const asksWhenTwice = ({ units }: Question): boolean =>
  units.filter(({ closed }) => closed.some((meaning) => meaning.kind === 'ask' && meaning.ask === 'when')).length > 1

/** A row that says what is excluded is not meant, nor is the date on which something began when it is asked when it ended. */
function isMeant({ text }: Question, excluded: readonly QuestionUnit[]): (row: ScoredRow) => boolean {
  const ending = endingIn(text)
  const names = excluded.filter(({ strict }) => strict)
  return ({ words, keys }) =>
    (ending === undefined || saysEnding(words, ending)) &&
    (names.length === 0 || !names.every((unit) => words.includes(unit.surface) || matchedKeys(unit, keys) >= 0.5))
}

/** The one row that tells of a first time and says more of the question than any other. */
function firstRow(rows: readonly ScoredRow[], question: Question): PlannedRow[] {
  const strict = question.content.filter((unit) => unit.strict && !isAskedFor(unit, question))
  const [best, next] = rows
    .filter(
      ({ words, explained }) => FIRST.some((word) => words.includes(word)) && strict.every((unit) => explained.includes(unit)),
    )
    .sort((a, b) => b.score - a.score)
  return best && best.score !== next?.score && strict.length > 0 ? [best.row] : []
}

/** Which disease was it: what kind of thing is asked for besides, which its name says by itself. */
const isAskedFor = (unit: QuestionUnit, { units }: Question): boolean =>
  ASKING_FOR.includes(units[units.indexOf(unit) - 1]?.surface ?? '')

const ASKING_FOR = ['which', 'what', '哪种', '哪个', '哪场', '什么', '啥', '何种']

/** Rows that say every strict word; or, of two things named side by side, those that say the one or the other. */
function rowsSaying(
  all: readonly ScoredRow[],
  paper: Paper,
  question: Question,
  library: Library,
  table: number | undefined,
): PlannedRow[] | undefined {
  const frames = eventTables(paper).flatMap(({ caption, columns }) => [caption, ...columns.map(({ header }) => header)])
  const framed = printedKeys(frames.join(' '), library)
  // English words that are no concept of the paper cannot stand in a Chinese row.
  const isForeign = (unit: QuestionUnit) =>
    unit.kind === 'latin' &&
    !unit.proper &&
    unit.keys.every((key) => !key.startsWith('#')) &&
    !all.some(({ explained }) => explained.includes(unit))
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
