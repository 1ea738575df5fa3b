import type { Decimal } from 'decimal.js'
import { convert, type ParsedUnit, unitBase } from '../language/values/units.ts'
import type { Dimension, Unit } from '../paper/value.ts'

/** An amount as somebody names it; without a unit it counts in the unit of what it is held against. */
export interface NamedAmount {
  readonly amount: Decimal
  readonly unit?: ParsedUnit
}

/** People count loosely: 310家 for 310个, 5000人 for 5000人次. */
const COUNTED: readonly Dimension[] = ['count', 'persons', 'person-times']

/** A named amount in a column's unit: 800亿 in 亿元 is 800. Undefined when the two count different things. */
export function amountIn({ amount, unit: named }: NamedAmount, unit: Unit): Decimal | undefined {
  if (!named || unit.symbol === '') return amount
  const scaled = amount.times(named.factor).div(unit.factor)
  if (unitBase(named) === '') return scaled
  if (COUNTED.includes(named.dimension) && COUNTED.includes(unit.dimension)) return scaled
  return convert({ amount, unit: named }, unit)?.amount
}
