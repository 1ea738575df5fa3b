import type { Decimal } from 'decimal.js'
import type { Citation } from './answer.ts'

/** An expression of numbers that somebody typed, worked out, with the cells that print these numbers. */
export interface Calculation {
  readonly written: string
  readonly result: Decimal
  readonly operands: readonly Operand[]
}

export interface Operand {
  readonly number: string
  /** None when no table prints it; of many cells the first few. */
  readonly cells: readonly Citation[]
}
