import type { Locator } from '../paper/locator.ts'
import type { Quantity } from '../paper/value.ts'

export type Operator =
  | 'cell'
  | 'sum'
  | 'mean'
  | 'min'
  | 'max'
  | 'count'
  | 'difference'
  | 'quotient'
  | 'share'
  | 'growth'
  | 'compound-growth'
  | 'convert'
  | 'stated'

/**
 * An evaluated expression: the computation trace. Leaves are cells (`op: 'cell'`) or totals that the paper
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
