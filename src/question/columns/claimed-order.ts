import { dataRows, type Measure, yearsOf } from '../../compute/measure.ts'
import type { QuestionPlan } from '../plan.ts'
import type { Question } from '../question.ts'
import { COMPARATIVES } from '../words/closed-class.ts'
import { wordList } from '../words/word-list.ts'
import type { BoundQuestion } from './bind-measures.ts'
import type { AskedRow } from './row-names.ts'

const MORE = new Set([...wordList(COMPARATIVES.more), '超过', '高于', '多于', '大于', '反超', '超出', 'exceed', 'exceeded'])
const LESS = new Set([...wordList(COMPARATIVES.less), '低于', '少于', '小于', '不如', '不及'])

/** Whether a question asks why one of two things is more than the other. */
export const claimsOrder = ({ asks, units }: Question): boolean =>
  asks.has('why') && units.some(({ surface }) => MORE.has(surface) || LESS.has(surface))

/**
 * 为什么学费超过了田赋附加: which of two cells is held to be the larger, before any reason is looked for. Undefined where the question does
 * not name two columns in one year or row, or two rows or years of one column.
 */
export function claimedOrder(
  question: Question,
  { measures }: BoundQuestion,
  rows: readonly AskedRow[],
): QuestionPlan | undefined {
  if (!claimsOrder(question)) return undefined
  const word = question.units.find(({ surface }) => MORE.has(surface) || LESS.has(surface))
  const [first, second] = measures.map(({ binding }) => binding.measure)
  if (!word || !first) return undefined
  const [one, other, ...more] = cellsNamed(question, first, rows)
  const sides = second
    ? one !== undefined && other === undefined && second.table === first.table
      ? ([
          { measure: first, row: one },
          { measure: second, row: one },
        ] as const)
      : undefined
    : one !== undefined && other !== undefined && more.length === 0
      ? ([
          { measure: first, row: one },
          { measure: first, row: other },
        ] as const)
      : undefined
  return sides && { kind: 'order-premise', sides, more: MORE.has(word.surface), words: word.surface }
}

function cellsNamed({ years }: Question, { table }: Measure, rows: readonly AskedRow[]): number[] {
  if (!yearsOf(table)) return rows.map(({ row }) => row)
  return years.flatMap(({ from, to }) => (from === to ? dataRows(table, { from, to }) : []))
}
