import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { withoutCitedYears } from '../../src/language/values/cited-years.ts'
import { compose } from '../../src/reply/compose.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

const library = bundledLibrary()
const told = (text: string) => {
  const { answer } = answerQuestion(text, library)
  return { kind: answer.kind, text: compose(answer).plain }
}

describe('rows of a table of marks', () => {
  it.each([
    ['2000年以后属于重大工程的有哪些', ['汶川重建', '南水北调'], ['三峡移民']],
    ['2008年以后的应急治理有哪些', ['汶川重建', '玉树重建'], ['1978', '1992']],
    ['赈灾应急的有几项', ['5项', '玉树重建'], ['三峡移民']],
    ['How many practices are poverty governance?', ['17'], ['应对H1N1流感']],
  ])('are those of the kind and the years that are asked: %s', (question, having, lacking) => {
    const { kind, text } = told(question)
    expect(kind).toBe('answered')
    for (const word of having) expect(text).toContain(word)
    for (const word of lacking) expect(text).not.toContain(word)
  })

  it.each(['应急治理有哪些特点', '重大工程有几类'])('do not answer what is asked of the kind itself: %s', (question) => {
    expect(told(question).text).not.toContain('南水北调\n')
  })
})

it.each([
  ['玉树重建在作者的分类里算均衡发展还是应急?', '均衡发展、应急治理'],
  ['汶川重建是重大工程还是赈灾应急', '重大工程、贫困治理、赈灾应急'],
])('all that a row is of the kinds to choose from: %s', (question, kinds) => expect(told(question).text).toContain(kinds))

it('a column without a unit explains no word of the question', () =>
  expect(told('桃溪县2019年挂职干部多少').kind).toBe('refused'))

describe('a list of some years', () => {
  it.each(['1990年代有哪些对口支援', '上世纪九十年代开始的对口支援有哪些'])('is of what happened in them: %s', (question) => {
    const { text } = told(question)
    expect(text).toContain('1992-3-27')
    expect(text).toContain('1998-8-29')
    expect(text).not.toContain('2000')
  })

  it('is not found where only a cited work is of that year', () => {
    expect(told('2016年有哪些政策文件').kind).toBe('refused')
    expect(told('张博2016说了什么').text).toContain('领导小组')
  })
})

it('years of works are not said of anything, but for those whose author is asked about', () => {
  const text = '这样的机制(张博,2016;王玮,2010)成立于三个省份(东部,2015年),参见(2012)'
  expect(withoutCitedYears(text, '2016年有什么')).toBe('这样的机制 成立于三个省份(东部,2015年),参见(2012)')
  expect(withoutCitedYears(text, '王玮怎么说')).toBe(text)
})

it.each(['作者是怎么界定对口支援机制的', '对口支援机制怎么定义', '什么是对口支援机制'])(
  'a term is defined where its head noun stands apart: %s',
  (question) => expect(told(question).text).toContain('笔者把对口支援界定为'),
)

it('the title of a thesis is not that of the paper', () => expect(told('作者的博士论文题目').kind).toBe('refused'))

it('which of two tables has more is not what one of them is about', () =>
  expect(told('表4和表5哪一个投入的钱更多').text).not.toContain('赴定点县考察'))

it.each([
  ['2018到2022年中央财政扶贫资金一共多少', '没有2021—2022年的数据'],
  ['陕西2016到2020年省级专项资金一共多少', '没有2016—2017年的数据'],
  ['How much fiscal aid in total from 2010 to 2022 under east-west cooperation?', '2010–2011 and 2021–2022'],
])('years that the table does not have are said: %s', (question, lacking) => expect(told(question).text).toContain(lacking))

it('years of a period that are not asked for by number are not missed', () =>
  expect(told('十三五期间东西协作财政援助总额').text).not.toContain('没有计入'))

it.each([
  ['直接帮扶资金连续几年增长', '最长连续8年：2010年'],
  ['挂职干部连续几年超过1000人', '最长连续4年：2017年'],
  ['How many years in a row did direct assistance funds grow?', 'at most 8 years in a row'],
])('the longest unbroken run of years: %s', (question, run) => expect(told(question).text).toContain(run))

it('what a number is the name of is told by the sentence that has it', () => {
  const { text } = told('什么叫5321')
  expect(text).toContain('厅级干部')
  expect(text).not.toContain('算不出')
})

it('what will be is not said by what was', () => {
  expect(told('未来对口支援怎么发展').kind).toBe('refused')
  expect(told('对口支援今后会怎样').text).toContain('今后')
})
