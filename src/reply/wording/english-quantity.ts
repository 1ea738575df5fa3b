import type { Decimal } from 'decimal.js'
import type { Dimension, Unit } from '../../paper/value.ts'
import type { Shown } from './wording.ts'

const NOUNS: Partial<Record<Dimension, string>> = { money: 'yuan', persons: 'people', 'person-times': 'person-times' }

/** English numbers go by thousands, so 亿 and 万 become billion and million; the figure as printed follows in brackets. */
export function englishQuantity(amount: Decimal, unit: Unit, approximate: boolean, places?: number): Shown {
  return { text: worded(amount, unit, places), approximate }
}

function worded(amount: Decimal, unit: Unit, places?: number): string {
  const digits = printed(amount, places)
  switch (unit.dimension) {
    case 'percent':
      return `${digits}%`
    case 'ratio':
      return `${digits} times`
    case 'other':
      return `${digits} ${unit.symbol}`.trim()
    default:
      return scaled(amount, unit, places)
  }
}

const printed = (amount: Decimal, places?: number) => (places === undefined ? amount.toFixed() : amount.toFixed(places))

function scaled(amount: Decimal, unit: Unit, places?: number): string {
  const noun = NOUNS[unit.dimension]
  const english = `${byThousands(amount.mul(unit.factor))}${noun ? ` ${noun}` : ''}`
  return unit.factor === '1' ? english : `${english} (${printed(amount, places)}${unit.symbol})`
}

function byThousands(amount: Decimal): string {
  if (amount.abs().gte(1e9)) return `${amount.div(1e9).toFixed()} billion`
  if (amount.abs().gte(1e6)) return `${amount.div(1e6).toFixed()} million`
  return amount.toFixed()
}
