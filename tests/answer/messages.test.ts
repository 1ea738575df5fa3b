import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { compose } from '../../src/reply/compose.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

const library = bundledLibrary()
const answerTo = (text: string) => answerQuestion(text, library).answer

describe('several questions of one message', () => {
  it.each([
    ['with a lead', '两个小问题：1990年中央扶贫的钱是多少？还有一年拨款破百亿最早是哪年？', ['16', '2001']],
    ['turned to by the way', '注释⑨说的啥?另外2016年中央财政扶贫资金是多少', ['汶川', '667.47']],
    ['of which one is searched for', '抗疫时“一省包一市”帮了湖北几个市州县?顺便问三峡那边安置了多少移民', ['16', '131.03']],
    ['that are fields of the record', 'Two quick ones — who wrote it, and what is the DOI?', ['Wang Yuhao', '10.19744']],
    [
      'of which the second goes on from what the first found',
      'Which province is used as the case study for local paired assistance, and how much money in total did it raise from all sources in 2018-2020?',
      ['1348.11'],
    ],
    [
      'that one entry answers',
      'Whose work does the paper cite on a promotion tournament among local officials, and in which journal did it appear?',
      ['经济研究'],
    ],
    [
      'of which the second has nothing to do with the year of the first',
      '2016年东西协作财政援助多少？顺便问谁支援贵州',
      ['河北'],
    ],
    ['of which the second asks for a list', '2018年东西协作财政援助多少？还有对口支援分几个阶段？', ['177.61', '萌发', '深化']],
  ])('are all answered: %s', (_, text, words) => {
    const answer = answerTo(text)
    expect(answer.kind).toBe('answered')
    expect(answer).not.toHaveProperty('left')
    for (const word of words) expect(compose(answer).plain).toContain(word)
  })

  it.each([
    ['2015年中央财政专项扶贫资金多少亿?顺便问一下2015年全国GDP是多少?', '467.45', '2015年全国GDP是多少'],
    ['云南的挂包帮是什么?另外湖南的挂包帮呢?', '2015', '湖南的挂包帮呢'],
    ['Who wrote this paper, and what is his email address?', 'Wang Yuhao', 'what is his email address'],
    ['作者是谁？2018年的资金是多少', '王禹澔', '2018年的资金是多少'],
  ])('say what is not answered, and why: %s', (text, word, left) => {
    const answer = answerTo(text)
    expect(answer).toMatchObject({ kind: 'answered', left: [{ question: left }] })
    expect(compose(answer).plain).toContain(word)
    expect(compose(answer).plain).toContain(left)
  })

  it.each([
    '作者的手机号是多少?还有作者的邮箱是什么?',
    '2025年中央扶贫资金是多少?另外2026年的呢?',
    '日本有没有类似的制度?作者怎么比较?',
  ])('are refused where none is answered, or the second leans on the first: %s', (text) =>
    expect(answerTo(text).kind).toBe('refused'),
  )

  it('have their citations numbered through', () => {
    const answer = answerTo('1979年河北支援哪里？另外2016年中央财政扶贫资金是多少？')
    const markers =
      answer.kind === 'answered'
        ? answer.parts.flatMap(({ claims }) => claims.flatMap((claim) => claim.citations.map(({ marker }) => marker)))
        : []
    expect([...new Set(markers)]).toEqual([...new Set(markers)].map((_, i) => i + 1))
    expect(markers.length).toBeGreaterThan(1)
  })
})

describe('several fields in one question', () => {
  it.each([
    ['帮我列一下论文的题目、作者、单位、DOI', ['title', 'author', 'affiliation', 'DOI']],
    ['引用这篇要用,作者、标题、DOI', ['author', 'title', 'DOI']],
    ['論文的作者和題目', ['author', 'title']],
    ['title / authors / keywords', ['title', 'author', 'keywords']],
  ])('none is dropped: %s', (text, fields) => {
    const answer = answerTo(text)
    const told =
      answer.kind === 'answered'
        ? answer.parts.flatMap(({ claims }) => claims.map(({ says }) => says.kind === 'field' && says.field))
        : []
    expect([...new Set(told)].sort()).toEqual([...fields].sort())
  })

  it('作者 beside no other field is nobody asked for', () => {
    expect(answerQuestion('作者和李瑞昌的看法有什么不同', library).planned.rule).not.toBe('record')
  })

  it.each([
    ['Nurkse 1953那本书的书名和publisher是什么', 'Basil Blackwell'],
    ['丛树海2002那本书的书名和出版社', '财政支出学'],
  ])('of a reference: %s', (text, word) => expect(compose(answerTo(text)).plain).toContain(word))

  it('that no entry prints are refused, and said where others are told', () => {
    expect(answerTo('周黎安2007那篇的DOI是多少').kind).toBe('refused')
    expect(answerTo('钟开斌2018年那篇的篇名、刊名、页码')).toMatchObject({ kind: 'answered', parts: [{ lacks: ['页码'] }] })
  })
})

describe('the source of a table', () => {
  it.each([
    ['历年实践那张大表(第一张)作者是拿什么材料拼出来的', 1],
    ['表7里2018和2019前三列的data是从哪本书扒来的?', 7],
    ['最后一张表的资料来源是?', 7],
    ['类型分析那张表是谁做的', 2],
    ['What was the third table compiled from?', 3],
  ])('%s', (text, table) => {
    expect(answerQuestion(text, library).planned.plan).toMatchObject({ kind: 'caption', table, source: true })
  })

  it.each(['甘肃那张表的数据来源', '第九张表的数据哪来的', '表7里2015年的数据从哪来的'])(
    'is refused where there is no such table or row: %s',
    (text) => expect(answerTo(text).kind).toBe('refused'),
  )
})
