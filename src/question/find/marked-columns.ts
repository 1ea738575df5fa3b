import { normalise } from '../../language/words/normalise.ts'
import type { Paper } from '../../paper/paper.ts'
import type { Column, Table } from '../../paper/table.ts'
import { matchedKeys as matched } from '../../retrieval/score-sentences.ts'
import type { QuestionUnit } from '../question.ts'
import { isDenied, isOnly } from './denied-columns.ts'
import type { Keys } from './marked-rows.ts'

/** Columns named by their header or by a group above it; a group names all its columns. */
export function boundColumns(units: readonly QuestionUnit[], text: string, paper: Paper, table: Table, keys: Keys) {
  const explained = new Set<QuestionUnit>()
  /** A word belongs to the columns it fits best: 应急治理 is not 贫困治理. */
  const best = new Map<QuestionUnit, number>()
  const leaves: { index: number; unit: QuestionUnit; fit: number }[] = []
  const grouped: { index: number; unit: QuestionUnit }[] = []
  const written = namesWritten(text, paper, table)
  for (const [index, column] of table.columns.entries()) {
    if (column.role !== 'mark') continue
    const names = namesOf(paper, table, column)
    const [words, groups] = [keys(names.join(' ')), keys(groupNames(paper, column.groups).join(' '))]
    for (const unit of units) {
      const fit = ownedFit(unit, index, written) ?? fitOf(unit, names, words)
      // 支援任务 names the group and all its columns, even where a column's own name shares a word with it.
      if (fit < EXACT && matched(unit, groups) >= 0.75) grouped.push({ index, unit })
      else if (fit >= 0.5 && fit >= (best.get(unit) ?? 0)) leaves.push({ index, unit, fit })
      else continue
      best.set(unit, Math.max(fit, best.get(unit) ?? 0))
      explained.add(unit)
    }
  }
  const own = leaves.filter(({ unit, fit }) => fit === best.get(unit))
  const named = [...new Set(own.map(({ index }) => index))]
  // 只在省内: none of the others beside it.
  const only = own.filter(({ unit }) => isOnly(unit, text)).flatMap(({ index }) => besides(table, index))
  const denied = [...own, ...grouped].filter(({ unit }) => isDenied(unit, text)).map(({ index }) => index)
  const negated = new Set([...denied, ...only.filter((index) => !named.includes(index))])
  const all = [...new Set([...named, ...grouped.map(({ index }) => index), ...negated])].sort((a, b) => a - b)
  return { negated, leaves: named, all, explained, whole: own.every(({ fit }) => fit >= WHOLE) }
}

const EXACT = 2

/** The other columns of marks under the same heading. */
const besides = ({ columns }: Table, index: number): number[] =>
  columns.flatMap(({ role, groups }, other) =>
    other !== index && role === 'mark' && groups.at(-1) === columns[index]?.groups.at(-1) ? [other] : [],
  )

/** A word within a name that is written out fits that column, and no other; undefined for other words. */
function ownedFit(unit: QuestionUnit, index: number, written: ReturnType<typeof namesWritten>): number | undefined {
  const owner = written.find(({ start, end }) => start <= unit.start && unit.end <= end)?.index
  return owner === undefined ? undefined : owner === index ? EXACT : 0
}

/** The very name is more than its words: 地方—地方 is not 地方内部. */
const fitOf = (unit: QuestionUnit, names: readonly string[], words: ReadonlySet<string>): number =>
  names.some((name) => normalise(name) === unit.surface) ? EXACT : matched(unit, words)

/** Where a text writes out a column's name (省级内部, central-to-local): its words belong to that column alone; the longest first. */
export function namesWritten(text: string, paper: Paper, table: Table): { index: number; start: number; end: number }[] {
  const found = table.columns.flatMap((column, index) =>
    column.role === 'mark'
      ? namesOf(paper, table, column).flatMap((name) => {
          const written = normalise(name)
          const start = isPhrase(written) ? text.indexOf(written) : -1
          return start === -1 ? [] : [{ index, start, end: start + written.length }]
        })
      : [],
  )
  return found.sort((a, b) => b.end - b.start - (a.end - a.start))
}

/** A single English word may stand for many things. */
const isPhrase = (name: string): boolean => name.charCodeAt(0) >= 128 || name.includes(' ') || name.includes('-')

/** A column that is named, and not only hinted at by a word of its name. */
const WHOLE = 0.75

/** A column's header and the other names that the paper's folder gives it. */
export function namesOf(paper: Paper, table: Table, column: Column): string[] {
  const other = paper.terms.columns.filter((entry) => entry.table === table.number && entry.header === column.header)
  return [column.header, ...other.flatMap((entry) => [...entry.synonyms, ...entry.english])]
}

/** The headers above a column with the other names that the paper's folder gives them. */
export const groupNames = ({ terms }: Paper, groups: Column['groups']): string[] =>
  groups.flatMap((group) => [
    group,
    ...terms.terms.filter(({ names }) => names.includes(group)).flatMap(({ names, english }) => [...names, ...english]),
  ])
