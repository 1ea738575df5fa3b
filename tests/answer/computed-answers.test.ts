import { describe, expect, it } from 'vitest'
import type { Answer, Refusal, Statement } from '../../src/answer/answer.ts'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { ungroundedNumbers } from '../support/grounded.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const library = tinyLibrary()
const answer = (text: string): Answer => answerQuestion(text, library).answer

function parts(text: string) {
  const given = answer(text)
  if (given.kind !== 'answered') throw new Error(`${text}: ${JSON.stringify(given)}`)
  expect(ungroundedNumbers(given, library.papers)).toEqual([])
  return given.parts
}

const statements = (text: string): Statement[] => parts(text).flatMap(({ claims }) => claims.map(({ says }) => says))

function refusal(text: string): Refusal {
  const given = answer(text)
  if (given.kind !== 'refused') throw new Error(`${text}: ${given.kind}`)
  return given.refusal
}

/** A statement as what it says in short: a figure with its unit, or a rank with its row. */
function short(says: Statement): string {
  switch (says.kind) {
    case 'figure':
      return `${says.value.amount}${says.value.unit.symbol}`
    case 'result':
      return `${says.computation.op} ${says.computation.result.amount.toDecimalPlaces(4)}${says.computation.result.unit.symbol}`
    case 'ranked':
      return `${says.rank} ${says.label}`
    default:
      return says.kind
  }
}

describe('a computed answer', () => {
  it.each([
    ['a cell', '2016年票款收入是多少', ['1350.25万元']],
    ['a printed total', '票款收入合计是多少', ['7001.75万元']],
    ['a sum', '2015年到2016年票款收入合计', ['sum 2550.75万元']],
    ['a sum over a named period', '联营时期票款收入合计', ['sum 3901万元']],
    ['a sum of two scales', '票款收入和财政补贴加起来多少', ['sum 51501.75万元', '7001.75万元', '4.45亿元']],
    ['a mean', '载客量平均每年多少', ['mean 354.1万人次']],
    ['a mean without the empty year', '财政补贴平均每年多少', ['mean 1.1125亿元']],
    ['a difference', '2019年票款收入比2015年多多少', ['difference 410.25万元']],
    ['a quotient', '2019年载客量是2015年的几倍', ['quotient 1.2935倍']],
    ['a growth rate', '票款收入2016年增长率是多少', ['growth 12.474%']],
    ['another unit', '2015年票款收入换算成元是多少', ['convert 12005000元']],
    ['each year', '各年的载客量', ['310万人次', '342万人次', '365.5万人次', '352万人次', '401万人次']],
    ['the highest', '载客量哪一年最高', ['1 2019']],
    ['the lowest', '财政补贴哪一年最少', ['1 2015']],
    ['the first three', '载客量前三名', ['1 2019', '2 2017', '3 2018']],
    ['equal values, which share a rank and are never torn apart', '票款收入前三名', ['1 2019', '2 2018', '3 2016', '3 2017']],
    ['the year of the fastest growth', '载客量增长最快的是哪一年', ['growth 13.9205%', 'difference 49万人次']],
    ['the year of the slowest', '载客量下降最多的是哪一年', ['difference -13.5万人次', 'growth -3.6936%']],
    ['the first year above a bound', '载客量哪一年超过350万人次', ['365.5万人次']],
    ['an English question', 'What was the ticket income in 2016?', ['1350.25万元']],
  ])('%s: %s', (_, text, said) => expect(statements(text).map(short)).toEqual(said))

  it('takes a compound rate over the years between the first and the last', () => {
    const [part] = parts('票款收入年均增长率')
    expect(part.claims.map(({ says }) => short(says))).toEqual(['compound-growth 7.6258%'])
    expect(part.computation).toMatchObject({ label: '4', inputs: [{ label: '2019' }, { label: '2015' }] })
  })

  it('cites the cells of each figure, and a total apart from its rows', () => {
    const [part] = parts('载客量合计是多少')
    const [citation] = part.claims[0].citations
    expect(citation).toMatchObject({
      marker: 1,
      place: '表1',
      quoteKind: 'cell',
      at: { kind: 'cell', table: 1, row: 5, column: 3 },
    })
    expect(citation.cells?.map(({ row }) => row)).toEqual([5, 0, 1, 2, 3, 4])
    expect(citation.quote).toContain('2017 365.5')
  })

  it('warns when the total it rests on is no sum of its rows', () => {
    const given = answer('载客量合计是多少')
    expect(given.kind === 'answered' && given.caveats).toMatchObject([
      { kind: 'total-mismatch', stated: '1771', found: '1770.5' },
    ])
    const other = answer('票款收入合计是多少')
    expect(other.kind === 'answered' && other.caveats).toEqual([])
  })
})

