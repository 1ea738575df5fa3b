import type { RuleResult } from '../plan.ts'
import type { Question } from '../question.ts'

/**
 * 地方结对的又是多少, after a figure of a table: its column there, where that table has one by all the words that are new.
 * Undefined for other questions, or where the plan over that table takes other words.
 */
export function inTableBefore(question: Question, planOver: (question: Question) => RuleResult): RuleResult | undefined {
  const table = question.told?.table
  const words = question.content.filter(({ surface }) => surface.length > 1)
  const fresh = words.filter(({ inherited }) => !inherited)
  if (table === undefined || words.length === 0 || question.parts.length > 0) return undefined
  const result = planOver({ ...question, parts: [{ kind: 'table', number: table, start: -1, end: -1 }] })
  const readings = 'plan' in result && result.plan.kind === 'compute' ? result.plan.readings : []
  const named = readings.flatMap((reading) => reading.named ?? [])
  return readings.length === 1 && (fresh.length > 0 ? fresh : words).every((unit) => named.includes(unit)) ? result : undefined
}
