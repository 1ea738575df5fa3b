import { normalise } from '../../language/words/normalise.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Column, Table } from '../../paper/table.ts'
import { matchedKeys as matched } from '../../retrieval/score-sentences.ts'
import { keysOf } from '../../retrieval/sentence-index.ts'
import { asksWhetherSame, isOfYears, type Keys, ROWS, rowsNamed } from '../find/marked-rows.ts'
import type { Library } from '../library.ts'
import { type PlanRule, type QuestionPlan, rejected } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'

/** A table of marks (√) as sets: which columns a row has, which rows have all of some columns. */
export const marks: PlanRule = {
  name: 'marks',
  examples: ['表2里2008年汶川重建勾了哪些支援任务', '哪些实践既属于均衡发展又属于应急治理', '表2中重大工程有几项'],
  plan(question, library, paper) {
    const asked = question.parts.find((part) => part.kind === 'table')?.number
    const certain = asked !== undefined || SET_WORDS.some((word) => question.text.includes(word))
    if (!certain && !TYPE_WORDS.some((word) => question.text.includes(word))) return rejected('no table of marks is asked about')
    for (const candidate of library.papers.filter(({ id }) => paper === undefined || id === paper)) {
      for (const table of candidate.tables.filter(isMarkTable)) {
        if (asked !== undefined && table.number !== asked) continue
        const plan = planFor(question, candidate, table, library)
        // 类型 alone may ask for the types: a row, or two columns, must be meant.
        if (plan && (certain || plan.rows.length > 0 || plan.columns.length + (plan.without?.length ?? 0) > 1)) return { plan }
      }
    }
    return rejected('neither rows nor columns of a table of marks explain the question')
  },
}

const SET_WORDS = [
  '勾',
  '打的',
  '这两行',
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
const TYPE_WORDS = ['类', '种', '算', '类型', '划分', 'type', 'kind', 'task', 'category', 'count as']

type MarksPlan = Extract<QuestionPlan, { kind: 'marks' }>

const isMarkTable = (table: Table): boolean => table.columns.some((column) => column.role === 'mark')

function planFor(question: Question, paper: Paper, table: Table, library: Library): MarksPlan | undefined {
  if (question.years.length > 0 && !table.rows.some((row) => isOfYears(row, question.years))) return undefined
  const keys = keysIn(library)
  const { subject, headers, context } = namesOfTable(paper, table, library)
  // 对口支援 in a table about 对口支援 tells no row and no column from another.
  const tells = (unit: QuestionUnit) => unit.strict && matched(unit, subject) < 0.75
  const rows = rowsNamed(question, table, keys, (unit) => tells(unit) && !headers.has(unit.surface))
  const rest = question.units.filter((unit) => unit.strict && !rows.explained.includes(unit))
  const columns = boundColumns(rest.filter(tells), question.text, paper, table, keys)
  const asked = question.parts.some(({ kind }) => kind === 'table')
  const [counted, anyRow] = [question.asks.has('amount'), rows.indexes.length > 0]
  // Where the table and a row of it are named, only a name is too much.
  const left = rest.filter(
    (unit) =>
      !ROWS.includes(unit.surface) &&
      !columns.explained.has(unit) &&
      matched(unit, context) < enough(unit, asked) &&
      (unit.proper || !asked || !anyRow),
  )
  const anyColumn = columns.leaves.length > 0 || columns.negated.size > 0
  if (left.length > 0 || !(anyRow || anyColumn || (asked && counted && columns.all.length === 0))) return undefined
  if (anyRow && !(counted && columns.all.length === 0))
    return {
      kind: 'marks',
      table: table.number,
      rows: rows.indexes,
      columns: columns.all,
      ask: 'columns',
      compared: asksWhetherSame(question) && rows.indexes.length === 2,
    }
  return {
    kind: 'marks',
    table: table.number,
    rows: [],
    columns: columns.leaves.filter((column) => !columns.negated.has(column)),
    without: columns.all.filter((column) => columns.negated.has(column)),
    counted,
    ask: 'rows',
  }
}

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
    context: keys([...own, ...headers].join(' ')),
  }
}

