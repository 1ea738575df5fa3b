import type { Library } from '../library.ts'
import type { RuleResult } from '../plan.ts'
import type { Question, QuestionUnit } from '../question.ts'
import { absentRows } from './absent-row.ts'
import type { BoundQuestion } from './bind-measures.ts'
import { breakdownWords } from './breakdown.ts'
import { notExplained } from './left-over.ts'
import { rateAsked } from './rate-asked.ts'
import type { AskedRow } from './row-names.ts'

/**
 * What a question asks of a column that its table lacks: a part by a word such as 男, a row by its number (第六区), a rate (退学率), or
 * something by words that are left unexplained. Undefined where nothing is left.
 */
export function lacking(
  question: Question,
  { measures: [first] }: BoundQuestion,
  rows: readonly AskedRow[],
  unexplained: readonly QuestionUnit[],
  library: Library,
): RuleResult | undefined {
  if (!first) return undefined
  const { measure } = first.binding
  const words = breakdownWords({ ...question, units: unexplained })
  const isTold = unexplained.some((unit) => isPrinted(unit, question, library))
  if (words.length > 0 && words.length === unexplained.length && !isTold)
    return { plan: { kind: 'no-breakdown', measure, words } }
  if (unexplained.length > 0) return notExplained(question, unexplained)
  const [absent] = absentRows(question, measure.table, rows)
  const named = absent ?? rateAsked(question, first.binding, library)
  return named === undefined ? undefined : { plan: { kind: 'unexplained', words: [named] } }
}

/** 女教员: the text has the word together with the one after it, and may tell what no table does. */
function isPrinted({ start, end }: QuestionUnit, { text, units }: Question, { documents }: Library): boolean {
  const next = units.find((unit) => unit.start === end)
  return next !== undefined && documents.some((document) => document.text.includes(text.slice(start, next.end)))
}
