import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { compose } from '../../src/reply/compose.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const library = tinyLibrary()
const answer = (text: string) => answerQuestion(text, library).answer
const plain = (text: string) => compose(answer(text)).plain

describe('where a figure comes from', () => {
  it.each([
    ['a cell', '1490怎么来的', ['2018年票款收入：1490万元']],
    ['a printed total with its sum and the prose', '1771', ['2015—2019年载客量：1771万人次', '1770.5', '五年间']],
    ['a rounding in the prose', '7002万元出自哪里', ['票款收入：7001.75万元', '五年间，海湾渡船的载客量']],
    ['a sum of years', '2840.25是怎么加出来的', ['2017—2018年', '1350.25 + 1490']],
    ['a share', '31.46%怎么算的', ['财政补贴：2019年约占2015—2019年的31.46%']],
    ['English', 'where does 1490 come from', ['Ticket income, 2018']],
  ])('%s', (_, text, parts) => {
    for (const part of parts) expect(plain(text)).toContain(part)
  })

  it('says so when the prose alone prints it', () => {
    expect(answer('300字')).not.toMatchObject({ kind: 'answered' })
    expect(plain('4.6亿元怎么来的')).toMatch(/^用表中数据算不出4\.6亿元，它是正文里写的：/)
  })

  it('refuses what stands nowhere, with the nearest cells', () => {
    expect(answer('1491.5怎么来的')).toMatchObject({
      kind: 'refused',
      refusal: { kind: 'no-origin', figure: '1491.5', nearest: [{ measure: '票款收入', table: 1 }] },
    })
    expect(answer('987654.32')).toMatchObject({ kind: 'refused', refusal: { kind: 'no-origin', nearest: [] } })
  })

  it('refuses a figure of something else or of another year', () => {
    expect(answer('青螺航线的1490万元怎么来的')).toMatchObject({ kind: 'refused' })
    expect(answer('2017年的1490万元怎么来的')).toMatchObject({ kind: 'refused' })
    expect(answer('2018年的1490万元怎么来的')).toMatchObject({ kind: 'answered' })
  })

  it('does not take years, bounds or amounts to convert for figures to trace', () => {
    const rule = (text: string) => answerQuestion(text, library).planned.rule
    expect(['2019', '2019年', '票款收入超过1400万元的年份', '1490万元换算成亿元'].map(rule)).not.toContain('number-origin')
  })
})
