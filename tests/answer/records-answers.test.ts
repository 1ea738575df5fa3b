import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const TEXT = `# 灯塔修复的历程

林一舟

摘要：灯塔修复经历了两个阶段。

关键词：灯塔 修复

DOI：10.1000/lamp.2021.03

灯塔修复由来已久^①。1999年，海务局清点了全部灯塔。

## 一、修复的阶段

### (一)起步阶段(1990—2000年)

1992年，江苏支援贵州、上海支援云南和宁夏，修复工作由此开始。灯塔的费用常有人研究(苏杭，2011；沈括，1995)。

表1 灯塔修复大事记

| 阶段 | 时间 | 事件 | 意义 |
|---|---|---|---|
| 起步 | 1992-5 | 东海灯塔修复开工 | 首次修复灯塔 |
| 起步 | 1996-7-2 | 灯塔守望队成立 | 守望有了专人 |
| 扩展 | 2004-3 | 北湾灯塔通电 | 首次使用电灯 |
| 扩展 | 2009-11 | 灯塔博物馆开馆 | 向公众开放 |

资料来源：海务日志。

表2 灯塔的类型

| 灯塔 | 用途 | | 权属 | |
| | 导航 | 观光 | 公有 | 私有 |
|---|---|---|---|---|
| 东海灯塔 | √ | | √ | |
| 北湾灯塔 | √ | √ | | √ |
| 南礁灯塔 | | √ | √ | |

资料来源：作者自制。

## 注释

①海务日志，1988年。

## 参考文献

(1)苏杭：《海岛的费用》，《航运学刊》，2011年第2期。
(2)陶然：《灯塔史话》，海湾出版社，1999年。
(3)Nurse, R., 1953, Lamps and Seas, Oxford: Basil Blackwell.
`

const paper = ingestPaper({ id: 'lamp', text: TEXT, annotations: annotationsSchema.parse({}), rendition: 'original' }).paper
const library = tinyLibrary([paper])

function answered(text: string): string[] {
  const { answer } = answerQuestion(text, library)
  if (answer.kind !== 'answered') throw new Error(`${text}: ${JSON.stringify(answer)}`)
  return answer.parts.flatMap(({ claims }) => claims.map(({ says }) => JSON.stringify(says)))
}

const refused = (text: string) => {
  const { answer } = answerQuestion(text, library)
  return answer.kind === 'refused' ? answer.refusal : answer.kind
}

const inOrder = (lines: readonly string[], ...words: readonly string[]) =>
  expect(words.map((word) => lines.findIndex((line) => line.includes(word)))).toEqual(words.map((_, i) => i))

describe('events', () => {
  it('of a year come from table and text', () => inOrder(answered('1992年发生了什么'), '东海灯塔修复开工', '江苏支援贵州'))
  it('of a stage come in order of time', () => inOrder(answered('扩展阶段有哪些大事'), '北湾灯塔通电', '灯塔博物馆开馆'))
  it('of a month', () => expect(answered('1996年7月发生了什么')).toHaveLength(1))
  it('of an open range', () => inOrder(answered('2004年以来有哪些大事'), '北湾', '博物馆'))
  it('happen for a first time', () => expect(answered('灯塔首次使用电灯是哪一年')[0]).toContain('2004-3'))
  it('are refused for a year without any, with the nearest', () =>
    expect(refused('2001年发生了什么')).toEqual({ kind: 'no-events', asked: { from: 2001, to: 2001 }, nearest: [1996, 2004] }))
})

describe('who aids whom', () => {
  it('both ways, from the clauses of the text', () => {
    expect(answered('谁支援贵州')[0]).toContain('江苏支援贵州')
    expect(answered('上海支援哪里')[0]).toContain('上海支援云南和宁夏')
  })
  it('is refused for a place that nobody aids', () => {
    expect(refused('谁支援西藏')).toMatchObject({ kind: 'unknown-words' })
    expect(refused('贵州支援哪里')).toEqual({ kind: 'not-stated', words: ['贵州'] })
  })
})

describe('a table of marks', () => {
  it.each([
    ['哪些灯塔既属于导航又属于观光', ['北湾灯塔']],
    ['属于公有的灯塔有哪些', ['东海灯塔', '南礁灯塔']],
  ])('%s', (question, rows) => inOrder(answered(question), ...rows))
  it('classifies a row by every criterion', () => inOrder(answered('北湾灯塔属于什么类型'), '用途', '权属'))
})

describe('references, notes and the record', () => {
  it.each([
    ['陶然写过什么', '灯塔史话'],
    ['《灯塔史话》是哪个出版社出的', '海湾出版社'],
    ['作者引了哪本外文书', 'Lamps and Seas'],
    ['参考文献里2011年的是哪篇', '海岛的费用'],
    ['注释1在正文哪里标的', '引言'],
    ['沈括那篇在参考文献里有没有', '"kind":"unlisted"'],
    ['怎么引用这篇论文', '林一舟. 灯塔修复的历程[J]. 2021. DOI:10.1000/lamp.2021.03.'],
  ])('%s', (question, words) => expect(answered(question).join('\n')).toContain(words))
  it('says what the citation lacks', () =>
    expect(answered('给我BibTeX').at(-1)).toBe(
      JSON.stringify({ kind: 'citation-gaps', missing: ['container-title', 'volume', 'issue', 'page'], inferred: ['issued'] }),
    ))
  it.each(['张三写过什么被引用了', '参考文献里有没有2023年的', '注释40说了什么'])('%s is refused', (question) =>
    expect(refused(question)).toHaveProperty('kind'),
  )
})
