import { Decimal } from 'decimal.js'
import type { Paper } from '../paper/paper.ts'
import type { Unit } from '../paper/value.ts'
import type { Computation } from './computation.ts'
import { candidatesOf, DERIVATION_KINDS, type DerivationKind } from './derivation-candidates.ts'
import { type Figure, figureFit, scaleBetween } from './figure-fit.ts'

/** One way in which the tables give a figure. */
export interface Derivation {
  readonly kind: DerivationKind
  readonly computation: Computation
  /** Whether the computation comes to the figure itself, and not to something that is rounded or cut off to it. */
  readonly isExact: boolean
}

/** Binary fractions are a little beside the decimals that they stand for. */
const SLACK = 1e-9

/**
 * Every simple way in which a paper's tables give an amount to its decimals, rounded or cut off: simplest first, and among equals
 * exact, rounded, cut off. Deterministic; what a paper's tables give is worked out once.
 */
export function derivationsOf(amount: Decimal, form: Omit<Figure, 'amount'>, paper: Paper): readonly Derivation[] {
  const figure = { ...form, amount }
  const target = amount.toNumber()
  const near = Decimal.pow(10, -form.decimals).toNumber() * (1 + SLACK) + Math.abs(target) * SLACK
  // Thousands of candidates have a handful of units.
  const factors = new Map<string, number | undefined>()
  const factorOf = (unit: Unit): number | undefined => {
    if (!factors.has(unit.symbol)) {
      const scale = scaleBetween(unit, form.unit)
      factors.set(unit.symbol, scale && Number(scale.from) / Number(scale.to))
    }
    return factors.get(unit.symbol)
  }
  return candidatesOf(paper)
    .filter(({ value, unit }) => Math.abs(Math.abs(value) * (factorOf(unit) ?? Number.NaN) - target) <= near)
    .flatMap(({ kind, make }) => {
      const computation = make()
      const fit = computation && figureFit(computation.result, figure)
      return computation && fit !== undefined ? [{ kind, computation, fit }] : []
    })
    .sort((a, b) => order(a) - order(b) || a.fit - b.fit)
    .map(({ kind, computation, fit }) => ({ kind, computation, isExact: fit === 0 }))
}

const order = ({ kind }: Pick<Derivation, 'kind'>): number => DERIVATION_KINDS.indexOf(kind)
