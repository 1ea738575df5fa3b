import type { Measure } from '../../compute/measure.ts'
import { askedAmount } from '../../language/cues/asked-amount.ts'
import type { ComputeOperation } from '../plan.ts'
import type { Question } from '../question.ts'

/** 挂职干部有多少亿元 asks for money where persons are counted. */
export function unlikeUnits(
  { text }: Question,
  operation: ComputeOperation,
  { table, column }: Measure,
): [string, string] | undefined {
  const own = table.columns[column]?.unit
  const asked = askedAmount(text)
  if (!GIVES_ITS_UNIT.includes(operation) || !own || !asked || !('dimension' in asked) || own.dimension === 'other')
    return undefined
  const isMoney = (dimension: string) => dimension === 'money'
  return asked.dimension !== 'percent' && isMoney(asked.dimension) !== isMoney(own.dimension)
    ? [asked.surface, own.symbol]
    : undefined
}

/** What comes out is counted as the column is. */
const GIVES_ITS_UNIT: readonly ComputeOperation[] = ['value', 'mean', 'sum', 'highest', 'lowest', 'difference']
