import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { compose } from '../../src/reply/compose.ts'
import { statementText } from '../../src/reply/statement-text.ts'
import { wordingFor } from '../../src/reply/wording/wording-for.ts'
import { hasRivalReading, rivalReadings } from '../../src/service/readings.ts'
import { bundledLibrary } from '../support/bundled-library.ts'
import { orchardPaper } from '../support/orchard-paper.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const library = bundledLibrary()
const words = wordingFor('zh-Hans')

const rivalsOf = (text: string) => rivalReadings(answerQuestion(text, library), library)
const said = (text: string) =>
  rivalsOf(text).map(({ part, asked }) => `${asked ? '*' : ''}${statementText(part.claims[0].says, words)}`)

describe('other scopes of a figure', () => {
  it('are other definitions of its period and other columns of its words', () => {
    const all = said('党的十八大以来直接帮扶资金一共多少')
    expect(all[0]).toBe('*党的十八大以来（2012—2020年）直接帮扶资金：446.64亿元')
    expect(all).toContain('2013—2020年直接帮扶资金合计：427.62亿元')
    expect(all).toContain('党的十八大以来（2012—2020年）财政援助资金：813.9亿元')
  })

  it('are in the same unit and of the same years', () => {
    const units = rivalsOf('2019年扶贫资金额度多少').map(({ part }) => part.claims[0].says)
    expect(units.map((says) => (says.kind === 'figure' ? [says.value.unit.symbol, says.period.years?.from] : says.kind))).toEqual(
      units.map(() => ['亿元', 2019]),
    )
  })

  it.each([
    '党的十八大以来直接帮扶资金一共多少',
    '2019年直接帮扶资金是多少',
    '中央财政资金2012到2020年总额',
    '脱贫攻坚期挂职干部多少人',
    'direct assistance funds in 2019',
  ])('are each found again by their own question: %s', (text) => {
    const rivals = rivalsOf(text).filter(({ asked }) => !asked)
    expect(rivals.length).toBeGreaterThan(0)
    for (const { question, part } of rivals) {
      const lang = /[a-z]/.test(text) ? wordingFor('en') : words
      const figures =
        statementText(part.claims[0].says, lang)
          .match(/\d+(?:\.\d+)?/g)
          ?.at(-1) ?? 'none'
      expect(compose(answerQuestion(question, library).answer).plain).toContain(figures)
    }
  })

  it('differ from each other', () => {
    const all = said('中央财政资金2012到2020年总额')
    expect(new Set(all).size).toBe(all.length)
  })

  it.each(['什么是对口支援', '论文的作者是谁', '劳务输出哪年最多', '日本的人口'])('there are none: %s', (text) => {
    expect(rivalsOf(text)).toEqual([])
    expect(hasRivalReading(answerQuestion(text, library), library)).toBe(false)
  })

  it('are the rows added up, where the paper prints another total', () => {
    const orchards = tinyLibrary([orchardPaper({ '| 小计 | 5311.27 |': '| 小计 | 5411.27 |' })])
    const rivals = rivalReadings(answerQuestion('2016到2020年果园补贴合计多少', orchards), orchards)
    expect(rivals.map(({ part, question }) => [statementText(part.claims[0].says, words), question])).toContainEqual([
      '2016—2020年果园补贴合计：5311.27万元',
      '表1的合计对得上吗？',
    ])
  })

  it('are known without being looked for', () => {
    expect(hasRivalReading(answerQuestion('2019年直接帮扶资金是多少', library), library)).toBe(true)
  })
})
