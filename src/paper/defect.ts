import type { Locator } from './locator.ts'

/** Something in the paper that does not agree with itself, found by the audit or applied as an erratum. */
export interface Defect {
  readonly kind:
    | 'total-mismatch'
    | 'text-table-mismatch'
    | 'text-text-mismatch'
    | 'dangling-marker'
    | 'missing-reference'
    | 'erratum-applied'
  readonly at: readonly Locator[]
  /** The figures or names that disagree, as printed. */
  readonly stated: string
  readonly found: string
}
