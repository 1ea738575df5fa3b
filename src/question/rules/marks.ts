import { normalise } from '../../language/words/normalise.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Column, Table } from '../../paper/table.ts'
import { matchedKeys as matched } from '../../retrieval/score-sentences.ts'
import { asksWhether } from '../columns/assertion.ts'
import { asksWhichIsMore } from '../columns/comparative.ts'
import { boundColumns, groupNames, namesOf, namesWritten } from '../find/marked-columns.ts'
import { asksWhetherSame, isOfYears, type Keys, ROWS, rowsNamed } from '../find/marked-rows.ts'
import type { Library } from '../library.ts'
import { type PlanRule, type QuestionPlan, rejected } from '../plan.ts'
import { printedKeys } from '../printed-keys.ts'
import type { AskedYears, Question, QuestionUnit } from '../question.ts'

/** A table of marks (√) as sets: which columns a row has, which rows have all of some columns. */
export const marks: PlanRule = {
  name: 'marks',
  examples: ['表2里2008年汶川重建勾了哪些支援任务', '哪些实践既属于均衡发展又属于应急治理', '表2中重大工程有几项'],
  plan(question, library, paper) {
    const asked = question.parts.find((part) => part.kind === 'table')?.number
    const certain = asked !== undefined || SET_WORDS.some((word) => question.text.includes(word))
    if (!certain && !asksForTypes(question) && !asksForRows(question) && !isChoice(question))
      return rejected('no table of marks is asked about')
    for (const candidate of library.papers.filter(({ id }) => paper === undefined || id === paper)) {
      for (const table of candidate.tables.filter(isMarkTable)) {
        if (asked !== undefined && table.number !== asked) continue
        const plan = planFor(question, candidate, table, library, certain)
        if (plan) return { plan }
      }
    }
    return rejected('neither rows nor columns of a table of marks explain the question')
  },
}

const SET_WORDS = [
  '勾',
  '打的',
  '这两行',
  '那一行',
  '这一行',
  '那行',
  '分类',
  'rows',
  '√',
  '属于',
  '归类',
  '归为',
  '归在',
  '归入',
  '既',
  '同时',
  'tick',
  'classif',
  'both',
  'neither',
]
const TYPE_WORDS = ['意图', 'intent', '类', '种', '算', '类型', '划分', 'type', 'kind', 'task', 'category', 'count as']

const asksForTypes = ({ text }: Question): boolean => TYPE_WORDS.some((word) => text.includes(word))

/** Rows are wanted (哪些, 几项), and nothing besides. */
const asksForRows = ({ asks, ops, units }: Question): boolean =>
  asks.size === 1 && ops.size === 0 && (asks.has('list') || units.some(({ surface }) => COUNTED.has(surface)))
const COUNTED = new Set(['几个', '几项', '几种', '多少个', '多少项', 'how many'])

type MarksPlan = Extract<QuestionPlan, { kind: 'marks' }>

const isMarkTable = (table: Table): boolean => table.columns.some((column) => column.role === 'mark')

function planFor(question: Question, paper: Paper, table: Table, library: Library, certain: boolean): MarksPlan | undefined {
  if (question.years.length > 0 && !table.rows.some((row) => isOfYears(row, question.years))) return undefined
  const { rows, columns, left } = namedIn(question, paper, table, library)
  const asked = question.parts.some(({ kind }) => kind === 'table')
  const [counted, anyRow] = [question.asks.has('amount'), rows.indexes.length > 0]
  // 类型 alone may ask for the types: a row, or two columns by their names, must be meant.
  const listed = !anyRow && asksForRows(question) && columns.leaves.some((index) => isWritten(question, paper, table, index))
  const several = columns.whole && new Set([...columns.leaves, ...columns.negated]).size > 1
  const chosen = anyRow && several && isChoice(question)
  const meant = certain || listed || chosen || (asksForTypes(question) && (anyRow || several))
  if (left.length > 0 || !meant) return undefined
  const whole = anyRow ? undefined : ofColumns(question, table, columns)
  if (whole) return whole
  if (anyRow && !asksForNumber(question, columns)) return ofRow(question, table, rows.indexes, columns.all)
  // What sets two kinds apart is told by the text, not by the rows that are of either.
  if (question.asks.has('difference') && !certain) return undefined
  const anyColumn = columns.leaves.length > 0 || columns.negated.size > 0
  return anyColumn || (asked && counted && columns.all.length === 0) ? ofRows(question, table, columns, counted) : undefined
}