describe('a figure held against the prose', () => {
  it.each([
    ['that is rounded', '票款收入合计约7002万元对吗', '7002万元', '7001.75万元', true],
    ['that is as printed', '载客量合计1771万人次对得上吗', '1771万人次', '1771万人次', true],
    ['that is another', '财政补贴合计4.6亿元对吗', '4.6亿元', '4.45亿元', false],
  ])('%s', (_, text, stated, computed, agrees) => {
    const [first, second] = statements(text)
    expect(first).toMatchObject({ kind: 'comparison', stated, computed, agrees })
    // The audit holds a figure of the prose against its cells; any other is held against them here.
    expect(['verdict', undefined]).toContain(second?.kind)
    const [citation] = parts(text)[0].claims[0].citations
    expect(citation).toMatchObject({ place: '二', quoteKind: 'quotation' })
  })

  it('is left alone when the prose gives none that is near', () => {
    expect(statements('2015年票款收入1200.5万元对吗').map(({ kind }) => kind)).toEqual(['verdict'])
  })
})

describe('a refusal', () => {
  it.each([
    ['an empty cell', '2017年财政补贴是多少', { kind: 'missing-cell', measure: '财政补贴', year: 2017, table: 1 }],
    ['the empty one of two cells', '2018年财政补贴比2017年多多少', { kind: 'missing-cell', year: 2017 }],
    [
      'a year outside the table',
      '2021年载客量是多少',
      { kind: 'outside-years', asked: [2021], available: { from: 2015, to: 2019 } },
    ],
    ['growth against a year outside the table', '2015年载客量同比增长率', { kind: 'outside-years', asked: [2014] }],
    ['units of two kinds', '2016年票款收入换算成万人次', { kind: 'incommensurable-units', units: ['万元', '万人次'] }],
    ['a share of something else', '2016年票款收入占载客量的比例', { kind: 'incommensurable-units', units: ['万元', '万人次'] }],
    ['figures that the table does not break down', '各市的载客量是多少', { kind: 'no-breakdown', words: ['各市'], table: 1 }],
    [
      'a rise that was none',
      '为什么2018年载客量上升',
      {
        kind: 'false-premise',
        premise: '上升',
        facts: [{ measure: '载客量', period: { years: { from: 2017 } } }, { period: { years: { from: 2018 } } }],
      },
    ],
    ['a fall that was none', '为什么2016年载客量下降', { kind: 'false-premise', premise: '下降' }],
    ['a change where nothing changed', '为什么2017年票款收入增加', { kind: 'false-premise', premise: '增加' }],
  ] as const)('%s: %s', (_, text, expected) => expect(refusal(text)).toMatchObject(expected))

  it.each([
    ['the premise holds', '为什么2018年载客量下降'],
    ['a cell of it is empty', '为什么2017年财政补贴减少'],
  ])('is not for a false premise when %s', (_, text) => {
    const given = answer(text)
    expect(given.kind === 'refused' && given.refusal.kind).not.toBe('false-premise')
  })
})
