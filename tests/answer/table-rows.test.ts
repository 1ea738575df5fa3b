import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'
import type { Question } from '../../src/question/question.ts'
import { compose } from '../../src/reply/compose.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

/** Lighthouses by the authority that keeps them; 2018 has no 灯油; the marks stand for what each was built for. */
const TEXT = `# 海岸灯塔

林一舟

摘要：比较几座灯塔。

## 一、灯塔

表1 灯塔概况(2020年)

| 灯塔 | 管理单位 | 塔高(米) |
|---|---|---|
| 白沙 | 航务局 | 24 |
| 青螺 | 渔业社 | 31.5 |
| 远礁 | 航务局 | 18 |

表2 灯塔开支(2017—2020年)

| 年份 | 灯油(万元) | 人工(万元) | 修缮(万元) |
|---|---|---|---|
| 2017 | 10 | 30 | 50 |
| 2018 | - | 28 | 44 |
| 2019 | 12 | 41 | 65 |
| 2020 | 9 | 35 | 40 |

表3 三座灯塔的分工

| 年份 | 灯塔 | 用途 | |
| | | 导航 | 报警 |
|---|---|---|---|
| 1988 | 白沙 | √ | √ |
| 1996 | 青螺 | √ | |
| 2007 | 远礁 | √ | √ |
`

const library = tinyLibrary([
  ingestPaper({ id: 'beacons', text: TEXT, annotations: annotationsSchema.parse({}), rendition: 'original' }).paper,
])

/** What is said to the last of several questions of a conversation. */
function said(...texts: readonly [string, ...string[]]): string {
  let previous: Question | undefined
  let text = ''
  for (const asked of texts) {
    const { question, answer } = answerQuestion(asked, library, previous ? { previous } : {})
    previous = question
    text = answer.kind === 'answered' ? compose(answer).plain : answer.kind
  }
  return text
}

describe('rows of a table', () => {
  it.each([
    ['by a word that a column prints', '哪几座灯塔由航务局管', ['白沙', '远礁'], ['青螺']],
    ['by what a column prints in a row', '青螺属于哪个管理单位', ['渔业社'], ['航务局']],
    ['by two marks', '表3里既能导航又能报警的有哪些', ['白沙', '远礁'], ['青螺']],
    ['of the marks, how many each column has', '表3里哪种用途最多', ['导航', '3条', '2条'], []],
    ['of the marks, by their names', '表3有几种用途', ['2项', '导航', '报警'], ['白沙']],
    ['counted', '表1有多少行', ['3条'], []],
  ] as const)('%s', (_, text, has, hasNot) => {
    const answer = said(text)
    for (const words of has) expect(answer).toContain(words)
    for (const words of hasNot) expect(answer).not.toContain(words)
  })

  it('that have a figure, and those that have none', () => {
    expect(said('哪些年份的灯油没有给出')).toContain('没有给出2018年的数字，有2017年、2019—2020年的数字')
    expect(said('表2里哪些年份缺数据')).not.toContain('人工')
    expect(said('人工哪几年有数据')).toContain('没有空缺')
  })

  it('above or below the value of another year, with that value', () => {
    const answer = said('哪几年的人工比2017年多')
    expect(answer).toContain('2019年（41万元）、2020年（35万元）')
    expect(answer).toContain('2017年人工：30万元')
    expect(answer).not.toContain('28万元')
  })

  it('of which one column is the largest', () => expect(said('表2哪一项最多')).toContain('修缮：199万元'))

  it('that come first', () => {
    expect(said('远礁和青螺哪个更早')).toContain('先是青螺（1996），后是远礁（2007）')
    expect(said('远礁和金礁哪个更早')).not.toContain('先是')
  })
})

describe('two figures of a conversation', () => {
  it.each([
    [['2019年人工多少', '2020年呢', '差多少'], '2020年比2019年少6万元'],
    [['2019年人工多少', '修缮呢', '两个加起来'], '106万元'],
    [['2019年人工多少', '修缮呢', '前者占后者的百分之几'], '63.08%'],
    [['人工哪年最多', '那年修缮多少'], '65万元'],
  ] as const)('%s', ([first, ...more], words) => expect(said(first, ...more)).toContain(words))
})

describe('two questions in one message', () => {
  it('are answered in turn, the second in the light of the first', () =>
    expect(said('人工哪年最多？那年修缮多少')).toMatch(/2019年：41万元[\s\S]*65万元/))
})
