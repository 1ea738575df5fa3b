import { normalise } from '../../language/words/normalise.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Table } from '../../paper/table.ts'
import { matchedKeys } from '../../retrieval/score-sentences.ts'
import { keptWith } from '../../store/kept-with.ts'
import { isEventTable } from '../find/event-tables.ts'
import type { Library } from '../library.ts'
import { type PlanRule, type QuestionPlan, rejected } from '../plan.ts'
import { printedKeys } from '../printed-keys.ts'
import type { Question, QuestionUnit } from '../question.ts'

type RowsPlan = Extract<QuestionPlan, { kind: 'labelled-rows' }>

/** Rows by what a column of words prints in them (哪几个县是委托型), and what such a column prints in a row (属于哪个阶段). */
export const labelledRows: PlanRule = {
  name: 'labelled-rows',
  examples: ['对口支援抗击特大洪涝灾害属于哪个阶段', '救治甲型H1N1流感算哪个阶段的'],
  plan(question, library, paperId) {
    const { asks, ops, years, parts } = question
    if (ops.size > 0 || years.length > 0 || asks.has('why') || asks.has('how'))
      return rejected('asks for more than words of a table')
    const asked = parts.find(({ kind }) => kind === 'table')?.number
    for (const paper of library.papers.filter(({ id }) => paperId === undefined || id === paperId)) {
      for (const table of paper.tables.filter(({ number }) => asked === undefined || number === asked)) {
        const plan = planFor(question, paper, table, library)
        if (plan) return { plan }
      }
    }
    return rejected('no column of words of a table is asked about')
  },
}

/** More rows than this are told apart by nothing in the question. */
const MOST_TOLD = 2
const STANDS = 0.75
const WHICH = ['哪', '什么', '啥', '多少', '几', 'which', 'what', 'how many']
const BELONGS = ['属', '算', '归', '列在', '列入', '划', 'belong', 'count as', 'under']

function planFor(question: Question, paper: Paper, table: Table, library: Library): RowsPlan | undefined {
  const words = table.columns.flatMap(({ role, header }, index) =>
    role === 'text' ? [{ index, header: normalise(header) }] : [],
  )
  if (words.length === 0) return undefined
  const keys = (text: string) => printedKeys(text, library)
  const frame = keys([table.caption, ...table.columns.map(({ header }) => header)].join(' '))
  const isFrame = (unit: QuestionUnit) => matchedKeys(unit, frame) >= STANDS || isColumnWord(unit.surface, table)
  const rest = question.content.filter((unit) => unit.strict && !isFrame(unit))
  if (rest.length === 0) return undefined
  const rows = wordsOfRows(table).flatMap((said, index) => {
    const has = (unit: QuestionUnit) => said.includes(unit.surface) || matchedKeys(unit, keys(said)) >= STANDS
    return table.rows[index]?.kind === 'data' && rest.every(has) ? [index] : []
  })
  const [first, ...more] = rows
  if (first === undefined) return undefined
  const made = { kind: 'labelled-rows', paper: paper.id, table: table.number, rows: [first, ...more] } as const
  const headerOf = ({ header }: Table['columns'][number]) => awayFromAsking(normalise(header), question)
  const key = Math.min(...table.columns.filter(({ role }) => role === 'key').map(headerOf))
  const [nearest] = words
    .map(({ index, header }) => ({ index, away: awayFromAsking(header, question) }))
    .sort((a, b) => a.away - b.away)
  if (nearest && nearest.away < key) {
    const told = !isEventTable(table) || BELONGS.some((word) => question.text.includes(word))
    return told && rows.length <= MOST_TOLD ? { ...made, tells: nearest.index } : undefined
  }
  const byWord = words.some(({ index }) => rest.some(({ surface }) => prints(table, first, index, surface)))
  if (key === Number.POSITIVE_INFINITY || !byWord || isEventTable(table)) return undefined
  return { ...made, ...(question.asks.has('amount') ? { counted: true } : {}) }
}

/** What the words of each row say. */
const wordsOfRows = keptWith((table: Table) =>
  table.rows.map(({ cells }) =>
    normalise(
      cells
        .filter((_, i) => isWords(table, i))
        .map(({ raw }) => raw)
        .join(' '),
    ),
  ),
)

const isWords = ({ columns }: Table, index: number): boolean => ['key', 'text'].includes(columns[index]?.role ?? '')

const prints = (table: Table, row: number, column: number, words: string): boolean =>
  normalise(table.rows[row]?.cells[column]?.raw ?? '').includes(words)

/** 县 and 模式 are words of 县名 and 运行模式. */
const isColumnWord = (surface: string, { columns }: Table): boolean =>
  columns.some(({ role, header }) => role !== 'measure' && normalise(header).includes(surface))

/** How far a header, or the kind that it names, stands from the word that asks (哪几个县, 哪种模式, 县有几个); infinite when nothing asks for it. */
function awayFromAsking(header: string, { text }: Question): number {
  const names =
    header.charCodeAt(0) < 128 ? [header] : [header, header.slice(-KIND), ...(header.endsWith(NAME) ? [header.slice(0, -1)] : [])]
  const away = WHICH.flatMap((word) => {
    const at = text.indexOf(word)
    return at === -1 ? [] : names.flatMap((name) => [...after(name, at + word.length, text), ...before(name, at, text)])
  })
  return Math.min(...away.filter((one) => one <= NEAR))
}

function after(name: string, from: number, text: string): number[] {
  const at = text.indexOf(name, from)
  return at === -1 ? [] : [at - from]
}

function before(name: string, to: number, text: string): number[] {
  const at = text.slice(0, to).lastIndexOf(name)
  return at === -1 ? [] : [to - at - name.length]
}

/** Characters of a header that name its kind: 模式 of 运行模式. */
const KIND = 2
/** 县名 names 县. */
const NAME = '名'
/** Characters from 哪 to what it asks for: 哪几个县, which of the districts. */
const NEAR = 12
