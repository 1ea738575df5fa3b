import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { compose } from '../../src/reply/compose.ts'
import { bundledLibrary } from '../support/bundled-library.ts'
import { ungroundedNumbers } from '../support/grounded.ts'

const library = bundledLibrary()

function lines(text: string): string[] {
  const { answer } = answerQuestion(text, library)
  expect(ungroundedNumbers(answer, library.papers)).toEqual([])
  return compose(answer).plain.split('\n')
}

const verdict = (text: string) => {
  const { answer } = answerQuestion(text, library)
  const says = answer.kind === 'answered' ? answer.parts[0].claims[0].says : undefined
  return says?.kind === 'verdict' ? [says.of, says.holds] : undefined
}

describe('what a question holds to be so', () => {
  it.each([
    ['劳务输出是2018年最高，没错吧', 'extreme', true],
    ['引进各类资金最多的是2016年，对吧', 'extreme', false],
    ['Is it true that direct assistance funds peaked in 2019?', 'extreme', false],
    ['东西协作财政援助资金年年涨吗', 'steady', true],
    ['直接帮扶资金是不是一年比一年多', 'steady', false],
    ['结对贫困县从481到592，增加了111个，right?', 'figure', true],
    ['结对贫困县从481到592，增加了112个，right?', 'figure', false],
    ['挂职干部的两个小计相加等于合计吗', 'figure', true],
  ])('%s', (text, of, holds) => expect(verdict(text)).toEqual([of, holds]))

  it('names every year that goes the other way', () =>
    expect(lines('劳务输出一直在增加吗')[1]).toContain(
      '下降的共3年：2013年（21.24万人）、2016年（17.19万人）、2019年（98.23万人）',
    ))

  it('is refused where no column is named', () => expect(answerQuestion('出口额年年涨吗', library).answer.kind).toBe('refused'))
})

describe('years by their place', () => {
  it.each([
    ['表4里头三年的挂职干部一共多少人', '1349'],
    ['表5最后三年财政援助资金加起来有多少', '677.36'],
    ["How many seconded cadres were there in '08?", '361'],
    ['零三到零六年挂职干部加总', '1796'],
    ['2020年劳务输出相当于2019年的百分之多少', '104.12'],
  ])('%s', (text, figure) => expect(lines(text)[0]).toContain(figure))
})

describe('figures of the text', () => {
  it('are sums of figures of two other sentences', () =>
    expect(lines('1432.6亿是哪两块加出来的')).toContain('算式：427.6 + 1005 = 1432.6亿元'))
  it('that are rounded need a paragraph that tells the same figures', () => {
    expect(lines('1.2万亿元是由哪几部分构成的')[0]).toContain('1066.4亿元 + 1.1万亿元')
    expect(lines('1.1万亿元怎么来的')[0]).not.toContain('+')
  })
  it('are shares of the figure before them', () => expect(lines('万企帮万村帮的村里贫困村占多大比例')[0]).toContain('52.62%'))
  it('tell the days between two dates', () => expect(lines('从2020年2月9日到3月17日是多少天')[0]).toContain('37天'))
  it('are totals of years', () => expect(lines('2412.12亿是什么时候到什么时候的合计')[0]).toContain('1980—2011'))
})

describe('tables side by side and row by row', () => {
  it('gives what each of two tables has', () => {
    const said = lines('直接帮扶资金的合计，表4那个和表6那个分别是多少').join()
    expect(said).toContain('552.92')
    expect(said).toContain('427.62')
  })
  it.each([
    ['表1里深化推进阶段列了多少条实践', ['表1的“深化推进”共有10条']],
    ['照表1一条条数，每个阶段各有几条', ['表1的“萌发探索”共有3条', '表1的“确立发展”共有12条', '表1的“深化推进”共有10条']],
  ])('%s', (text, expected) => expect(lines(text)).toEqual(expected))
  it('counts under no heading that the table lacks', () =>
    expect(answerQuestion('表1里成熟稳定阶段有几条', library).answer.kind).toBe('refused'))
})
