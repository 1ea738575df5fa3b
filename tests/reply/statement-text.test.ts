import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/answer/answer.ts'
import type { Computation } from '../../src/compute/computation.ts'
import { statementText } from '../../src/reply/statement-text.ts'
import { wordingFor } from '../../src/reply/wording/wording-for.ts'
import { computed, figure, leaf, PERCENT, quantity, quotientOfTotals, RATIO, WAN_PERSONS, YI, year } from './sample-answers.ts'

const zh = (says: Statement) => statementText(says, wordingFor('zh-Hans'))
const hant = (says: Statement) => statementText(says, wordingFor('zh-Hant'))
const en = (says: Statement) => statementText(says, wordingFor('en'))

const result = (computation: Computation, measure = '援助资金', period = year(2012, 2020)): Statement => ({
  kind: 'result',
  computation,
  measure,
  period,
})
const percent = (amount: string) => quantity(amount, PERCENT)
const later = leaf('2020', '1460.95')
const earlier = leaf('2019', '1260.95')

describe('a figure', () => {
  it('is the period, the measure and the exact digits with the unit', () => {
    expect(zh(figure('扶贫资金额度', '467.45'))).toBe('2015年扶贫资金额度：467.45亿元')
    expect(hant(figure('扶贫资金额度', '467.45'))).toBe('2015年扶貧資金額度：467.45億元')
  })

  it('is given in English in both ways of counting', () => {
    expect(en(figure('special funds', '1260.95', 2019))).toBe('Special funds, 2019: 126.095 billion yuan (1260.95亿元)')
    expect(en(figure('labour', '121.52', 2012, WAN_PERSONS))).toBe('Labour, 2012: 1.2152 million people (121.52万人)')
    expect(en(figure('aid', '0.75', 2015))).toBe('Aid, 2015: 75 million yuan (0.75亿元)')
  })

  it.each([
    ['人', 'persons', '1202', '1202 people'],
    ['人次', 'person-times', '14885', '14885 person-times'],
    ['个', 'count', '272', '272'],
    ['元', 'money', '99', '99 yuan'],
    ['美元', 'other', '5', '5 美元'],
  ] as const)('in %s says nothing twice in English', (symbol, dimension, amount, expected) => {
    expect(en(figure('x', amount, 2017, { symbol, dimension, factor: '1' }))).toBe(`X, 2017: ${expected}`)
  })

  it('names a period that has a name, and its years', () => {
    const says: Statement = {
      kind: 'figure',
      measure: '资金',
      period: { name: '脱贫攻坚期', years: { from: 2015, to: 2020 } },
      value: quantity('8'),
    }
    expect(zh(says)).toBe('脱贫攻坚期（2015—2020年）资金：8亿元')
    expect(en({ ...says, period: year(2015, 2020) })).toBe('资金, 2015–2020: 800 million yuan (8亿元)')
  })

  it('never drops or invents a digit', () => {
    expect(zh(figure('资金', '9349.7600'))).toContain('：9349.76亿元')
    expect(zh(figure('资金', '0.1'))).toContain('：0.1亿元')
    expect(zh(figure('资金', '12345678901234567890.12'))).toContain('：12345678901234567890.12亿元')
    expect(zh(figure('资金', '0.0000001234'))).not.toContain('e-')
  })
})

