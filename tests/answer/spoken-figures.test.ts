import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { ungroundedNumbers } from '../support/grounded.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const library = tinyLibrary()

function firstSaid(text: string): string {
  const { answer } = answerQuestion(text, library)
  if (answer.kind !== 'answered') throw new Error(`${text}: ${answer.kind}`)
  expect(ungroundedNumbers(answer, library.papers)).toEqual([])
  const says = answer.parts[0]?.claims[0]?.says
  if (says?.kind === 'result') return `${says.computation.op} ${says.computation.result.amount.toDecimalPlaces(2)}${says.computation.result.unit.symbol}`
  if (says?.kind === 'ranked') return `${says.rank} ${says.order} ${says.label}`
  if (says?.kind === 'verdict') return `${says.of} ${says.holds}`
  return says?.kind ?? ''
}

describe('figures asked for in spoken words', () => {
  it.each([
    '2019年载客量跌到谷底了没有，哪年是谷底',
    '载客量哪年最冷清',
    '载客量亚军是哪年',
    '载客量倒数第二的年份',
    '2018年载客量比2016年掉下来多少',
    '载客量15、16俩年凑一块多少',
    '载客量从未低于1万人次，靠谱不',
    '2016年票款收入折成亿元',
    '载客量从没掉过，真的假的',
  ])('%s', (text) => expect(firstSaid(text)).toMatchSnapshot())
})
