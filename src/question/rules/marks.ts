import { normalise } from '../../language/normalise.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Column, Row, Table } from '../../paper/table.ts'
import { matchedKeys as matched } from '../../retrieval/score-sentences.ts'
import { keysOf } from '../../retrieval/sentence-index.ts'
import type { Library } from '../library.ts'
import { type PlanRule, type QuestionPlan, rejected } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'

/** A table of marks (√) as sets: which columns a row has, which rows have all of some columns. */
export const marks: PlanRule = {
  name: 'marks',
  examples: ['表2里2008年汶川重建勾了哪些支援任务', '哪些实践既属于均衡发展又属于应急治理', '表2中重大工程有几项'],
  plan(question, library, paper) {
    const asked = question.parts.find((part) => part.kind === 'table')?.number
    if (asked === undefined && !SET_WORDS.some((word) => question.text.includes(word)))
      return rejected('no table of marks is asked about')
    for (const candidate of library.papers.filter(({ id }) => paper === undefined || id === paper)) {
      for (const table of candidate.tables.filter(isMarkTable)) {
        if (asked !== undefined && table.number !== asked) continue
        const plan = planFor(question, candidate, table, library)
        if (plan) return { plan }
      }
    }
    return rejected('neither rows nor columns of a table of marks explain the question')
  },
}

const SET_WORDS = ['勾', '√', '属于', '归类', '归为', '既', 'tick', 'classif']

const isMarkTable = (table: Table): boolean => table.columns.some((column) => column.role === 'mark')

function planFor(question: Question, paper: Paper, table: Table, library: Library): QuestionPlan | undefined {
  const keys = keysIn(library)
  const rows = boundRows(question, table, keys)
  const inRows = new Set(rows.explained)
  const rest = question.units.filter((unit) => unit.strict && !inRows.has(unit))
  const columns = boundColumns(rest, question.text, paper, table, keys)
  const context = keys(
    [
      table.caption,
      ...table.columns.map((column) => namesOf(paper, table, column)),
      ...table.columns.flatMap(({ groups }) => groups),
    ].join(' '),
  )
  const asked = question.parts.some(({ kind }) => kind === 'table')
  // Where the table and a row of it are named, only a name is too much.
  const left = rest.filter(
    (unit) =>
      !columns.explained.has(unit) && matched(unit, context) < 0.5 && (unit.proper || !asked || rows.indexes.length === 0),
  )
  if (
    left.length > 0 ||
    (rows.indexes.length === 0 &&
      columns.leaves.length === 0 &&
      !(asked && question.asks.has('amount') && columns.all.length === 0))
  )
    return undefined
  const counted = question.asks.has('amount')
  if (rows.indexes.length > 0 && !(counted && columns.all.length === 0))
    return { kind: 'marks', table: table.number, rows: rows.indexes, columns: columns.all, ask: 'columns' }
  const without = columns.leaves.filter((column) => columns.negated.has(column))
  return {
    kind: 'marks',
    table: table.number,
    rows: [],
    columns: columns.leaves.filter((column) => !columns.negated.has(column)),
    without,
    counted,
    ask: 'rows',
  }
}

type Keys = (text: string) => ReadonlySet<string>
const keysIn =
  (library: Library): Keys =>
  (text) =>
    keysOf(library.analyser.units(normalise(text)))

/** Rows named by the words of their cells; a year in the question keeps only rows of that year. */
function boundRows({ units, years }: Question, table: Table, keys: Keys): { indexes: number[]; explained: QuestionUnit[] } {
  const strict = units.filter((unit) => unit.strict)
  const inYear = table.rows.flatMap((row, index) => {
    if (years.length > 0 && !years.some(({ from, to }) => row.date && row.date.year >= from && row.date.year <= to)) return []
    const text = normalise(wordsOf(table, row))
    const words = keys(text)
    // A name that the segmenter cuts differently in the cell is still there.
    const fit = (unit: QuestionUnit) => (unit.kind === 'stray' && text.includes(unit.surface) ? 1 : matched(unit, words))
    const explained = strict.filter((unit) => fit(unit) >= 0.5)
    return [{ index, explained, score: explained.reduce((sum, unit) => sum + fit(unit), 0) }]
  })
  const most = Math.max(0, ...inYear.map(({ score }) => score))
  if (most === 0) return { indexes: [], explained: [] }
  const best = inYear.filter(({ score }) => score === most)
  // 航线 in a table of nothing but 航线 tells no row from another.
  if (best.length > 1 && best.length === table.rows.length) return { indexes: [], explained: best[0]?.explained ?? [] }
  return { indexes: best.map(({ index }) => index), explained: best[0]?.explained ?? [] }
}

const wordsOf = (table: Table, row: Row): string =>
  row.cells
    .filter((_, i) => table.columns[i]?.role !== 'mark')
    .map((cell) => cell.raw)
    .join(' ')

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

/** Whether a negation stands right before a unit (没勾均衡发展). */
const isNegated = ({ start }: QuestionUnit, text: string): boolean =>
  NEGATIONS.some((word) =>
    text
      .slice(Math.max(0, start - 14), start)
      .trimEnd()
      .endsWith(word.trimEnd()),
  )

/** Columns named by their header or by a group above it; a group names all its columns. */
function boundColumns(units: readonly QuestionUnit[], text: string, paper: Paper, table: Table, keys: Keys) {
  const explained = new Set<QuestionUnit>()
  /** A word belongs to the columns it fits best: 应急治理 is not 贫困治理. */
  const best = new Map<QuestionUnit, number>()
  const leaves: { index: number; unit: QuestionUnit; fit: number }[] = []
  const grouped: number[] = []
  for (const [index, column] of table.columns.entries()) {
    if (column.role !== 'mark') continue
    const [names, groups] = [keys(namesOf(paper, table, column)), keys(column.groups.join(' '))]
    for (const unit of units) {
      const fit = matched(unit, names)
      // 支援任务 names the group and all its columns, even where a column's own name shares a word with it.
      if (fit < 1 && matched(unit, groups) >= 0.75) grouped.push(index)
      else if (fit >= 0.5 && fit >= (best.get(unit) ?? 0)) leaves.push({ index, unit, fit })
      else continue
      best.set(unit, Math.max(fit, best.get(unit) ?? 0))
      explained.add(unit)
    }
  }
  const named = [...new Set(leaves.filter(({ unit, fit }) => fit === best.get(unit)).map(({ index }) => index))]
  const negated = new Set(leaves.filter(({ unit }) => isNegated(unit, text)).map(({ index }) => index))
  return { negated, leaves: named, all: [...new Set([...named, ...grouped])].sort((a, b) => a - b), explained }
}

function namesOf(paper: Paper, table: Table, column: Column): string {
  const other = paper.terms.columns.filter((entry) => entry.table === table.number && entry.header === column.header)
  return [column.header, ...other.flatMap((entry) => [...entry.synonyms, ...entry.english])].join(' ')
}
