import type { Measure } from '../../compute/measure.ts'
import type { Library } from '../library.ts'
import type { QuestionPlan } from '../plan.ts'
import type { Question } from '../question.ts'
import type { Ask } from '../words/closed-class.ts'
import { type Binding, bindColumns } from './bind-columns.ts'
import { isNamed } from './bind-measures.ts'

/** What asks for two tables to be held against each other. */
const ASKS: readonly Ask[] = ['agree', 'difference', 'why']
const WORDS = ['差', '不同', '不一样', '不一致', '出入', '差别', 'differ', 'different']

/** 表4和表6的直接帮扶资金为什么不一样: one thing that two tables give, held against itself. */
export function reconcile(question: Question, library: Library, paper: string | undefined): QuestionPlan | undefined {
  const [one, other, ...more] = tablesOf(question)
  if (one === undefined || other === undefined || more.length > 0 || !asksToReconcile(question)) return undefined
  const best = (table: number): Measure | undefined => {
    const found = bindColumns(question.units, library, { table, ...(paper === undefined ? {} : { paper }) })
    const [binding] = found
    return binding && isNamed(binding) && explains(binding, question) ? binding.measure : undefined
  }
  const [a, b] = [best(one), best(other)]
  if (!a || !b || a.paper.id !== b.paper.id) return undefined
  return { kind: 'compute', readings: [{ operation: 'reconcile', measures: [a, b], years: question.years }], together: true }
}

const tablesOf = ({ parts }: Question): number[] => [
  ...new Set(parts.flatMap(({ kind, number }) => (kind === 'table' ? [number] : []))),
]

const asksToReconcile = ({ asks, ops, units }: Question): boolean =>
  ASKS.some((ask) => asks.has(ask)) || ops.has('difference') || units.some(({ surface }) => WORDS.includes(surface))

/** Every thing that the question names is in the column or its table. */
const explains = ({ explained }: Binding, { content }: Question): boolean =>
  content.filter(({ strict }) => strict).every((unit) => explained.includes(unit))
