import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

const library = bundledLibrary()
const ask = (question: string) => answerQuestion(question, library).answer

/** What an answer says, as data. */
function said(question: string): string {
  const answer = ask(question)
  return answer.kind === 'answered' ? JSON.stringify(answer.parts.map(({ claims }) => claims)) : answer.kind
}

describe('questions in everyday words', () => {
  it.each([
    ['16年中央单位一共资助了多少上不起学的娃', '7.15'],
    ['2013年中央单位帮了多少念不起书的学生', '6.45'],
    ['2017年中央定点单位拉来多少真金白银', '774.65'],
    ['2018年东部省份斥资多少财政援助资金', '177.61'],
    ['19年中央单位自己掏钱买贫困地区的土特产花了多少', '24.6'],
    ['私企参与的万企帮万村行动一共带来多少就业', '90'],
    ['东北三省跟哪几个省结了对子', '苏、浙、粤'],
    ['帮我理理2012年以后对口支援都有哪些新特点', '频次'],
    ['hey pls how many ppl got trained by the central units in 2017?', '34.27'],
    ['plz convert the 2020 central fiscal poverty alleviation funds into trillion yuan', '0.14'],
    ['How much did firms from the east actually invest via East-West cooperation in 2014?', '3131.33'],
  ])('%s', (question, figure) => expect(said(question)).toContain(figure))
})

describe('what a figure is not of', () => {
  it.each([
    '2018年挂职干部退休了多少人',
    '2016年中央单位帮多少学生退学',
    '2019年东西协作企业亏损了多少钱',
    '劳务输出到国外的有多少人',
    '中央单位2015年发了多少奖学金',
    '2014年贫困学生的学费平均多少',
    '扶贫资金的贷款利息2016年是多少',
    '2020年支援湖北送了多少只口罩',
    '专家是怎么批评精准扶贫的',
    '作者为什么反对对口支援',
    '李瑞昌后来怎么回应作者对馈赠论的批评',
    'How many kids dropped out of school in 2015?',
    'how much profit did firms make in the west in 2015?',
    'how does paired aiding soften the trade war with the US?',
  ])('%s is refused', (question) => expect(ask(question).kind).toBe('refused'))
})
