import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import type { Question } from '../../src/question/question.ts'
import { compose } from '../../src/reply/compose.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

const library = bundledLibrary()

/** The answer to the last of several questions, as a reader sees it. */
function told(texts: readonly string[]): { readonly kind: string; readonly shown: string } {
  const last = texts.reduce<{ previous?: Question; answer?: ReturnType<typeof answerQuestion>['answer'] }>(
    ({ previous }, text) => {
      const { question, answer } = answerQuestion(text, library, previous ? { previous } : {})
      return { previous: question, answer }
    },
    {},
  )
  if (!last.answer) throw new Error('nothing was asked')
  return { kind: last.answer.kind, shown: JSON.stringify(compose(last.answer)) }
}

const expectAll = (texts: readonly string[], words: readonly string[]): void => {
  const { kind, shown } = told(texts)
  expect({ texts, kind, missing: words.filter((word) => !shown.includes(word)) }).toEqual({
    texts,
    kind: 'answered',
    missing: [],
  })
}

describe('what is asked of people', () => {
  it.each([
    '周光辉和王宏伟是哪个大学的老师',
    '钟开斌多大年纪',
    '周黎安是男的还是女的',
    '作者多大年纪',
    'Where was Nurkse born?',
    'How old is Li Ruichang?',
  ])('is refused, wherever they are cited: %s', (text) => expect(told([text]).kind).toBe('refused'))

  it('is refused of somebody who was spoken of, too', () => {
    expect(told(['李瑞昌怎么看对口支援', '他是哪个学校的']).kind).toBe('refused')
  })

  it.each([
    ['王禹澔在哪个单位', '北京大学'],
    ['靳薇是哪个大学的博士', '北京大学博士论文'],
  ])('is told where the record or the list has it: %s', (text, word) => expectAll([text], [word]))
})

describe('a cited work', () => {
  it.each([
    ['辞海里机制怎么讲的', '陈至立'],
    ['文章引的那部辞典对“机制”是怎么说的？', '陈至立'],
    ['How does the Cihai define mechanism?', '陈至立'],
    ['参考文献里的世界发展报告是哪一年的', '1990年世界发展报告'],
    ['What year is the World Development Report in the bibliography?', '1990年世界发展报告'],
    ['引用了哪部辞典', '大辞海'],
    ['which thesis is about Tibet?', '靳薇'],
  ])('is found by its title, its kind or what it is about: %s', (text, word) => expectAll([text], [word]))

  it.each(['辞海怎么解释对口支援', '康熙字典怎么解释机制', "which year's China Statistical Yearbook is in the reference list?"])(
    'says nothing else than what it is cited for: %s',
    (text) => expect(told([text]).kind).toBe('refused'),
  )
})

describe('a division', () => {
  it.each([
    ['如果按援助任务来分类，对口支援能分成哪几种', ['(1)', '(4)', '赈灾应急']],
    ['按意图分的两类是什么', ['均衡发展', '应急治理']],
    ['三种结对关系分别是啥', ['中央对地方', '地方内部']],
    ['對口支援照決策意圖來分，有哪兩種？', ['均衡', '應急']],
    ['what are the two types by intention?', ['balanced development', 'emergency']],
  ])('is told by the list of its criterion: %s', (text, words) => expectAll([text], words))

  it('by something that the paper does not divide by is refused', () => {
    expect(told(['按出资来源对口支援分哪几类']).kind).toBe('refused')
  })
})

describe('first times and days of a table of events', () => {
  it.each([
    ['When was paired aid first used between provinces against an epidemic, and which disease was it?', ['2009', 'H1N1']],
    ['which year did paired aid first get used in a declining economic region and where', ['2017', '东北']],
    ['“对口支援”这四个字头一次出现在中央的文件里是啥时候', ['1979']],
    ['对口支援三峡工程库区移民，大事年表给的具体日期是？', ['1992-3-27']],
    ['东部8个城市去帮贵州这件事，在大事表里被当作什么样的首创？', ['城际']],
    ['98年抗洪是哪几个系统参加的', ['民政', '卫生']],
  ])('%s', (text, words) => expectAll([text], words))

  it.each(['When was paired aid first used for a nuclear accident?', '大事年表里修铁路是哪天'])('%s', (text) =>
    expect(told([text]).kind).toBe('refused'),
  )
})

describe('how something changed', () => {
  it.each([
    '地方政府本来互相竞争，对口支援是怎样改变这种关系的？',
    '政府间的紧张关系是怎么缓和的',
    '对口支援如何让地方政府从竞争走向合作',
  ])('is told by what it turned into: %s', (text) => expectAll([text], ['携手共进', '协作']))
})

describe('a follow-up', () => {
  it.each([
    [
      'by position, after a stage',
      ['What is the 1978-2011 stage called?', 'And the stage after that one, which years does it cover?'],
      ['2012', '2021'],
    ],
    ['by position, before a stage', ['深化阶段有什么特点', '上一个阶段呢'], ['1978', '2011']],
    ['by position, after an item', ['激发机制是什么', '后一个呢'], ['决策机制']],
    ['in English', ['四条经验是哪四条', 'and in English?'], ['leadership of the Party', 'people at the centre']],
    ['in Chinese', ['What are the four lessons?', '中文呢'], ['党的领导', '以人民为中心']],
    ['in English, of a figure', ['2019年东西协作财政援助有多少', 'in English please'], ['22.893 billion yuan']],
  ])('%s', (_, texts, words) => expectAll(texts, words))

  it('beyond the last stage is refused', () => {
    expect(told(['深化阶段有什么特点', '再下一个阶段呢']).kind).toBe('refused')
  })
})

describe('two things that are announced', () => {
  it.each([
    ['麻烦查两件事，一个是对口支援给三峡库区引来多少资金，另一个是中央单位2020年培训了多少人次', ['1367', '162.13']],
    [
      'Two things for a briefing: the number of reconstruction projects Wenchuan received, and the year Table 1 gives for eastern regions aiding the revival of the Northeast',
      ['4,121', '2017'],
    ],
  ])('%s', (text, words) => expectAll([text], words))
})

describe('words of another language', () => {
  it('within a Chinese question find the sentence', () => {
    expectAll(['万企帮万村这个 campaign 一共 create 了多少 jobs？'], ['90万'])
  })

  it.each(['川滇甘三省的藏族州县，2014年起是哪四个省市在帮'])('provinces by their one-character names: %s', (text) =>
    expectAll([text], ['天津', '广东']),
  )

  it('which one of several is not told without the name that is asked about', () => {
    expect(told(['支援湖北的十九个省份当中，负责孝感的是哪一个？']).kind).toBe('refused')
  })
})
