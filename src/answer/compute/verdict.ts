import { Decimal } from 'decimal.js'
import type { Computation } from '../../compute/computation.ts'
import { amountIn } from '../../compute/named-amount.ts'
import type { FoundFigure } from '../../language/values/find-figures.ts'
import type { Unit } from '../../paper/value.ts'
import type { Assertion } from '../../question/columns/assertion.ts'
import type { Statement } from '../answer.ts'
import { amountsOf, isWithin } from './limits.ts'
import type { Computed } from './reading-result.ts'

/** Holds the first value against what the question says it is; unchanged when the two cannot be held against each other. */
export function checked(
  { computed }: { readonly computed: readonly Computed[] },
  asserted: Assertion,
): {
  readonly computed: readonly Computed[]
} {
  const [first, ...more] = computed
  if (!first?.computation || !isFact(first.says)) return { computed }
  if (asserted.kind === 'extreme') return { computed: named(computed, asserted.label) }
  const holds = isSo(first.computation, asserted)
  if (holds === undefined) return { computed }
  return { computed: [{ ...first, says: { kind: 'verdict', holds, of: asserted.kind, fact: first.says } }, ...more] }
}

/** The rows that have the extreme, with whether the one that the question names is among them. */
function named(computed: readonly Computed[], label: string): Computed[] {
  const holds = computed.some(({ says }) => says.kind === 'ranked' && says.label.startsWith(label))
  const [first, ...more] = computed
  if (first?.says.kind !== 'ranked') return [...computed]
  return [{ ...first, says: { kind: 'verdict', holds, of: 'extreme', fact: first.says } }, ...more]
}

type Fact = Extract<Statement, { kind: 'figure' | 'result' | 'ranked' }>

const isFact = (says: Statement): says is Fact => says.kind === 'figure' || says.kind === 'result' || says.kind === 'ranked'

function isSo({ op, result }: Computation, asserted: Assertion): boolean | undefined {
  switch (asserted.kind) {
    case 'figure':
      return isFigure(op === 'difference' || op === 'growth' ? result.amount.abs() : result.amount, result.unit, asserted.figure)
    case 'bound': {
      const limits = amountsOf(asserted.bound, result.unit)
      return limits && isWithin(result.amount, limits)
    }
    case 'extreme':
    case 'steady':
      return undefined
    case 'change':
      if (op !== 'difference' && op !== 'growth') return undefined
      return asserted.direction === 'rise' ? result.amount.gt(0) : result.amount.lt(0)
  }
}

/** What is said is held to the digits it is said with. 涨了一倍 is a growth of 100 per cent. */
function isFigure(value: Decimal, unit: Unit, said: FoundFigure): boolean | undefined {
  const times = said.unit?.dimension === 'ratio' && unit.dimension === 'percent'
  const one = times ? new Decimal(100) : amountIn({ ...said, amount: new Decimal(1) }, unit)
  return one && value.div(one).toDecimalPlaces(said.decimals).equals(said.amount)
}
