import type { Decimal } from 'decimal.js'
import type { Dimension, Unit } from '../../paper/value.ts'
import type { Shown } from './wording.ts'

const NOUNS: Partial<Record<Dimension, string>> = { money: 'yuan', persons: 'people', 'person-times': 'person-times' }

/** Units that count nothing else, by what the papers print. */
const SPANS: Readonly<Record<string, string>> = { 年: 'year', 月: 'month', 天: 'day' }

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
      return `${digits} ${spanOf(amount, unit) ?? unit.symbol}`.trim()
    default:
      return scaled(amount, unit, places)
  }
}

function spanOf(amount: Decimal, { symbol }: Unit): string | undefined {
  const span = SPANS[symbol]
  return span && (amount.eq(1) ? span : `${span}s`)
}

const printed = (amount: Decimal, places?: number) => (places === undefined ? amount.toFixed() : amount.toFixed(places))

function scaled(amount: Decimal, unit: Unit, places?: number): string {
  const english = inThousands(amount, unit)
  return unit.factor === '1' ? english : `${english} (${printed(amount, places)}${unit.symbol})`
}

function inThousands(amount: Decimal, unit: Unit): string {
  const noun = NOUNS[unit.dimension]
  return `${byThousands(amount.mul(unit.factor))}${noun ? ` ${noun}` : ''}`
}

/** The same with the figure as printed first, which is what the digits of a formula come to. */
export function englishResult(amount: Decimal, unit: Unit, places?: number): string {
  if (unit.factor === '1') return worded(amount, unit, places)
  return `${printed(amount, places)}${unit.symbol} (${inThousands(amount, unit)})`
}

function byThousands(amount: Decimal): string {
  if (amount.abs().gte(1e9)) return `${amount.div(1e9).toFixed()} billion`
  if (amount.abs().gte(1e6)) return `${amount.div(1e6).toFixed()} million`
  return amount.toFixed()
}

const SCALES: Readonly<Record<string, string>> = { '10000': '10,000', '1000000': 'million', '100000000': '100 million' }

/** What figures are counted in, as a heading: 100 million yuan for 亿元. */
export function englishUnit({ symbol, dimension, factor }: Unit): string {
  if (dimension === 'percent') return '%'
  if (dimension === 'ratio') return 'times'
  if (dimension === 'other') return SPANS[symbol] ? `${SPANS[symbol]}s` : symbol
  return [SCALES[factor], NOUNS[dimension]].filter((part) => part).join(' ')
}
