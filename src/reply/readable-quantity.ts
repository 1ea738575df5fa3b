import type { Decimal } from 'decimal.js'
import type { Quantity } from '../paper/value.ts'

/** Printed figures have at most two decimals; sums, differences and exact divisions stay within four. */
const EXACT_PLACES = 4
const ROUNDED_PLACES = 2
/** Below this, two decimals would leave too little of a figure, so significant digits are kept instead. */
const SMALL = 0.1

/** An amount as a reader should see it: exact while it is short, else rounded to two decimals, and then `approximate`. */
export function readableQuantity({ amount, unit }: Quantity): { readonly amount: Decimal; readonly approximate: boolean } {
  const isShare = unit.dimension === 'percent' || unit.dimension === 'ratio'
  const exact = amount.decimalPlaces() <= (isShare ? ROUNDED_PLACES : EXACT_PLACES)
  if (exact) return { amount, approximate: false }
  const rounded = amount.abs().lt(SMALL) ? amount.toSignificantDigits(ROUNDED_PLACES) : amount.toDecimalPlaces(ROUNDED_PLACES)
  return { amount: rounded, approximate: true }
}
