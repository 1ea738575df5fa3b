import { itemAsked } from '../../language/values/ordinals.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'
import { asksHowManyRows } from '../find/asked-rows.ts'
import { headingsOf, isEventTable } from '../find/event-tables.ts'
import { type PlanRule, type QuestionPlan, rejected } from '../plan.ts'
import type { Question } from '../question.ts'

/** How many rows of a table of events are filed under a heading; under each, where they are to be counted one by one. */
export const rowCount: PlanRule = {
  name: 'row-count',
  examples: [
    '表1里深化推进阶段列了多少条实践',
    '照表1一条条数，每个阶段各有几条',
    'How many entries does Table 1 list for the first stage?',
  ],
  plan(question, { papers }, id) {
    const { text, ops } = question
    const part = question.parts.find(({ kind }) => kind === 'table')
    const order = ops.has('max') ? 'most' : ops.has('min') ? 'fewest' : undefined
    const extreme = order !== undefined && holds(text, WHICH) && holds(text, HEADINGS)
    if (!part || !(extreme || asksHowManyRows(text))) return rejected('no rows of a table are to be counted')
    for (const paper of papers.filter((one) => id === undefined || one.id === id)) {
      const table = paper.tables.find(({ number }) => number === part.number)
      const plan = table && planFor(question, table, paper, extreme ? order : undefined)
      if (plan) return { plan }
    }
    return rejected('not about all rows of a table, nor those under one of its headings')
  },
}

function planFor(question: Question, table: Table, paper: Paper, order: 'most' | 'fewest' | undefined): QuestionPlan | undefined {
  const { text, content, years } = question
  const plan = { kind: 'row-count', paper: paper.id, table: table.number } as const
  const labels = isEventTable(table) ? labelsAsked(question, table, paper, order !== undefined) : []
  if (labels.length > 0) return { ...plan, labels, ...(order ? { order } : {}) }
  const foreign = content.filter(({ surface }) => !CALLED.includes(surface))
  // 表1里成熟阶段有几条: the table has headings, and not this one.
  if (isEventTable(table) && foreign.length > 0 && holds(text, HEADINGS))
    return { kind: 'unexplained', words: foreign.map(({ surface }) => surface) }
  const other = foreign.some(({ strict, surface }) => strict && !table.caption.includes(surface))
  return other || years.length > 0 || holds(text, NARROWING) ? undefined : { ...plan, labels: [] }
}

const WHICH = ['哪', 'which', 'what']
/** Some of the rows are meant. */
const NARROWING = ['勾', '√', '首次', '第一次', '最早', 'first']
/** The rows of each heading are to be counted. */
const EACH = '各阶段|每个阶段|每阶段|条条数|逐条数|数一数|数得出|each stage|count the rows'.split('|')
const HEADINGS = ['阶段', 'stage']
/** What rows and their headings are called. */
const CALLED = '阶段|时期|实践|条目|记录|stage|stages|period|entries|entry|rows|items|practices|list'.split('|')

const holds = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word))

/** The headings that a question names, by any name or by their number; all of them where each is to be counted. */
function labelsAsked(question: Question, table: Table, { terms }: Paper, all: boolean): string[] {
  const { text, content } = question
  const labels = [...new Set(table.rows.flatMap((row) => headingsOf(table, row)))]
  const namesOf = (label: string) => [
    label,
    ...terms.terms.filter(({ names }) => names.includes(label)).flatMap(({ names, english }) => [...names, ...english]),
  ]
  const named = labels.filter((label) => holds(text, namesOf(label)))
  if (named.length === 0 && (all || holds(text, EACH))) return labels
  const which = itemAsked(
    text.replace('第一阶段', '第一个阶段').replace('第二阶段', '第二个阶段').replace('第三阶段', '第三个阶段'),
  )
  const numbered = which === undefined ? [] : labels.slice(...(which === 'last' ? [-1] : [which - 1, which]))
  const found = named.length > 0 ? named : numbered
  const known = [...found.flatMap(namesOf), ...CALLED, table.caption]
  return content.every(({ strict, surface }) => !strict || known.some((words) => words.includes(surface))) ? found : []
}
