import type { Decimal } from 'decimal.js'

/** Kinds of thing that a number counts; only equal dimensions can be added or compared. */
export type Dimension = 'money' | 'persons' | 'person-times' | 'count' | 'ratio' | 'percent' | 'other'

/** A unit as printed (`亿元`), what it counts, and how many base units it holds (亿元 = 1e8 元). */
export interface Unit {
  readonly symbol: string
  readonly dimension: Dimension
  readonly factor: string
}

/** An exact amount in a unit. */
export interface Quantity {
  readonly amount: Decimal
  readonly unit: Unit
  /** Decimals as printed, where the last of them are zeros: 43.80 has two. */
  readonly places?: number
}

/** A date known to the year, the month or the day. */
export interface PartialDate {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** Years, both ends included. */
export interface YearRange {
  readonly from: number
  readonly to: number
}