const keysIn =
  (library: Library): Keys =>
  (text) =>
    keysOf(library.analyser.units(normalise(text)))

const NEGATIONS = [
  '没勾',
  '没有勾',
  '未勾',
  '没打',
  '不勾',
  '不属于',
  '没有',
  '不是',
  '非',
  'not ',
  'no ',
  'without ',
  'neither ',
  'nor ',
]

/** These deny every column that is named after them in the clause (no tick under A or B). */
const DENYING_ALL = [
  'no tick',
  'not ticked',
  'no mark',
  'neither',
  '没有勾',
  '没打勾',
  '一个勾都没',
  '都没勾',
  '既不',
  '既没',
  '都不',
]
const CLAUSE_ENDS = ['，', ',', '；', ';', '但', ' but ']

/** Whether a negation stands right before a unit (没勾均衡发展), or before all that are named. */
function isNegated({ start }: QuestionUnit, text: string): boolean {
  const before = text.slice(0, start)
  const clause = before.slice(Math.max(0, ...CLAUSE_ENDS.map((end) => before.lastIndexOf(end) + 1)))
  return (
    DENYING_ALL.some((phrase) => clause.includes(phrase)) ||
    NEGATIONS.some((word) => before.slice(-14).trimEnd().endsWith(word.trimEnd()))
  )
}

/** Columns named by their header or by a group above it; a group names all its columns. */
function boundColumns(units: readonly QuestionUnit[], text: string, paper: Paper, table: Table, keys: Keys) {
  const explained = new Set<QuestionUnit>()
  /** A word belongs to the columns it fits best: 应急治理 is not 贫困治理. */
  const best = new Map<QuestionUnit, number>()
  const leaves: { index: number; unit: QuestionUnit; fit: number }[] = []
  const grouped: { index: number; unit: QuestionUnit }[] = []
  for (const [index, column] of table.columns.entries()) {
    if (column.role !== 'mark') continue
    const names = namesOf(paper, table, column)
    const [words, groups] = [keys(names.join(' ')), keys(groupNames(paper, column.groups).join(' '))]
    for (const unit of units) {
      // The very name is more than its words: 地方—地方 is not 地方内部.
      const fit = names.some((name) => normalise(name) === unit.surface) ? EXACT : matched(unit, words)
      // 支援任务 names the group and all its columns, even where a column's own name shares a word with it.
      if (fit < 1 && matched(unit, groups) >= 0.75) grouped.push({ index, unit })
      else if (fit >= 0.5 && fit >= (best.get(unit) ?? 0)) leaves.push({ index, unit, fit })
      else continue
      best.set(unit, Math.max(fit, best.get(unit) ?? 0))
      explained.add(unit)
    }
  }
  const own = leaves.filter(({ unit, fit }) => fit === best.get(unit))
  const named = [...new Set(own.map(({ index }) => index))]
  const negated = new Set([...own, ...grouped].filter(({ unit }) => isNegated(unit, text)).map(({ index }) => index))
  const all = [...new Set([...named, ...grouped.map(({ index }) => index)])].sort((a, b) => a - b)
  return { negated, leaves: named, all, explained }
}

const EXACT = 2

function namesOf(paper: Paper, table: Table, column: Column): string[] {
  const other = paper.terms.columns.filter((entry) => entry.table === table.number && entry.header === column.header)
  return [column.header, ...other.flatMap((entry) => [...entry.synonyms, ...entry.english])]
}

/** The headers above a column with the other names that the paper's folder gives them. */
const groupNames = ({ terms }: Paper, groups: Column['groups']): string[] =>
  groups.flatMap((group) => [
    group,
    ...terms.terms.filter(({ names }) => names.includes(group)).flatMap(({ names, english }) => [...names, ...english]),
  ])
