import { Decimal } from 'decimal.js'
import { findQuantities } from './find-quantities.ts'
import { chineseToNumber } from './numerals.ts'

/** A bound that a question names, in the base unit of its scale (100亿 → 1e10). */
const WORDS =
  /(?<![\d.])([零一二两三四五六七八九十百千]+)(万亿|亿|万)|(?<![\d.])(\d+(?:\.\d+)?)\s*(万亿|亿|万)(?!\p{Script=Han}*次)/gu
const SCALES: Readonly<Record<string, string>> = { 万亿: '1e12', 亿: '1e8', 万: '1e4' }

/** Bounds such as 百亿, 三亿, 1000亿元 or 500 people, each as an amount of base units, in order and once. */
export function findThresholds(text: string): Decimal[] {
  const scaled = Array.from(text.matchAll(WORDS), (match) => {
    const number = match[1] ? (chineseToNumber(match[1]) ?? chineseToNumber(`一${match[1]}`) ?? 0) : Number(match[3])
    return new Decimal(number).times(SCALES[match[2] ?? match[4] ?? ''] ?? 1)
  })
  const plain = findQuantities(text).map(({ amount, unit }) => amount.times(unit.factor))
  const all = [...scaled, ...plain].filter((value) => value.gt(0))
  return all.filter((value, i) => all.findIndex((other) => other.equals(value)) === i)
}
