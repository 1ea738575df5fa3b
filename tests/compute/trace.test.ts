import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Computation } from '../../src/compute/computation.ts'
import * as calc from '../../src/compute/evaluate.ts'
import { dataRows, type Measure } from '../../src/compute/measure.ts'
import type { Locator } from '../../src/paper/locator.ts'
import { madeMeasure } from '../support/made-measure.ts'

/** A fraction of whole numbers: exact, and nothing that the code under test uses. */
interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

function fraction(text: string): Fraction {
  const [whole = '', decimals = ''] = new Decimal(text).toFixed().split('.')
  return { top: BigInt(whole + decimals), bottom: 10n ** BigInt(decimals.length) }
}

const plus = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom })
const times = (a: Fraction, b: Fraction): Fraction => ({ top: a.top * b.top, bottom: a.bottom * b.bottom })
const over = (a: Fraction, b: Fraction): Fraction => times(a, { top: b.bottom, bottom: b.top })
const minus = (a: Fraction, b: Fraction): Fraction => plus(a, times(b, fraction('-1')))
const HUNDRED = fraction('100')
const ONE = fraction('1')

/** What a trace comes to in base units, worked out again from the printed cells. */
function again(computation: Computation, cellAt: (at: Locator | undefined) => string): Fraction {
  const inputs = computation.inputs.map((input) => again(input, cellAt))
  const [first = ONE, second = ONE] = inputs
  const total = () => inputs.reduce(plus, fraction('0'))
  switch (computation.op) {
    case 'cell':
    case 'stated':
      return times(fraction(cellAt(computation.at[0])), fraction(computation.result.unit.factor))
    case 'sum':
      return total()
    case 'mean':
      return over(total(), fraction(String(inputs.length)))
    case 'difference':
      return minus(first, second)
    case 'quotient':
      return over(first, second)
    case 'share':
      return times(over(first, second), HUNDRED)
    case 'growth':
      return times(minus(over(first, second), ONE), HUNDRED)
    case 'convert':
      return first
    default:
      throw new Error(`no trace of ${computation.op} is made here`)
  }
}

const amount = fc.integer({ min: 1, max: 10 ** 9 }).map((n) => new Decimal(n).div(10_000).toFixed())
const amounts = fc.array(fc.option(amount, { nil: undefined, freq: 4 }), { minLength: 2, maxLength: 8 })
const unit = fc.constantFrom('元', '万元', '亿元')

/** A column with a total printed below, right or wrong, or without one. */
const measure = (table: number) =>
  fc.record({ amounts, unit, total: fc.option(amount, { nil: undefined }) }).map(({ amounts: column, unit: symbol, total }) =>
    madeMeasure(column, {
      table,
      unit: symbol,
      totals: total === undefined ? [] : [{ covers: column.map((_, i) => i), amount: total }],
    }),
  )

/** Everything that can be computed from two columns. */
function tracesOf(a: Measure, b: Measure): Computation[] {
  const rows = dataRows(a.table)
  const [x, y] = [calc.sum(a, rows), calc.sum(b, dataRows(b.table))]
  const unitOfB = b.table.columns[b.column]?.unit
  const made = [x, calc.sum(a, rows.slice(1)), calc.mean(a, rows), ...calc.ranked(a, 'highest', rows)]
  if (x && y) made.push(calc.sumOf([x, y]), calc.difference(x, y), calc.quotient(x, y), calc.share(x, y), calc.growth(x, y))
  if (x && unitOfB) made.push(calc.inUnit(x, unitOfB))
  return made.flatMap((computation) => computation ?? [])
}

/** The digits that a result is good for: sums and conversions are exact, a division is cut off. */
const DIGITS = 15

describe('every trace', () => {
  it('comes to its result when it is worked out again from the cells it cites', () => {
    fc.assert(
      fc.property(measure(1), measure(2), (a, b) => {
        const cellAt = (at: Locator | undefined) => {
          if (at?.kind !== 'cell') throw new Error('a leaf cites a cell')
          return (at.table === 1 ? a : b).table.rows[at.row]?.cells[at.column]?.raw ?? ''
        }
        for (const computation of tracesOf(a, b)) {
          const { top, bottom } = over(again(computation, cellAt), fraction(computation.result.unit.factor))
          const expected = new Decimal(top.toString()).div(bottom.toString())
          expect(computation.result.amount.toSignificantDigits(DIGITS).toString(), computation.op).toBe(
            expected.toSignificantDigits(DIGITS).toString(),
          )
        }
      }),
      { numRuns: 100 },
    )
  })

  it('cites every filled cell that it uses once, and names every empty one', () => {
    fc.assert(
      fc.property(measure(1), (a) => {
        const rows = dataRows(a.table)
        const filled = rows.filter((row) => a.table.rows[row]?.cells[a.column]?.value.kind === 'quantity')
        const mean = calc.mean(a, rows)
        expect(mean?.at.map((at) => at.kind === 'cell' && at.row) ?? []).toEqual(filled)
        if (mean) expect(mean.at.length + mean.missing.length).toBe(rows.length)
      }),
    )
  })
})
