import { kindsCounted } from '../../language/values/kinds-counted.ts'
import type { Reading, RuleResult } from '../plan.ts'
import type { Question } from '../question.ts'

/**
 * Only the readings over as many columns as a question counts (三类资金): together, or as parts of a whole. Without any, the count
 * is what cannot be explained; readings that are as many themselves are those columns.
 */
export function coveringKinds({ text }: Question, result: RuleResult): RuleResult {
  const kinds = kindsCounted(text)
  if (!kinds || !('plan' in result) || result.plan.kind !== 'compute' || result.plan.readings.length === kinds.count)
    return result
  // Without a whole of its own, a share is of all columns.
  const covers = ({ operation, measures, whole, across }: Reading) =>
    across === true || measures.length === kinds.count || (whole ? whole.length === kinds.count : operation === 'share')
  const [first, ...more] = result.plan.readings.filter(covers)
  return { plan: first ? { ...result.plan, readings: [first, ...more] } : { kind: 'unexplained', words: [kinds.words] } }
}
