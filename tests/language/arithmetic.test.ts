import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readArithmetic } from '../../src/language/values/arithmetic.ts'

const result = (text: string) => readArithmetic(text)?.result.toString()

it.each([
  ['1+2*3', '7'],
  ['(1+2)*3', '9'],
  ['10-4-3', '3'],
  ['100/10/5', '2'],
  ['2^3^2', '512'],
  ['-2^2', '-4'],
  ['3 - -2', '5'],
  ['2**10', '1024'],
  ['50%*200', '100'],
  ['5 x 3', '15'],
  ['0.1+0.2', '0.3'],
  ['1,260.95 − 1,060.95 = ?', '200'],
  ['（１＋２）×３＝', '9'],
  ['12÷5等于？', '2.4'],
])('%s is %s', (text, value) => expect(result(text)).toBe(value))

it.each([
  ...[
    '',
    '12',
    '-5',
    'abc',
    '1+',
    '+',
    '(1+2',
    '1)+2',
    '1 2+3',
    '1..2+3',
    '1/0',
    '1/(2-2)',
    '0^-1',
    '(-8)^0.5',
    '2^1000',
    '9^99',
  ],
  ...['2018年-2010年', '1+2 亿元', '3 < 4', '1+1; 2', '()', '5%%', '('.repeat(5000), `${'1+'.repeat(5000)}1`],
])('%j is none', (text) => expect(readArithmetic(text)).toBeUndefined())

it('prints the expression as it is read, with its numbers', () => {
  expect(readArithmetic('-1,000.5*(2-.5)/-3')).toMatchObject({
    written: '−1000.5 × (2 − .5) ÷ −3',
    numbers: ['1000.5', '2', '.5', '3'],
  })
})

describe('for any numbers', () => {
  const number = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((n) => new Decimal(n).div(100))

  it('sums and products are exact', () => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(result(`(${a}) + (${b}) * (${c})`)).toBe(a.plus(b.times(c)).toString())
        expect(result(`${a}-${b}`)).toBe(a.minus(b).toString())
      }),
    )
  })

  it('what is printed reads as the same', () => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const first = readArithmetic(`${a}*(${b}-${c})+${a}`)
        expect(readArithmetic(first?.written ?? '')).toEqual(first)
      }),
    )
  })

  it('no text throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123.,+-*/^%() ×÷=？'), maxLength: 40 }),
        (text) => void readArithmetic(text),
      ),
    )
  })
})
