import { describe, expect, it } from 'vitest'
import type { Statement } from '../../src/answer/answer.ts'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'
import { compose } from '../../src/reply/compose.ts'
import { ungroundedNumbers } from '../support/grounded.ts'
import { tinyLibrary, tinyPaper } from '../support/tiny-paper.ts'

/** Rows are lighthouses; the heights of two tables differ in one row, and one table has a row more. */
const TEXT = `# 三座灯塔

林一舟

摘要：比较三座灯塔。

## 一、灯塔

表1 灯塔概况(2020年)

| 灯塔 | 塔高(米) | 光力(海里) | 合格率(%) | 维护费(万元) |
|---|---|---|---|---|
| 白沙 | 24 | 15 | 92.5 | 30 |
| 青螺 | 31.50 | 18 | - | 45 |
| 远礁 | 18 | 20 | 88 | 25 |

表2 灯塔开支(万元)

| 年份 | 灯油 | 人工 | 合计 |
|---|---|---|---|
| 2018 | 10 | 30 | 40 |
| 2019 | 12 | 28 | 40 |
| 2020 | 9 | 41 | 50 |

表3 灯塔灯油用钱(万元)

| 年份 | 灯油 |
|---|---|
| 2019 | 12 |
| 2020 | 8 |
`
const lighthouses = tinyLibrary([
  ingestPaper({ id: 'lights', text: TEXT, annotations: annotationsSchema.parse({}), rendition: 'original' }).paper,
])
const ferry = tinyLibrary([tinyPaper()])

function statements(text: string, library = ferry): Statement[] {
  const { answer } = answerQuestion(text, library)
  if (answer.kind !== 'answered') throw new Error(`${text}: ${JSON.stringify(answer)}`)
  expect(ungroundedNumbers(answer, library.papers)).toEqual([])
  return answer.parts.flatMap(({ claims }) => claims.map(({ says }) => says))
}

const said = (text: string, library = ferry) => compose(answerQuestion(text, library).answer).plain.split('\n')[0]

