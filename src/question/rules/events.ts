import { asksDays } from '../../language/cues/asked-days.ts'
import { findYears } from '../../language/values/dates.ts'
import { type MonthDay, monthDaysIn } from '../../language/values/month-days.ts'
import { normalise } from '../../language/words/normalise.ts'
import { headingName } from '../../language/words/phrases.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Row, Table } from '../../paper/table.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import { directionOf } from '../columns/assertion.ts'
import { boundsOf, boundYear } from '../columns/bounds.ts'
import { asksHowManyRows } from '../find/asked-rows.ts'
import { eventTables, headingsOf, isEventTable } from '../find/event-tables.ts'
import type { Library } from '../library.ts'
import { type PlannedRow, type PlanRule, type QuestionPlan, rejected } from '../plan.ts'
import { printedKeys } from '../printed-keys.ts'
import type { AskedYears, Question, QuestionUnit } from '../question.ts'

/** How people ask what happened. */
const HAPPENED = [
  ...[
    '发生了什么',
    '发生什么',
    '发生过',
    '发生了哪些',
    '出了什么',
    '有什么事',
    '什么事',
    '哪些事',
    '件事',
    '大事',
    '事件',
    '大事记',
  ],
  ...['启动了', '启动的', '启动过', '推出了', '出台了', '开始了哪些', '哪些举措', '哪些实践', '按时间'],
  ...[
    'what happened',
    'events',
    'milestones',
    'timeline',
    'chronolog',
    'took place',
    'were launched',
    'were started',
    ...['which practices', 'what practices', 'practices were', 'practices in', 'practices since', 'practices between'],
    ...['practices started', 'practices began', 'which events', 'what events'],
    'happened in',
  ],
]

/** These ask for every time that something happened. */
const EACH_TIME = [
  ...['哪几次', '有过几次', '有几次', '哪些年份', '哪几年', '各是哪年', '分别是哪年', '有过哪些', '前前后后', '先后', '前后'],
  ...['each time', 'which years', 'how many times'],
]

/** Events are told in order of time whatever is said of it; 记了 and entries speak of the table. */
const FRAME = [
  ...[
    'order',
    'sequence',
    'chronological',
    '顺序',
    '先后',
    '前后',
    '前前后后',
    '时间顺序',
    '两件',
    '一行',
    '一条',
    '两行',
    '条目',
  ],
  ...[
    '记',
    '记载',
    '记录',
    '登记',
    '收录',
    '写明',
    '两次',
    '几次',
    'record',
    'records',
    'recorded',
    'entry',
    'entries',
    'enter',
    'item',
  ],
  ...['items', 'row', 'rows'],
]

/** 怎么写的 asks what a row says, not how something came about. */
const WORDED = ['怎么写', '怎么说', '怎么记', '如何记', '如何写']

type EventsPlan = Extract<QuestionPlan, { kind: 'events' }>

/** What happened in some years, on a day or in a stage, from tables of events and from the text. */
export const events: PlanRule = {
  name: 'events',
  examples: [
    '1979年发生了什么',
    '2010年以后表1里还启动了哪些支援',
    '确立发展阶段都有哪些大事？',
    'What happened in 2008?',
    '1994年7月20日那条是什么',
  ],
  plan(question, library, paperId) {
    const { text, asks, ops, parts } = question
    const each = EACH_TIME.some((word) => text.includes(word))
    const onDay = monthDaysIn(text).some(({ day }) => day !== undefined)
    const asked = parts.find(({ kind }) => kind === 'table')?.number
    const counted = asked !== undefined && asksHowManyRows(text)
    // 1990年代有哪些对口支援: of some years, all that there was is asked.
    const listed = asks.has('list') && question.years.length > 0
    if (!each && !onDay && !listed && asked === undefined && !HAPPENED.some((word) => text.includes(word)))
      return rejected('does not ask what happened')
    const worded = WORDED.some((word) => text.includes(word))
    if (
      (asks.has('amount') && !each && !counted && !text.includes('哪几')) ||
      asksDays(text) ||
      asks.has('why') ||
      asks.has('agree') ||
      directionOf(question) !== undefined ||
      boundsOf(question).length > 0 ||
      boundYear(question) !== undefined ||
      (asks.has('how') && !worded) ||
      [...ops].some((op) => op !== 'each' && op !== 'count')
    )
      return rejected('asks for more than what happened')
    for (const paper of library.papers.filter(({ id }) => paperId === undefined || id === paperId)) {
      if (asked !== undefined && !paper.tables.some((table) => table.number === asked && isEventTable(table))) continue
      const plan = planFor(
        paper,
        question,
        library,
        each || counted || (asked !== undefined && asks.has('list') && !asks.has('when')),
      )
      if (plan) return { plan: counted ? { ...plan, counted } : plan }
    }
    return rejected('names neither years nor a stage, or is about one thing only')
  },
}

