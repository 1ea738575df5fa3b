import type { Decimal } from 'decimal.js'
import { amountIn } from '../../compute/named-amount.ts'
import type { Quantity, Unit } from '../../paper/value.ts'
import type { Bound } from '../../question/columns/bounds.ts'

/** A bound in the unit of the values that are held against it. */
export interface Limits {
  readonly side: Bound['side']
  readonly limit: Quantity
  readonly upper?: Quantity
}

/** Undefined when the bound counts something else. */
export function amountsOf({ side, figure, upper }: Bound, unit: Unit): Limits | undefined {
  const [amount, high] = [amountIn(figure, unit), upper && amountIn(upper, unit)]
  if (!amount || (upper && !high)) return undefined
  return { side, limit: { amount, unit }, ...(high ? { upper: { amount: high, unit } } : {}) }
}

/** Bounds given as a range hold at both ends. */
export function isWithin(value: Decimal, { side, limit, upper }: Limits): boolean {
  switch (side) {
    case 'above':
      return value.gt(limit.amount)
    case 'below':
      return value.lt(limit.amount)
    case 'at-least':
      return value.gte(limit.amount)
    case 'at-most':
      return value.lte(limit.amount)
    case 'between':
      return value.gte(limit.amount) && upper !== undefined && value.lte(upper.amount)
  }
}
