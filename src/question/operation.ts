import type { Op } from './closed-class.ts'
import type { ComputeOperation } from './plan.ts'
import type { Question } from './question.ts'

/** First match wins: the more a word says about the computation, the earlier it stands. */
const PRIORITY: readonly (readonly [Op, ComputeOperation])[] = [
  ['fastest', 'fastest-growth'],
  ['slowest', 'fastest-growth'],
  ['compound', 'compound-growth'],
  ['growth', 'growth'],
  ['ratio', 'quotient'],
  ['share', 'share'],
  ['convert', 'convert'],
  ['rank', 'rank'],
  ['ascending', 'rank'],
  ['mean', 'mean'],
  ['max', 'highest'],
  ['min', 'lowest'],
  ['difference', 'difference'],
  ['trend', 'trend'],
  ['sum', 'sum'],
  ['each', 'each'],
]

/** The computation that a question's words ask for; `value` when none does. */
export function operationOf({ ops, asks, years }: Pick<Question, 'ops' | 'asks' | 'years'>): ComputeOperation {
  // 哪一年超过 asks for a year; 超过多少 asks for a difference.
  if (ops.has('above') && asks.has('when')) return 'first-above'
  const found = PRIORITY.filter(([op]) => ops.has(op)).map(([, operation]) => operation)
  // 增长率 of 年均 is compound growth; 各是多少 over several years lists them, but 各是几倍 divides.
  const first = found[0] ?? 'value'
  if (first === 'each' && years.length === 1 && years[0]?.from === years[0]?.to) return 'value'
  return first
}

/** Operations that need two values. */
export const isBinary = (operation: ComputeOperation): boolean =>
  ['difference', 'quotient', 'share', 'growth', 'compound-growth', 'first-above'].includes(operation)

/** 涨了多少，是几倍 asks for two things at once: every operation on two values that the words name. */
export function operationsOf({ ops }: Pick<Question, 'ops'>, first: ComputeOperation): ComputeOperation[] {
  if (!isBinary(first) || first === 'first-above') return [first]
  const named = PRIORITY.filter(([op, operation]) => ops.has(op) && isBinary(operation)).map(([, operation]) => operation)
  return [...new Set([first, ...named])]
}
