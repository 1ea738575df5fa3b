import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { type Derivation, derivationsOf } from '../../src/compute/derivations.ts'
import { madeMeasure, unitOf } from '../support/made-measure.ts'
import { tinyPaper } from '../support/tiny-paper.ts'

const paper = tinyPaper()

const shape = ({ kind, computation: { op, label, result, inputs } }: Derivation) => ({
  kind,
  op,
  label,
  value: result.amount.toDecimalPlaces(4).toString(),
  of: inputs.map((input) => input.result.amount.toString()),
})

function ways(figure: string, unit?: string, of = paper) {
  const amount = new Decimal(figure.replaceAll(',', ''))
  const decimals = figure.split('.')[1]?.length ?? 0
  return derivationsOf(amount, { decimals, ...(unit ? { unit: unitOf(unit) } : {}) }, of).map(shape)
}

describe('derivationsOf', () => {
  it('finds the cell that prints a figure', () => {
    expect(ways('1490')).toEqual([{ kind: 'cell', op: 'cell', label: '2018', value: '1490', of: [] }])
  })

  it('finds a printed total, with the sum of its rows', () => {
    const [first] = ways('7001.75')
    expect(first).toMatchObject({ kind: 'total', op: 'stated', label: '2015—2019', of: ['7001.75'] })
  })

  it.each([
    [
      'the sum of neighbouring rows',
      '1059.5',
      '万人次',
      { kind: 'run', op: 'sum', label: '2016—2018', of: ['342', '365.5', '352'] },
    ],
    ['a difference of neighbouring rows', '120.75', '万元', { kind: 'pair', op: 'difference', of: ['1610.75', '1490'] }],
    ['a growth from the first row to the last', '29.35', '%', { kind: 'pair', op: 'growth', of: ['401', '310'] }],
    ['a part of a printed total', '31.46', '%', { kind: 'pair', op: 'share', of: ['1.4', '4.45'] }],
    ['a mean', '1.1125', '亿元', { kind: 'totals', op: 'mean' }],
    ['columns of one unit in a row', '9200.5', '万元', { kind: 'row', op: 'sum', label: '', of: ['1200.5', '0.8'] }],
  ])('finds %s', (_, figure, unit, expected) => {
    expect(ways(figure, unit)).toContainEqual(expect.objectContaining(expected))
  })

  it('holds a figure against the exact value to its decimals, rounded or cut off', () => {
    const fits = (figure: string) => ways(figure, '%').some(({ of }) => of.join() === '1.4,4.45')
    expect(['31', '31.4', '31.5', '31.46', '31.460'].map(fits)).toEqual([true, true, true, true, true])
    expect(['32', '31.3', '31.6', '31.47', '31.459'].map(fits)).toEqual([false, false, false, false, false])
  })

  it('converts units of one kind and never others', () => {
    expect(ways('8000', '万元')[0]).toMatchObject({ kind: 'cell', label: '2015', value: '0.8' })
    expect(ways('1490', '人')).toEqual([])
    // The scale alone does not say what is counted.
    expect(ways('0.149', '亿')[0]).toMatchObject({ kind: 'cell', label: '2018', value: '1490' })
  })

  it('gives nothing for a figure that no simple computation comes to', () => {
    expect(ways('1234567.89')).toEqual([])
  })

  it('puts the simpler before the more involved', () => {
    const kinds = ways('342', '万人次').map(({ kind }) => kind)
    expect(kinds[0]).toBe('cell')
  })

  it('adds subtotals up where no total is printed', () => {
    const { paper: made } = madeMeasure(['1', '2', '4', '8'], {
      totals: [
        { covers: [0, 1], amount: '3' },
        { covers: [2, 3], amount: '12' },
      ],
    })
    expect(ways('15', undefined, made)).toContainEqual(
      expect.objectContaining({ kind: 'total', op: 'sum', label: '2001—2004', of: ['3', '12'] }),
    )
    expect(ways('4', '倍', made)).toContainEqual(expect.objectContaining({ kind: 'totals', op: 'quotient', of: ['12', '3'] }))
  })

  it('gives the same for the same paper every time', () => {
    expect(ways('1059.5')).toEqual(ways('1059.5'))
    expect(ways('1059.5', undefined, tinyPaper())).toEqual(ways('1059.5'))
  })
})
