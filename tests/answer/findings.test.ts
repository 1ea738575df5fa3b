import { describe, expect, it } from 'vitest'
import { figureChecks } from '../../src/answer/audit/audit-text.ts'
import { findingsOf } from '../../src/answer/audit/findings.ts'
import { quoteAt } from '../../src/answer/citer.ts'
import { orchardPaper } from '../support/orchard-paper.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const findings = (changes: Readonly<Record<string, string>> = {}) => findingsOf(tinyLibrary([orchardPaper(changes)]))

const brief = (changes: Readonly<Record<string, string>>) =>
  findings(changes).map(({ kind, verdict, stated, found }) => [kind, verdict, stated, found])

describe('a paper that agrees with itself', () => {
  it('raises no alarm', () => expect(findings()).toEqual([]))

  it('has its figures held against the cells: totals, cells, shares, multiples and yearly increases', () => {
    const checks = figureChecks(tinyLibrary([orchardPaper()]))
    expect(checks.map(({ figure, computation, verdict }) => [figure.surface, computation.op, verdict])).toEqual([
      ['5311.27万元', 'stated', undefined],
      ['1460.95万元', 'cell', undefined],
      ['1771.5万吨', 'stated', undefined],
      ['830.2万吨', 'stated', undefined],
      ['2.13倍', 'quotient', undefined],
      ['11606人', 'stated', undefined],
      ['7643人', 'stated', undefined],
      ['65.9%', 'share', undefined],
      ['200万元', 'mean', undefined],
    ])
  })

  it.each([
    ['rounded', '合计1771.5万吨', '合计约1772万吨'],
    ['cut off, and said to be at least that', '累计5311.27万元', '累计超过5311万元'],
    ['given to fewer digits', '65.9%', '66%'],
    ['a figure of something that no column counts', '314个防冻棚。四川', '314个防冻棚，花费5311.9万斤木料。四川'],
  ])('nor when a figure is %s', (_, from, to) => expect(brief({ [from]: to })).toEqual([]))
})

describe('a figure that the cells do not give is found, and nothing else', () => {
  it.each([
    ['an amount', '累计5311.27万元', '累计5311.72万元', [['text-table-mismatch', 'contradiction', '5311.72万元', '5311.27万元']]],
    ['a share', '65.9%', '67%', [['text-table-mismatch', 'contradiction', '67%', '65.85%']]],
    [
      'an amount that was not reached',
      '2020年果园补贴为1460.95万元',
      '2020年果园补贴突破1500万元',
      [['text-table-mismatch', 'contradiction', '1500万元', '1460.95万元']],
    ],
    ['a multiple', '2.13倍', '2.23倍', [['text-table-mismatch', 'contradiction', '2.23倍', '2.13倍']]],
    ['a multiple that was cut off', '2.13倍', '2.133倍', [['text-table-mismatch', 'rounding', '2.133倍', '2.134倍']]],
  ])('%s', (_, from, to, expected) => expect(brief({ [from]: to })).toEqual(expected))
})

describe('a table whose rows are no years', () => {
  const table = (figure: string) => `资料来源：统计年报。

表5 三个品种的糖度与单产

| 品种 | 糖度(°Bx) | 单产(t/hm²) |
|---|---|---|
| 秋月 | 13.2 | 41.6 |
| 翠冠 | 11.8 | 46.3 |

三个品种里，秋月的糖度为13.2 °Bx，翠冠单产达${figure} t/hm²。`
  it.each([
    ['agrees', '46.3', []],
    ['agrees when rounded', '46', []],
    ['does not agree', '43.6', [['text-table-mismatch', 'contradiction', '43.6 t/hm²', '46.3t/hm²']]],
    ['is quite another figure', '18.2', []],
  ])('%s', (_, figure, expected) => expect(brief({ '资料来源：统计年报。': table(figure) })).toEqual(expected))
})

describe('a finding', () => {
  it('names both places, and what the cells give', () => {
    const paper = orchardPaper({ '65.9%': '67%' })
    const [finding] = findingsOf(tinyLibrary([paper]))
    expect(finding?.computation).toMatchObject({ op: 'share', inputs: [{ op: 'cell' }, { op: 'cell' }] })
    const places = finding?.at.map((at) => quoteAt([paper], at))
    expect(places?.map(({ place }) => place)).toEqual(['二', '表2'])
    expect(places?.[0]?.quote).toContain('占社员总数的67%')
  })

  it('is the same every time', () => {
    const changes = { '65.9%': '67%', '^①': '^①^③' }
    expect(JSON.stringify(findings(changes))).toBe(JSON.stringify(findings(changes)))
  })
})