/** How many there are of a kind is asked of all rows, whatever rows have a word of its name. */
const asksForNumber = (question: Question, { all, leaves }: BoundColumns): boolean =>
  question.asks.has('amount') && (all.length === 0 || (leaves.length > 0 && !asksWhether(question)))

/** The rows and columns that a question names, and what is left of its words. */
function namedIn(question: Question, paper: Paper, table: Table, library: Library) {
  const keys = keysIn(library)
  const { subject, headers, context, groups } = namesOfTable(paper, table, library)
  // 对口支援 in a table about 对口支援 tells no row and no column from another.
  const tells = (unit: QuestionUnit) => matched(unit, subject) < 0.75
  const strict = namingUnits(question, paper, table, groups)
  const bind = (units: readonly QuestionUnit[]) => boundColumns(units.filter(tells), question.text, paper, table, keys)
  // 既是A又是B names two columns, even where a row has a word of one of them.
  const both = JOINING.some((word) => question.text.includes(word)) && bind(strict).leaves.length > 1
  const rows = both ? NO_ROWS : rowsNamed(question, table, keys, (unit) => tells(unit) && !headers.has(unit.surface))
  const rest = strict.filter((unit) => !rows.explained.includes(unit))
  const columns = bind(rest)
  const asked = question.parts.some(({ kind }) => kind === 'table')
  // Where the table and a row of it are named, only a name is too much.
  const left = rest.filter(
    (unit) =>
      !ROWS.includes(unit.surface) &&
      !columns.explained.has(unit) &&
      matched(unit, context) < enough(unit, asked) &&
      (unit.proper || !asked || rows.indexes.length === 0),
  )
  return { rows, columns, left }
}

/** Words that name something; 哪种意图, 省级内部: one that asks, or common ones together, may name a heading or a column as well. */
function namingUnits({ units, text }: Question, paper: Paper, table: Table, groups: readonly string[]): QuestionUnit[] {
  const written = namesWritten(text, paper, table)
  return units.filter(
    ({ strict, surface, start, end }) =>
      strict ||
      (surface.length > 1 && groups.some((group) => group.endsWith(surface))) ||
      written.some((name) => name.start <= start && end <= name.end),
  )
}

type BoundColumns = ReturnType<typeof boundColumns>

const ofRow = (question: Question, table: Table, rows: readonly number[], columns: readonly number[]): MarksPlan => ({
  kind: 'marks',
  table: table.number,
  rows,
  columns: isChoice(question) ? withSiblings(table, columns) : columns,
  ask: 'columns',
  whether: asksWhether(question),
  compared: asksWhetherSame(question) && rows.length === 2,
})

/** 算均衡发展还是应急: which of the columns under a heading it is, or both. */
function withSiblings({ columns }: Table, named: readonly number[]): number[] {
  const headings = new Set(named.map((index) => columns[index]?.groups.at(-1)))
  return columns.flatMap(({ role, groups }, index) => (role === 'mark' && headings.has(groups.at(-1)) ? [index] : []))
}
const isChoice = ({ text }: Question): boolean => text.includes('还是') || text.includes(' or ')

const ofRows = (
  { years }: Question,
  { number, rows }: Table,
  { leaves, all, negated }: BoundColumns,
  counted: boolean,
): MarksPlan => ({
  kind: 'marks',
  table: number,
  rows: years.length > 0 ? rows.flatMap((row, index) => (isOfYears(row, years.map(withBase)) ? [index] : [])) : [],
  columns: leaves.filter((column) => !negated.has(column)),
  without: all.filter((column) => negated.has(column)),
  counted,
  ask: 'rows',
})

/** 重大工程有哪些: a column that goes by its own name is named, whatever else the question is like. */
const isWritten = ({ text }: Question, paper: Paper, table: Table, index: number): boolean =>
  table.columns
    .slice(index, index + 1)
    .some((column) => namesOf(paper, table, column).some((name) => text.includes(normalise(name))))

