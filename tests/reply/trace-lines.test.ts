import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import type { Computation } from '../../src/compute/computation.ts'
import { traceLines } from '../../src/reply/trace-lines.ts'
import { wordingFor } from '../../src/reply/wording/wording-for.ts'
import { unitOf } from '../support/made-measure.ts'
import {
  cellAt,
  computed,
  leaf,
  PERCENT,
  quantity,
  quotientOfTotals,
  verifiedTotal,
  WAN_PERSONS,
  YEARLY,
} from './sample-answers.ts'

const zh = (computation: Computation) => traceLines(computation, wordingFor('zh-Hans'))
const formula = (computation: Computation) => zh(computation)[0]

const [a, b, c] = [leaf('2018', '46'), leaf('2019', '190'), leaf('2020', '8.5')]

describe('the formula', () => {
  it.each([
    [computed('sum', quantity('236'), [a, b]), '46 + 190 = 236亿元'],
    [computed('mean', quantity('81.5'), [a, b, c]), '(46 + 190 + 8.5) ÷ 3 = 81.5亿元'],
    [computed('difference', quantity('144'), [b, a]), '190 − 46 = 144亿元'],
    [computed('share', quantity('24.2105', PERCENT), [a, b]), '46 ÷ 190 × 100% ≈ 24.21%'],
    [computed('growth', quantity('313.0434', PERCENT), [b, a]), '(190 − 46) ÷ 46 × 100% ≈ 313.04%'],
    [computed('compound-growth', quantity('103.2', PERCENT), [b, a], '2'), '((190 ÷ 46)^(1/2) − 1) × 100% = 103.2%'],
    [computed('count', { amount: new Decimal(3), unit: unitOf('年') }, [a, b, c]), '个数(46, 190, 8.5) = 3年'],
    [
      computed('convert', quantity('460000', { symbol: '万元', dimension: 'money', factor: '10000' }), [a]),
      '46亿元 = 460000万元',
    ],
  ])('%# follows its operator', (computation, expected) => expect(formula(computation)).toBe(`算式：${expected}`))

  it('brackets what was computed before', () => {
    const whole = computed('sum', quantity('236'), [a, b])
    expect(formula(computed('share', quantity('3.6016', PERCENT), [c, whole]))).toBe('算式：8.5 ÷ (46 + 190 = 236) × 100% ≈ 3.6%')
  })

  it('names the units when they differ', () => {
    const persons = leaf('2019', '3000', { symbol: '人', dimension: 'persons', factor: '1' })
    expect(formula(computed('difference', quantity('1.7', WAN_PERSONS), [leaf('2020', '2', WAN_PERSONS), persons]))).toBe(
      '算式：2万人 − 3000人 = 1.7万人',
    )
  })

  it('shortens many summands and lists all of them below', () => {
    const lines = zh(quotientOfTotals())
    expect(lines[0]).toBe('算式：(19.02 + 20.82 + … + 92.88 = 446.64) ÷ 106.28 ≈ 4.2倍')
    for (const [year, amount] of YEARLY) expect(lines[1]).toContain(`${year}年\u00a0${Number(amount)}`)
  })

  it('writes four summands out and needs no list', () => {
    expect(
      zh(
        computed(
          'sum',
          quantity('4'),
          [1, 1, 1, 1].map((n) => leaf('2020', n)),
        ),
      ),
    ).toEqual(['算式：1 + 1 + 1 + 1 = 4亿元'])
  })
})

describe('the result of a formula', () => {
  it('is in English given in the unit of the digits first, and spans in English words', () => {
    const en = (computation: Computation) => traceLines(computation, wordingFor('en'))
    expect(en(computed('sum', quantity('236'), [a, b]))).toEqual(['Computed: 46 + 190 = 236亿元 (23.6 billion yuan)'])
    expect(en(computed('count', quantity(2, { symbol: '年', dimension: 'other', factor: '1' }), [a, b]))).toEqual([
      'Computed: count(46, 190) = 2 years',
    ])
  })

  it('is not said again for a printed total that its rows do not add up to', () => {
    const total = computed('stated', quantity('235'), [computed('sum', quantity('236'), [a, b])])
    expect(formula(computed('quotient', quantity('5'), [total, leaf('2002', '47')]))).toBe('算式：235 ÷ 47 = 5亿元')
  })

  it('of cells whose rows bear one name is written out in full', () => {
    const cells = [1, 2, 3, 4, 5, 6].map((n) => leaf('2020', n))
    expect(zh(computed('sum', quantity('21'), cells))).toEqual(['算式：1 + 2 + 3 + 4 + 5 + 6 = 21亿元'])
  })
})

describe('what stands below the formula', () => {
  it('says that a printed total agrees with its rows', () => {
    expect(zh(verifiedTotal()).at(-1)).toBe('与表中合计 446.64亿元 一致')
    expect(traceLines(verifiedTotal(), wordingFor('en')).at(-1)).toBe(
      'Agrees with the total that the table prints, 44.664 billion yuan (446.64亿元)',
    )
  })

  it('says that it does not, and rests on the printed total', () => {
    const own = computed('sum', quantity('236'), [a, b])
    expect(zh(computed('stated', quantity('235'), [own]))).toEqual([
      '算式：235 = 235亿元',
      '表中合计印作 235亿元，逐项相加为 236亿元',
    ])
  })

  it('counts cells that are empty', () => {
    expect(zh({ ...computed('sum', quantity('236'), [a, b]), missing: [cellAt(4, 3), cellAt(4, 4)] })).toContain(
      '有2格在表中是空的，没有计入',
    )
  })
})