describe('a computed result', () => {
  it('compares two years of one measure', () => {
    expect(zh(result(computed('growth', percent('15.86105714'), [later, earlier])))).toBe('援助资金：2020年比2019年增长约15.86%')
    expect(zh(result(computed('difference', quantity('200'), [later, earlier])))).toBe('援助资金：2020年比2019年多200亿元')
    expect(en(result(computed('growth', percent('15.86105714'), [later, earlier]), 'aid'))).toBe(
      'Aid: 2020 is about 15.86% higher than 2019',
    )
    expect(en(result(computed('difference', quantity('200'), [later, earlier]), 'aid'))).toBe(
      'Aid: 2020 is 20 billion yuan (200亿元) more than 2019',
    )
  })

  it('says a fall as a fall, without a minus sign', () => {
    expect(zh(result(computed('growth', percent('-13.689'), [earlier, later])))).toBe('援助资金：2019年比2020年下降约13.69%')
    expect(zh(result(computed('difference', quantity('-200'), [earlier, later])))).toBe('援助资金：2019年比2020年少200亿元')
    expect(en(result(computed('growth', percent('-13.689'), [earlier, later]), 'aid'))).toBe(
      'Aid: 2019 is about 13.69% lower than 2020',
    )
    expect(zh(result(computed('compound-growth', percent('-2'), [earlier, later], '8')))).toBe('2012—2020年援助资金年均下降：2%')
  })

  it('says no change as such', () => {
    expect(zh(result(computed('difference', quantity(0), [later, earlier])))).toBe('援助资金：2020年与2019年持平')
    expect(en(result(computed('growth', percent('0'), [later, earlier]), 'aid'))).toBe('Aid: 2020 equals 2019')
  })

  it('compares two spans of years', () => {
    expect(zh(result(quotientOfTotals()))).toBe('援助资金：2012—2020年约是2002—2011年的4.2倍')
    expect(en(result(quotientOfTotals(), 'aid'))).toBe('Aid: 2012–2020 is about 4.2 times 2002–2011')
    expect(hant(result(quotientOfTotals()))).toBe('援助資金：2012—2020年約是2002—2011年的4.2倍')
  })

  it('compares two measures of one year by their names', () => {
    const times = computed('quotient', quantity('5.97348', RATIO), [leaf('2018', '1060.95'), leaf('2018', '177.61')])
    expect(zh(result(times, '中央专项资金 / 东西协作资金', year(2018)))).toBe('2018年：中央专项资金约是东西协作资金的5.97倍')
    expect(en(result(times, 'central funds / regional aid', year(2018)))).toBe(
      '2018: central funds is about 5.97 times regional aid',
    )
  })

  it('keeps what and when if the whole has no name', () => {
    const share = computed('share', percent('42.4417'), [leaf('2018—2020', '572.16'), leaf('', '1348.11')])
    expect(zh(result(share, '企业投资', year(2018, 2020)))).toBe('2018—2020年企业投资占比：约42.44%')
    expect(en(result(share, 'investment', year(2018, 2020)))).toBe('Investment, 2018–2020: a share of about 42.44%')
  })

  it('keeps the period of a sum of two years', () => {
    expect(zh(result(computed('sum', quantity('2721.9'), [earlier, later]), '资金', year(2019, 2020)))).toBe(
      '2019—2020年资金合计：2721.9亿元',
    )
    expect(zh(result(computed('mean', quantity('1360.95'), [earlier, later]), '资金', year(2019, 2020)))).toBe(
      '2019—2020年资金平均：1360.95亿元',
    )
  })

  it('shows a conversion exactly', () => {
    const wan = { symbol: '万元', dimension: 'money', factor: '10000' } as const
    const converted = computed('convert', quantity('84600', wan), [leaf('2002', '8.46')])
    expect(zh(result(converted, '直接帮扶资金', year(2002)))).toBe('2002年直接帮扶资金：84600万元')
    expect(en(result(converted, 'aid', year(2002)))).toBe('Aid, 2002: 846 million yuan (84600万元)')
  })

  it('has a sentence for every operator in every language', () => {
    for (const op of [
      'cell',
      'sum',
      'mean',
      'count',
      'difference',
      'quotient',
      'share',
      'growth',
      'compound-growth',
      'convert',
      'stated',
    ] as const) {
      const says = result(computed(op, quantity('7.5'), [later, earlier], '8'))
      for (const say of [zh, hant, en]) expect(say(says)).toMatch(/7\.5|750 million/)
    }
  })
})

describe('rounding', () => {
  const share = (amount: string) => zh(result(computed('share', percent(amount), [later, earlier])))
  it.each([
    ['74.2013', '约占2019年的74.2%'],
    ['6.0000001', '约占2019年的6%'],
    ['6', '占2019年的6%'],
    ['42.44', '占2019年的42.44%'],
    ['99.999', '约占2019年的100%'],
    ['0.0123', '约占2019年的0.012%'],
  ])('shows %s%% as %s', (amount, expected) => expect(share(amount)).toBe(`援助资金：2020年${expected}`))

  it('keeps a mean that ends and rounds one that does not', () => {
    const mean = (amount: string | Decimal) =>
      zh(result(computed('mean', { amount: new Decimal(amount), unit: YI }, [later, earlier])))
    expect(mean('76.226')).toContain('平均：76.226亿元')
    expect(mean(new Decimal(100).div(3))).toContain('平均：约33.33亿元')
  })
})

describe('other statements', () => {
  it('an extract is carried over unchanged in every language', () => {
    const text = '支援“里”面，台湾、后面 (sic) 1,000。'
    for (const say of [zh, hant, en]) expect(say({ kind: 'extract', text })).toBe(text)
  })

  it('an item and a field keep the paper’s words', () => {
    expect(hant({ kind: 'item', label: '(1)', text: '边疆地区' })).toBe('(1) 边疆地区')
    expect(hant({ kind: 'field', field: 'author', text: '张爱国' })).toBe('作者：张爱国')
    expect(zh({ kind: 'item', label: '', text: '边疆地区' })).toBe('边疆地区')
  })

  it('an inferred field says so', () => {
    expect(zh({ kind: 'field', field: 'year', text: '2022', inferred: 'DOI 中的年份' })).toBe(
      '发表年份：2022（论文没有印出，据推断：DOI 中的年份）',
    )
  })

  it('ranks', () => {
    const says = (rank: number, order: 'highest' | 'lowest'): Statement => ({
      kind: 'ranked',
      measure: '培训',
      label: '2017',
      value: quantity('774.65'),
      rank,
      order,
    })
    expect(zh(says(1, 'highest'))).toBe('培训最多的是2017年：774.65亿元')
    expect(zh(says(2, 'lowest'))).toBe('培训第2少的是2017年：774.65亿元')
    expect(en(says(1, 'lowest'))).toBe('Lowest 培训: 2017, 77.465 billion yuan (774.65亿元)')
    expect([2, 3, 4, 11].map((rank) => en(says(rank, 'highest')).split(' ')[0])).toEqual(['2nd', '3rd', '4th', '11th'])
  })

  it('says that a cell is empty, and whether text and table agree', () => {
    expect(zh({ kind: 'not-given', measure: '资助贫困生', period: year(2018), table: 4 })).toBe(
      '表4没有给出2018年资助贫困生的数字',
    )
    expect(zh({ kind: 'comparison', measure: '累计数', stated: '6937.69亿元', computed: '6937.64亿元', agrees: false })).toBe(
      '累计数：正文写6937.69亿元，按表核算为6937.64亿元，两者不一致',
    )
  })
})