/** 2010年以后 may or may not mean 2010 too: it is shown. */
const withBase = (asked: AskedYears): AskedYears => ({ ...asked, from: Math.min(asked.from, asked.base ?? asked.from) })

const NO_ROWS = { indexes: [], explained: [] }
const JOINING = ['既', '同时', 'both']

/** What is asked of the columns themselves: how many rows each has (哪种最多), or which there are under a heading (有几种支援任务). */
function ofColumns(question: Question, { number, columns }: Table, bound: BoundColumns): MarksPlan | undefined {
  const { asks, ops, parts, content, years } = question
  const named = bound.all.length > 0 ? bound.all : columns.flatMap(({ role }, index) => (role === 'mark' ? [index] : []))
  const plan = { kind: 'marks', table: number, rows: [], columns: named } as const
  // 表2里2013年的考察人次哪年最少 is about figures.
  const open = ({ surface, closed, telling }: QuestionUnit) => closed.length === 0 && !telling && surface.length > 1
  const other = content.some((unit) => open(unit) && !bound.explained.has(unit) && !unit.strict)
  if (other || years.length > 0 || asks.has('when')) return undefined
  const [more, less] = [ops.has('max'), ops.has('min')]
  if (more || less || asksForMarks(question) || (asksWhichIsMore(question) && bound.leaves.length > 1))
    return { ...plan, ask: less && !more ? 'fewest' : 'most' }
  // Without the table, the text tells the kinds and explains them.
  const grouped = parts.length > 0 && bound.leaves.length === 0 && bound.all.length > 0 && bound.negated.size === 0
  return grouped && (asks.has('amount') || asks.has('list')) ? { ...plan, ask: 'names' } : undefined
}

/** 有几个勾. */
const asksForMarks = ({ asks, text }: Question): boolean => asks.has('amount') && MARKS.some((word) => text.includes(word))
const MARKS = ['几个勾', '多少个勾', '多少勾', '几个√', '多少个√', '几个对勾', '多少个对勾', 'how many ticks', 'how many marks']

/** A concept in a question about the table is named whole: 扶贫资金 is not 扶贫. */
const enough = ({ kind }: QuestionUnit, asked: boolean): number => (asked && kind === 'term' ? 0.85 : 0.5)

const read = new WeakMap<Library, Map<Table, ReturnType<typeof namesIn>>>()

/** The names of a table are the same for every question: read once. */
function namesOfTable(paper: Paper, table: Table, library: Library) {
  const tables = read.get(library) ?? new Map<Table, ReturnType<typeof namesIn>>()
  const names = tables.get(table) ?? namesIn(paper, table, keysIn(library))
  read.set(library, tables.set(table, names))
  return names
}

/** The words of a table: what all of it is about, the names of its marks and their groups, and all of them together. */
function namesIn(paper: Paper, table: Table, keys: Keys) {
  const namesOfAll = (columns: readonly Column[]) => columns.flatMap((column) => namesOf(paper, table, column))
  const own = [table.caption, ...namesOfAll(table.columns.filter(({ role }) => role !== 'mark'))]
  const marks = table.columns.filter(({ role }) => role === 'mark')
  const headers = [...namesOfAll(marks), ...marks.flatMap(({ groups }) => groupNames(paper, groups))]
  return {
    subject: keys(own.join(' ')),
    headers: new Set([...own, ...headers].map(normalise)),
    groups: [...new Set(marks.flatMap((column) => column.groups))].map(normalise),
    context: keys([...own, ...headers, ...namesOfWhole(paper, table)].join(' ')),
  }
}

/** What a table is called besides its caption, and what English calls the concepts of its caption (support for 对口支援). */
const namesOfWhole = ({ terms }: Paper, { number, caption }: Table): string[] => [
  ...terms.tables.filter(({ table }) => table === number).flatMap(({ synonyms, english }) => [...synonyms, ...english]),
  ...terms.terms.filter(({ names }) => names.some((name) => caption.includes(name))).flatMap(({ english }) => english),
]

const keysIn =
  (library: Library): Keys =>
  (text) =>
    printedKeys(text, library)
