import { type Measure, yearsOf } from '../../compute/measure.ts'
import { askedAmount } from '../../language/cues/asked-amount.ts'
import type { ComputeOperation } from '../plan.ts'
import type { Question } from '../question.ts'
import { amountsAsked, askedUnits } from './asked-units.ts'

/** 挂职干部有多少亿元 asks for money where persons are counted, 社会帮扶修了几公里路 for a length where money is. */
export function unlikeUnits(question: Question, operation: ComputeOperation, measure: Measure): [string, string] | undefined {
  const own = measure.table.columns[measure.column]?.unit
  if (!GIVES_ITS_UNIT.includes(operation) || !own || own.dimension === 'other') return undefined
  const asked = askedAmount(question.text)
  if (asked && 'measureWord' in asked && !own.symbol.includes(asked.measureWord)) return [asked.measureWord, own.symbol]
  const counted = own.dimension === 'count' ? undefined : placesCounted(question, measure)
  if (counted !== undefined) return [counted, own.symbol]
  if (!asked || !('dimension' in asked)) return undefined
  const isMoney = (dimension: string) => dimension === 'money'
  return asked.dimension !== 'percent' && isMoney(asked.dimension) !== isMoney(own.dimension)
    ? [asked.surface, own.symbol]
    : undefined
}

/** 劳务输出几个省 counts places, which a column of persons or money by years does not. */
function placesCounted(question: Question, { table }: Measure): string | undefined {
  if (amountsAsked(question) > 1 || !yearsOf(table)) return undefined
  return askedUnits(question).find(({ symbol }) => COUNTED.has(symbol))?.symbol
}
const COUNTED = new Set('家户村省市县镇乡所')

/** What comes out is counted as the column is. */
const GIVES_ITS_UNIT: readonly ComputeOperation[] = ['value', 'mean', 'sum', 'highest', 'lowest', 'difference']
