import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import type { Computation } from '../../src/compute/computation.ts'
import * as calc from '../../src/compute/evaluate.ts'
import { madeMeasure, unitOf } from '../support/made-measure.ts'

const value = (amount: string, unit = '亿元'): Computation => ({
  op: 'cell',
  result: { amount: new Decimal(amount), unit: unitOf(unit) },
  inputs: [],
  at: [],
  missing: [],
  label: amount,
})

const said = (computation: Computation | undefined) =>
  computation && `${computation.result.amount.toString()}${computation.result.unit.symbol}`

describe('sum', () => {
  const bills = madeMeasure(['427.62', '805.08', undefined, '0.1', '0.2'], {
    totals: [{ covers: [0, 1], amount: '1233' }],
  })

  it('is exact where floats are not', () => {
    expect(said(calc.sum(madeMeasure(['0.1', '0.2']), [0, 1]))).toBe('0.3亿元')
    expect(said(calc.sum(madeMeasure(['99999999999999.99', '0.01']), [0, 1]))).toBe('100000000000000亿元')
  })

  it('names the empty cells and adds up the others', () => {
    const total = calc.sum(bills, [2, 3, 4])
    expect(said(total)).toBe('0.3亿元')
    expect(total).toMatchObject({ op: 'sum', label: '2004—2005', missing: [{ row: 2 }] })
    expect(total?.at.map((at) => at.kind === 'cell' && at.row)).toEqual([3, 4])
  })

  it('prefers the printed total, and keeps its own sum under it even where the two differ', () => {
    const total = calc.sum(bills, [0, 1])
    expect([total?.op, said(total), said(total?.inputs[0])]).toEqual(['stated', '1233亿元', '1232.7亿元'])
    expect(total?.at.map((at) => at.kind === 'cell' && at.row)).toEqual([5, 0, 1])
  })

  it('is the cell itself for one row, and nothing for none or for empty cells', () => {
    expect(calc.sum(bills, [3])).toMatchObject({ op: 'cell', label: '2004' })
    expect(calc.sum(bills, [])).toBeUndefined()
    expect(calc.sum(bills, [2])).toBeUndefined()
  })
})

describe('sumOf', () => {
  it('adds up amounts of one scale, and of several after conversion to the first', () => {
    expect(said(calc.sumOf([value('1.5'), value('2.25')]))).toBe('3.75亿元')
    expect(said(calc.sumOf([value('1.5'), value('5000', '万元')]))).toBe('2亿元')
    expect(said(calc.sumOf([value('5000', '万元'), value('1.5')]))).toBe('20000万元')
  })

  it.each([
    ['元', '人'],
    ['人', '人次'],
    ['家', '县'],
    ['吨', '公里'],
  ])('never adds %s to %s', (a, b) => expect(calc.sumOf([value('1', a), value('1', b)])).toBeUndefined())

  it('is the amount itself when there is one, and nothing for none', () => {
    const only = value('7')
    expect(calc.sumOf([only])).toBe(only)
    expect(calc.sumOf([])).toBeUndefined()
  })
})

describe('mean', () => {
  it('divides by the filled cells only', () => {
    const mean = calc.mean(madeMeasure(['1', undefined, '2']), [0, 1, 2])
    expect([said(mean), mean?.inputs.length, mean?.missing.length]).toEqual(['1.5亿元', 2, 1])
  })

  it('is nothing without a filled cell', () => expect(calc.mean(madeMeasure([undefined]), [0])).toBeUndefined())
})

describe('ranked', () => {
  const rooms = madeMeasure(['5', '9', undefined, '5', '7'], { unit: '家' })

  it.each([
    ['highest', ['2002', '2005', '2001', '2004']],
    ['lowest', ['2001', '2004', '2005', '2002']],
  ] as const)('from the %s, ties in the order of the table, without empty cells', (order, labels) =>
    expect(calc.ranked(rooms, order, [0, 1, 2, 3, 4]).map(({ label }) => label)).toEqual(labels),
  )
})

describe('two values', () => {
  it('differ in the unit of the first', () => {
    expect(said(calc.difference(value('2'), value('5000', '万元')))).toBe('1.5亿元')
    expect(said(calc.difference(value('5000', '万元'), value('2')))).toBe('-15000万元')
  })

  it('divide across scales', () => {
    expect(said(calc.quotient(value('3'), value('15000', '万元')))).toBe('2倍')
    expect(said(calc.share(value('5000', '万元'), value('2')))).toBe('25%')
  })

  it.each([
    ['100', '150', '50%'],
    ['150', '100', '-33.33333333333333333333333333333333333333%'],
    ['4', '0', '-100%'],
  ])('grow from %s to %s by %s', (earlier, later, growth) => expect(said(calc.growth(value(later), value(earlier)))).toBe(growth))

  it('keep both in the trace, the later or the part first', () => {
    const [a, b] = [value('3'), value('2')]
    for (const compute of [calc.difference, calc.quotient, calc.share, calc.growth]) expect(compute(a, b)?.inputs).toEqual([a, b])
  })

  it.each([
    ['元', '人'],
    ['人', '人次'],
    ['家', '县'],
    ['吨', '公里'],
  ])('of %s and %s have nothing in common', (a, b) => {
    for (const compute of [calc.difference, calc.quotient, calc.share, calc.growth])
      expect(compute(value('4', a), value('2', b))).toBeUndefined()
  })

  it('are not divided by zero', () => {
    for (const compute of [calc.quotient, calc.share, calc.growth]) expect(compute(value('4'), value('0'))).toBeUndefined()
    expect(calc.compoundGrowth(value('4'), value('0'), 2)).toBeUndefined()
  })
})

describe('compoundGrowth', () => {
  it.each([
    ['100', '121', 2, '10'],
    ['8', '1', 3, '-50'],
    ['5', '5', 7, '0'],
    ['5', '0', 2, '-100'],
  ])('from %s to %s over %i years is %s %%', (earlier, later, years, rate) => {
    const growth = calc.compoundGrowth(value(later), value(earlier), years)
    expect(growth?.result.amount.toDecimalPlaces(20).toString()).toBe(rate)
    expect(growth).toMatchObject({ op: 'compound-growth', label: String(years) })
  })

  it('has no meaning without years between, or when the sign changes', () => {
    expect(calc.compoundGrowth(value('2'), value('1'), 0)).toBeUndefined()
    expect(calc.compoundGrowth(value('-2'), value('1'), 2)).toBeUndefined()
  })
})

describe('inUnit', () => {
  it.each([
    ['1.2', '亿元', '万元', '12000万元'],
    ['350', '万人次', '人次', '3500000人次'],
    ['1', '元', '亿元', '1e-8亿元'],
  ])('%s%s in %s', (amount, from, to, result) => expect(said(calc.inUnit(value(amount, from), unitOf(to)))).toBe(result))

  it.each([
    ['亿元', '人'],
    ['人', '人次'],
    ['家', '县'],
    ['吨', '公里'],
  ])('%s is no %s', (from, to) => expect(calc.inUnit(value('1', from), unitOf(to))).toBeUndefined())
})

describe('names', () => {
  it('label a row by its first filled key cell, and a measure by its header or its other name', () => {
    const measure = madeMeasure(['1'])
    expect(calc.rowLabel(measure, 0)).toBe('2001')
    expect(calc.rowLabel(measure, 9)).toBe('')
    expect(calc.measureName(measure)).toBe('电费')
    expect(calc.measureName({ ...measure, label: 'power bill' })).toBe('power bill')
  })
})
