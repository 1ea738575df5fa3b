import { describe, expect, it } from 'vitest'
import type { ComputedStatement, Labelled } from '../../src/answer/compute/computed-statement.ts'
import { statementText } from '../../src/reply/statement-text.ts'
import { wordingFor } from '../../src/reply/wording/wording-for.ts'
import { figure, PERCENT, quantity, year } from './sample-answers.ts'

const both = (says: ComputedStatement) => (['zh-Hans', 'en'] as const).map((lang) => statementText(says, wordingFor(lang)))
const row = (label: string, amount: string): Labelled => ({ label, value: quantity(amount) })

describe('a verdict', () => {
  it.each([
    [true, 'bound', '对，2015年票款：5亿元', 'Yes. 票款, 2015: 500 million yuan (5亿元)'],
    [false, 'bound', '不对，2015年票款：5亿元', 'No. 票款, 2015: 500 million yuan (5亿元)'],
    [true, 'figure', '对，数据一致。2015年票款：5亿元', 'Yes, the figures agree. 票款, 2015: 500 million yuan (5亿元)'],
    [false, 'change', '不对，2015年票款：5亿元', 'No. 票款, 2015: 500 million yuan (5亿元)'],
  ] as const)('%s of a %s begins with yes or no', (holds, of, zh, en) => {
    const fact = figure('票款', '5') as Extract<ReturnType<typeof figure>, { kind: 'figure' }>
    expect(both({ kind: 'verdict', holds, of, fact })).toEqual([zh, en])
  })
})

describe('rows that fulfil a condition', () => {
  const matching = (found: readonly Labelled[], nearest?: Labelled): ComputedStatement => ({
    kind: 'matching',
    measure: 'fares',
    period: year(2015, 2019),
    condition: { kind: 'bound', side: 'below', limit: quantity('10') },
    found,
    byYear: true,
    ...(nearest && { nearest }),
  })

  it('are counted and named, without brackets in brackets', () => {
    expect(both(matching([row('2015', '8'), row('2016', '9')]))).toEqual([
      '2015—2019年fares低于10亿元的共2年：2015年（8亿元）、2016年（9亿元）',
      'Fares, 2015–2019: 2 years below 1 billion yuan (10亿元): 800 million yuan (8亿元) in 2015, 900 million yuan (9亿元) in 2016',
    ])
  })

  it('when there are none, the nearest is named', () => {
    expect(both(matching([], row('2017', '11')))).toEqual([
      '2015—2019年fares没有一年低于10亿元，最接近的是2017年（11亿元）',
      'Fares, 2015–2019: no years below 1 billion yuan (10亿元); the nearest is 1.1 billion yuan (11亿元) in 2017',
    ])
  })
})

describe('a trend', () => {
  it('says a fall without a turn in plain words', () => {
    const [first, last] = [row('2015', '8'), row('2019', '4')]
    const growth = quantity('-50', PERCENT)
    expect(
      both({
        kind: 'trend',
        measure: 'fares',
        period: year(2015, 2019),
        values: [first, last],
        first,
        last,
        highest: first,
        lowest: last,
        turns: [],
        steady: true,
        growth,
      }),
    ).toEqual([
      '2015—2019年fares从2015年（8亿元）变为2019年（4亿元），下降50%；最高是2015年（8亿元），最低是2019年（4亿元）；其间没有回升',
      'Fares, 2015–2019: from 800 million yuan (8亿元) in 2015 to 400 million yuan (4亿元) in 2019, a fall of 50%; highest 800 million yuan (8亿元) in 2015, lowest 400 million yuan (4亿元) in 2019; it never turned',
    ])
  })
})