describe('rows that fulfil a condition', () => {
  const found = (text: string, library = ferry) =>
    statements(text, library).flatMap((says) =>
      says.kind === 'matching' ? says.found.map(({ label, value }) => `${label} ${value.amount}`) : [says.kind],
    )

  it.each([
    ['哪几年载客量超过350万人次', ['2017 365.5', '2018 352', '2019 401']],
    ['有几年载客量低于350万人次', ['2015 310', '2016 342']],
    ['载客量在340万到360万人次之间的年份有哪些', ['2016 342', '2018 352']],
    ['哪几年载客量下降了', ['2018 -13.5']],
    ['哪几年票款收入至少1490', ['2018 1490', '2019 1610.75']],
    ['载客量哪一年超过300万人次', ['2015 310', '2016 342', '2017 365.5', '2018 352', '2019 401']],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it('is the first crossing where one year is asked for and the values stay above', () => {
    expect(statements('票款收入哪一年超过1400万元')).toMatchObject([{ kind: 'figure', period: { years: { from: 2018 } } }])
  })

  it('says that there is none, with what came nearest, on the ground of every cell', () => {
    expect(statements('载客量哪一年超过900万人次')).toMatchObject([
      { kind: 'matching', found: [], nearest: { label: '2019', value: { amount: expect.anything() } } },
    ])
    const { answer } = answerQuestion('载客量哪一年超过900万人次', ferry)
    const cells = answer.kind === 'answered' ? answer.parts[0].claims[0].citations[0].cells : []
    expect(cells).toHaveLength(5)
    expect(said('载客量哪一年超过900万人次')).toBe('2015—2019年载客量没有一年超过900万人次，最接近的是2019年（401万人次）')
  })

  it('refuses a bound that counts something else', () => {
    const { answer } = answerQuestion('哪几年载客量超过900亿元', ferry)
    expect(answer.kind === 'refused' && answer.refusal.kind).toBe('incommensurable-units')
  })

  it('may be rows that go by a name', () => {
    expect(found('哪几座灯塔的塔高超过20米', lighthouses)).toEqual(['白沙 24', '青螺 31.5'])
  })
})

describe('two values held against each other', () => {
  it.each([
    ['2018年和2019年载客量哪个多', ['2019 − 2018 = 49', '352', '401']],
    ['2019年载客量比2018年多还是少', ['2019 − 2018 = 49', '401', '352']],
    ['2019年灯油和人工哪个多', ['2019 − 2019 = 16', '12', '28']],
    ['白沙和远礁哪座塔高更高', ['白沙 − 远礁 = 6', '24', '18']],
    ['青螺塔高比白沙高多少', ['青螺 − 白沙 = 7.5']],
  ])('%s', (text, expected) => {
    const library = text.includes('载客量') ? ferry : lighthouses
    const short = statements(text, library).map((says) => {
      if (says.kind !== 'result') return says.kind === 'figure' ? says.value.amount.toString() : says.kind
      const { inputs, result } = says.computation
      return `${inputs.map(({ label }) => label).join(' − ')} = ${result.amount}`
    })
    expect(short).toEqual(expected)
  })

  it('are the extremes where the question names them', () => {
    const [first] = statements('载客量最高是最低的几倍')
    expect(first?.kind === 'result' && first.computation.inputs.map(({ label }) => label)).toEqual(['2019', '2015'])
  })
})

describe('what a question holds to be so', () => {
  it.each([
    ['2015年票款收入是1200.5万元吗', true],
    ['2015年票款收入是1300万元吗', false],
    ['2015年票款收入约1201万元吗', true],
    ['2015年票款收入超过1000万元了吗', true],
    ['2015年票款收入超过2000万元了吗', false],
    ['2018年载客量下降了吗', true],
    ['2019年载客量比2018年少吗', false],
    ['2016年财政补贴比2015年涨了一半吗', true],
    ['2017年票款收入比2016年涨了一半吗', false],
    ['2016年财政补贴比2015年增长了50%吗', true],
    ['2019年载客量是2015年的1.29倍吗', true],
    ['2019年载客量是2015年的2倍吗', false],
  ])('%s: %s', (text, holds) => {
    expect(statements(text).flatMap((says) => (says.kind === 'verdict' ? [says.holds] : []))).toEqual([holds])
  })

  it('is answered with the right figure', () => {
    expect(said('2015年票款收入是1300万元吗')).toBe('不对，数据不符。2015年票款收入：1200.5万元')
    expect(said('2015年票款收入超过2000万元了吗')).toBe('不对，2015年票款收入：1200.5万元')
  })
})

describe('a trend', () => {
  it('has its first and last value, its extremes and its turning points', () => {
    expect(statements('载客量怎么变化')).toMatchObject([
      {
        kind: 'trend',
        first: { label: '2015' },
        last: { label: '2019' },
        highest: { label: '2019' },
        lowest: { label: '2015' },
        turns: [{ label: '2017' }, { label: '2018' }],
        steady: false,
      },
    ])
  })
})

describe('two tables that give one thing', () => {
  it('are held against each other, with the years that only one has and those that differ', () => {
    const [first] = statements('表2和表3的灯油为什么不一样', lighthouses)
    if (first?.kind !== 'reconciled') throw new Error(first?.kind)
    expect(first.sides.map(({ table, total, only }) => [table, String(total.amount), only?.label])).toEqual([
      [2, '31', '2018'],
      [3, '20', undefined],
    ])
    expect(first.differing.map(({ label, values }) => [label, ...values.map(({ amount }) => String(amount))])).toEqual([
      ['2020', '9', '8'],
    ])
  })
})

describe('tables whose rows go by names', () => {
  it.each([
    ['青螺的塔高是多少', '青螺的塔高：31.50米'],
    ['哪座灯塔塔高最高', '塔高最高的是青螺：31.50米'],
    ['青螺的合格率是多少', '表1没有给出青螺“合格率”的数字，这一格是空的。'],
    ['2021年青螺的塔高是多少', '表1的“塔高”只有2020年的数据，没有2021年。'],
  ])('%s', (text, answer) => expect(said(text, lighthouses)).toBe(answer))

  it('take a share of one row of all rows', () => {
    const [first] = statements('青螺的维护费占百分之几', lighthouses)
    expect(first?.kind === 'result' && first.computation.result.amount.toString()).toBe('45')
  })

  it('prefer the column that adds up the others', () => {
    const [first] = statements('2020年人工占合计的百分之几', lighthouses)
    expect(first?.kind === 'result' && first.computation.result.amount.toString()).toBe('82')
  })
})

describe('years and cells that are missing', () => {
  it('says which of several cells is empty and gives the others', () => {
    expect(statements('2016年和2017年财政补贴各是多少').map(({ kind }) => kind)).toEqual(['figure', 'not-given'])
  })

  it('names the nearest year beside the range', () => {
    expect(said('2021年载客量是多少')).toBe('表1的“载客量”只有2015—2019年的数据，没有2021年；最近的2019年为401万人次。')
  })

  it('does not guess which year 去年 is', () => {
    const { answer } = answerQuestion('去年的载客量是多少', ferry)
    expect(answer.kind === 'refused' && answer.refusal).toMatchObject({ kind: 'year-from-today', word: '去年' })
  })

  it('counts in the scale that is asked for', () => {
    expect(said('2015年财政补贴是多少万元')).toBe('2015年财政补贴：8000万元')
  })
})