function planFor(paper: Paper, question: Question, library: Library, eachTime: boolean): EventsPlan | undefined {
  const named = question.parts.find(({ kind }) => kind === 'table')?.number
  const tables = eventTables(paper).filter(({ number }) => named === undefined || number === named)
  if (question.years.some(({ base, from }, _, all) => (base !== undefined || all.length > 1) && !isNear(base ?? from, tables)))
    return undefined
  const stages = stagesNamed(paper, tables, question)
  // 2010年以后 may or may not mean 2010 too: it is shown.
  const years = question.years
    .filter(({ name }) => name === undefined || stages.length === 0)
    .map((asked) => ({ ...asked, from: Math.min(asked.from, asked.base ?? asked.from) }))
  if (years.length === 0 && stages.length === 0 && !eachTime) return undefined
  const days = monthDaysIn(question.text)
  const keys = (words: string) => printedKeys(words, library)
  const topic = topicOf(question, tables, stages, days, keys)
  // 首次的有几个: the rows say so themselves.
  const firsts = question.parts.length > 0 ? FIRSTS.filter((word) => question.text.includes(word)) : []
  const rows = tables.flatMap((table) =>
    table.rows.flatMap((row, index): PlannedRow[] =>
      row.kind === 'data' &&
      isWhen(row, years, days) &&
      isIn(stages, table, row) &&
      topic.every((unit) => isAbout(unit, row, keys)) &&
      firsts.every((word) => row.cells.some(({ raw }) => raw.includes(word)))
        ? [{ table: table.number, row: index }]
        : [],
    ),
  )
  const isRow = eachTime || days.length > 0 || question.parts.length > 0
  // One thing is better told by the sentences about it, unless the table or a day is named.
  if (topic.length + firsts.length > 0 ? rows.length < (isRow ? 1 : 2) : years.length + stages.length === 0) return undefined
  // What the text says of the topic is no row of the table that is named.
  const onlyRows = question.parts.length > 0 && years.length + days.length === 0
  const spans = stages.length > 0 ? [] : years
  return { kind: 'events', paper: paper.id, rows, years: spans, days, topic: onlyRows ? [] : topic.map(({ surface }) => surface) }
}

const FIRSTS = ['首次', '第一次']

/** What every event must be about: words that neither the tables' captions and headers nor a stage nor a day explains. */
function topicOf(
  { content }: Question,
  tables: readonly Table[],
  stages: readonly string[],
  days: readonly MonthDay[],
  keys: (words: string) => ReadonlySet<string>,
): readonly QuestionUnit[] {
  const framed = keys(tables.flatMap(({ caption, columns }) => [caption, ...columns.map(({ header }) => header)]).join(' '))
  return content.filter(
    (unit) =>
      unit.strict &&
      unit.kind !== 'number' &&
      !FRAME.includes(unit.surface) &&
      !days.some(({ start, end }) => start < unit.end && unit.start < end) &&
      matchedKeys(unit, framed) < 0.5 &&
      !HAPPENED.some((word) => word.includes(unit.surface)) &&
      !stages.some((stage) => unit.surface.includes(stage.slice(0, 2))),
  )
}

/** Stages as the tables of events or the headings name them; a stage goes by its first word (萌发探索, 萌发阶段). */
function stagesNamed(paper: Paper, tables: readonly Table[], { text, years }: Question): string[] {
  const periods = years.flatMap(({ name }) => name ?? [])
  const headings = paper.sections.filter(({ title }) => findYears(title).length > 0).map(({ title }) => headingName(title))
  const asked = [...headings.filter((name) => text.includes(normalise(name))), ...periods]
  const own = new Set(tables.flatMap((table) => table.rows.flatMap((row) => headingsOf(table, row))))
  return [...own].filter((stage) => text.includes(stage) || asked.some((name) => name.startsWith(stage.slice(0, 2))))
}

const isIn = (stages: readonly string[], table: Table, row: Row): boolean =>
  stages.length === 0 || headingsOf(table, row).some((stage) => stages.includes(stage))

const isWhen = ({ date }: Row, years: readonly AskedYears[], days: readonly MonthDay[]): boolean =>
  date !== undefined &&
  (years.length === 0 || years.some(({ from, to }) => from <= date.year && date.year <= to)) &&
  (days.length === 0 ||
    days.some(({ year = date.year, month, day = date.day }) => year === date.year && month === date.month && day === date.day))

function isAbout(unit: QuestionUnit, row: Row, keys: (words: string) => ReadonlySet<string>): boolean {
  const words = row.cells.map(({ raw }) => raw).join(' ')
  return normalise(words).includes(unit.surface) || matchedKeys(unit, keys(words)) >= 0.75
}

/** 2031年以前 is not about the years there are. */
function isNear(year: number, tables: readonly Table[]): boolean {
  const known = tables.flatMap(({ rows }) => rows.flatMap(({ date }) => date?.year ?? []))
  return Math.min(...known) - 1 <= year && year <= Math.max(...known) + 1
}
