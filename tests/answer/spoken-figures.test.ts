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
  if (says?.kind === 'result')
    return `${says.computation.op} ${says.computation.result.amount.toDecimalPlaces(2)}${says.computation.result.unit.symbol}`
  if (says?.kind === 'ranked') return `${says.rank} ${says.order} ${says.label}`
  if (says?.kind === 'verdict') return `${says.of} ${says.holds}`
  return says?.kind ?? ''
}

describe('figures asked for in spoken words', () => {
  it.each([
    ['载客量哪年跌到谷底', '1 lowest 2015'],
    ['载客量哪年最冷清', '1 lowest 2015'],
    ['载客量亚军是哪年', '2 highest 2017'],
    ['载客量倒数第二的年份', '2 lowest 2016'],
    ['载客量18年比17年掉下来多少', 'difference -13.5万人次'],
    ['载客量15、16俩年凑一块多少', 'sum 652万人次'],
    ['载客量从未低于300万人次，靠谱不', 'bound true'],
    ['载客量从没掉过，真的假的', 'steady false'],
    ['2016年票款收入折成亿元', 'convert 0.14亿元'],
  ])('%s: %s', (text, said) => expect(firstSaid(text)).toBe(said))
})
