import { Decimal } from 'decimal.js'
import { unitBase } from '../language/values/units.ts'
import type { Quantity, Unit } from '../paper/value.ts'

/** A figure as somebody writes it: its unit, if one is given, and how many decimals. */
export interface Figure {
  readonly amount: Decimal
  readonly decimals: number
  readonly unit?: Unit
}

/**
 * How well an exact quantity agrees with a figure that is written to some decimals: 0 exactly, 1 rounded, 2 cut off; undefined
 * when it does not. Signs do not count: a fall is told without one. A figure without a unit is held against the bare digits.
 */
export function figureFit({ amount, unit }: Quantity, figure: Figure): 0 | 1 | 2 | undefined {
  const scale = scaleBetween(unit, figure.unit)
  if (!scale) return undefined
  const last = Decimal.pow(10, -figure.decimals)
  const over = amount.abs().times(scale.from).div(scale.to).minus(figure.amount)
  if (over.isZero()) return 0
  if (over.abs().times(2).lte(last)) return 1
  return over.isPositive() && over.lt(last) ? 2 : undefined
}

/** Factors that bring an amount from one unit into another (any, where none is given); undefined when they count different things. */
export function scaleBetween(unit: Unit, asked: Unit | undefined): { readonly from: string; readonly to: string } | undefined {
  if (!asked) return { from: '1', to: '1' }
  const isKind = PEOPLE.has(asked.dimension) ? PEOPLE.has(unit.dimension) : unitBase(unit) === unitBase(asked)
  // 13.7万 says how large, not of what.
  return isKind || unitBase(asked) === '' ? { from: unit.factor, to: asked.factor } : undefined
}

/** Papers count the same people now as 人 and now as 人次. */
const PEOPLE: ReadonlySet<string> = new Set(['persons', 'person-times'])
