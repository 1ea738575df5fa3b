import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'
import { compose } from '../../src/reply/compose.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

/** An invented paper: notes that are sources, days in a note, a note about three provinces, sections that are a list. */
const TEXT = `# 河港的兴衰

林一舟

摘要：河港靠渡口往来。

关键词：河港 渡口

河港的渡口由来已久。沈括主张拆分渡口(沈括，1995)。

## 一、河港的经验

河港的历史经验有两条。

### (一)航道先行是河港的前提

疏浚使大船能够靠岸。

### (二)渡口合办是河港的方式

渡口由船户合办。

## 二、河港的成效

河港的码头投入为73.5亿元，惠及船户8.2万人^①。抗洪时各省支援河港^②。各省都有自己的轮值制度^③。

表1 河港渡口概况(2010—2014年)

| 年份 | 渡口(个) | 货运量(万吨) |
|---|---|---|
| 2010 | 48 | 90 |
| 2011 | 48 | 120 |
| 2012 | 59 | 150 |
| 2013 | 59 | 95 |
| 2014 | 62 | 180 |

资料来源：《河港年鉴2015》。

表2 河港大事记

| 阶段 | 时间 | 事件 | 意义 |
|---|---|---|---|
| 起步 | 1952-5-1 | 河港货运开始 | 首次有了货运 |
| 扩展 | 2004-3-8 | 河港客运开始 | 首次有了客运 |

## 注释

①船户联合会网站：《河港之书》，2016年3月1日。

②各省的支援及时有力。支援河港从2012年7月9日启动，至8月17日撤离。

③云南轮值制，由船长每日轮换。贵州“4321”轮值制规定了轮值的天数。四川轮值制以码头为单位。

## 参考文献

(1)沈括：《渡口的拆分》，《航运学刊》，1995年第2期。
(2)陶然：《渡口史话》，海湾出版社，1999年。
`

const paper = ingestPaper({ id: 'harbour', text: TEXT, annotations: annotationsSchema.parse({}), rendition: 'original' }).paper
const library = tinyLibrary([paper])
const ask = (...texts: readonly [string, ...string[]]) => {
  const [first, ...more] = texts
  return more.reduce(
    (before, text) => answerQuestion(text, library, { previous: before.question }),
    answerQuestion(first, library),
  )
}
const plain = (...texts: readonly [string, ...string[]]) => compose(ask(...texts).answer).plain

describe('when a column reached a figure', () => {
  it.each([
    ['渡口哪年从48个变成59个的', '2012年渡口：59个'],
    ['货运量什么时候由150万吨降到95万吨', '2013年货运量：95万吨'],
    ['货运量哪一年头一回超过100万吨', '2011年货运量：120万吨'],
  ])('%s', (text, answer) => expect(plain(text).startsWith(answer)).toBe(true))

  it('tells the year before as well', () => expect(plain('渡口哪年从48个变成59个的')).toContain('2011年渡口：48个'))
  it('is not told when it never went that way', () => expect(plain('渡口哪年从62个变成48个的')).not.toContain('2010年渡口'))
  it('leaves first times of events to their table', () =>
    expect(ask('首次有了客运是哪年').planned).toMatchObject({ rule: 'event-row' }))
})

describe('how many there are', () => {
  it.each([
    ['参考文献一共几条', '参考文献共有2条'],
    ['注释一共几条', '注释共有3条'],
    ['这篇文章引了几条文献', '参考文献共有2条'],
    ['参考文献里有几本书', '符合条件的参考文献有1条'],
  ])('%s', (text, answer) => expect(plain(text)).toContain(answer))
})

describe('a section that there is not', () => {
  it.each([
    ['第六部分讲的局限有哪些', { number: 6, last: 2 }],
    ['第三章写了什么', { number: 3, last: 2 }],
    ['第一部分第五节讲了什么', { number: 5, last: 2, within: 1 }],
  ])('%s', (text, refusal) =>
    expect(ask(text).answer).toMatchObject({ kind: 'refused', refusal: { kind: 'no-such-part', part: 'section', ...refusal } }),
  )

  it('says how many there are', () => {
    expect(plain('第六部分讲了什么')).toBe('论文没有第6部分，一共2个部分。')
    expect(plain('第一部分第五节讲了什么')).toBe('论文第1部分没有第5节，一共2节。')
  })
  it('is not missed where it is', () => expect(ask('第二部分讲了什么').answer.kind).toBe('answered'))
})

describe('where data are from', () => {
  it.each(['2012年渡口那行数据哪来的', '表1里2013年的数据来源', '货运量的数据出自哪里'])('%s', (text) =>
    expect(plain(text)).toContain('河港年鉴2015'),
  )

  it('is told of a figure of the text by the note that it calls', () => {
    expect(plain('73.5亿元这个数出处')).toContain('河港之书')
  })
})

describe('a verdict on the paper', () => {
  it.each(['这篇论文写得咋样', '这论文水不水'])('%s', (text) =>
    expect(ask(text).answer).toMatchObject({ kind: 'refused', refusal: { kind: 'out-of-scope' } }),
  )
})

describe('follow-ups', () => {
  it('open an item that is a section with its heading', () => {
    expect(plain('第一条历史经验是什么', '第二条').startsWith('(二) 渡口合办是河港的方式')).toBe(true)
  })
  it('ask of the work of whom the question before names', () => {
    expect(plain('沈括怎么看渡口', '他那篇登在什么期刊')).toContain('航运学刊')
    expect(ask('沈括怎么看渡口', '这篇论文的关键词是什么').planned.rule).toBe('record')
  })
})

describe('notes', () => {
  it('are told of one name without its neighbours', () => {
    const told = plain('贵州那个4321轮值到底啥意思')
    expect(told).toContain('贵州')
    expect(told).not.toContain('四川')
    expect(told).not.toContain('云南')
  })
  it('give the days of a beginning and an end', () => {
    expect(plain('支援河港抗洪，哪天启动哪天撤离')).toMatch(/7月9日.*8月17日/)
  })
})
