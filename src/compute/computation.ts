import type { Locator } from '../paper/locator.ts'
import type { Quantity } from '../paper/value.ts'

/** Arithmetic that a question can ask for by name. */
export type Arithmetic = 'sum' | 'mean' | 'difference' | 'quotient' | 'share' | 'growth' | 'compound-growth' | 'convert'

export type Operator = Arithmetic | 'cell' | 'stated' | 'count' | 'per'

/**
 * An evaluated expression: the computation trace. Leaves are cells (`op: 'cell'`; also figures of the text, at their sentence) or totals that the paper
 * states (`op: 'stated'`, whose input is our own sum). `label` names the leaf (a year, a row, a column).
 */
export interface Computation {
  readonly op: Operator
  readonly result: Quantity
  readonly inputs: readonly Computation[]
  readonly at: readonly Locator[]
  readonly missing: readonly Locator[]
  readonly label: string
}
