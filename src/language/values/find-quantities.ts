import { Decimal } from 'decimal.js'
import { type Amount, unitAt } from './units.ts'

/** A figure with its unit as it stands in a text. */
export interface FoundQuantity extends Amount {
  readonly surface: string
  readonly start: number
  readonly end: number
}

const NUMBER = /(?<![\d.])(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?/g

/** Finds every figure that a unit follows, in order: 6937.69亿元, 67%, 4.2倍, 1,234人. Bare numbers and years are none. */
export function findQuantities(text: string): FoundQuantity[] {
  return Array.from(text.matchAll(NUMBER)).flatMap((match) => {
    const start = match.index
    const digits = start + match[0].length
    const found = unitAt(text, digits) ?? unitAt(text, digits + 1)
    if (!found || found.unit.dimension === 'other' || text.slice(digits, found.end).startsWith('年')) return []
    return [
      {
        amount: new Decimal(match[0].replaceAll(',', '')),
        unit: found.unit,
        surface: text.slice(start, found.end),
        start,
        end: found.end,
      },
    ]
  })
}
