import { describe, expect, it } from 'vitest'
import { judgesAll, pointsAtAll } from '../../src/language/cues/judging-all.ts'
import { splitQuestions } from '../../src/language/cues/split-questions.ts'
import { countAsked } from '../../src/language/values/ordinals.ts'
import { respelt } from '../../src/language/words/latin-slips.ts'
import { createNameCorrection } from '../../src/language/words/name-slips.ts'
import { slipInTerm } from '../../src/language/words/slip-in-term.ts'

const WORDS = ['article', 'poverty', 'government', 'county', 'author']

describe('respelt', () => {
  it.each([
    ['povety', 'poverty'],
    ['goverment', 'government'],
    ['conuty', 'county'],
    ['artical', 'article'],
    ['library', undefined],
    ['ounty', undefined],
  ])('%s → %s', (word, right) => expect(respelt(word, (one) => WORDS.includes(one), WORDS)).toBe(right))
})

describe('createNameCorrection', () => {
  const sounds: Readonly<Record<string, string>> = { 进: 'jin', 近: 'jin', 远: 'yuan' }
  const correct = createNameCorrection(['习近平', '燕继荣'], (char) => (sounds[char] ? [sounds[char]] : []))
  const corrected = (text: string) => correct(text, () => true)
  it.each([
    ['习进平主持', '习近平主持'],
    ['燕荣继教授', '燕继荣教授'],
    ['习远平主持', '习远平主持'],
  ])('%s → %s', (text, right) => expect(corrected(text)).toBe(right))
  it('leaves known words alone', () => expect(correct('燕荣继', () => false)).toBe('燕荣继'))
})

describe('slipInTerm', () => {
  const sounds: Readonly<Record<string, string>> = { 对: 'dui', 队: 'dui', 线: 'xian', 县: 'xian', 站: 'zhan' }
  const alike = (one: string, other: string) => sounds[one] !== undefined && sounds[one] === sounds[other]
  const right = (text: string, word: string) => {
    const start = text.indexOf(word)
    return slipInTerm(text, { start, end: start + word.length }, ['结对帮扶资金', '结对贫困县', '贫困县'], alike)
  }
  it.each([
    ['地方结队帮扶资金多少', '结队', '结对'],
    ['结对贫困线几个', '贫困线', '贫困县'],
    ['贫困线是多少', '贫困线', undefined],
    ['结对贫困站几个', '贫困站', undefined],
    ['结队贫困线几个', '结队', undefined],
  ])('%s: %s → %s', (text, word, wanted) => expect(right(text, word)).toBe(wanted))
})

describe('numbered questions', () => {
  it.each([
    ['1) 谁支援贵州 2) 谁支援青海', ['谁支援贵州', '谁支援青海']],
    ['两个问题：1）2017年多少人；2）谁写的', ['两个问题 2017年多少人；', '谁写的']],
    ['2019年是1.5倍', ['2019年是1.5倍']],
  ])('%s', (text, questions) => expect(splitQuestions(text)).toEqual(questions))
})

describe('several views together', () => {
  it('are asked about', () =>
    expect(['那几种现有定义的评价', '这些看法', '政治馈赠论'].map(judgesAll)).toEqual([true, true, false]))
  it('are pointed back at', () => expect(pointsAtAll('上述定义各有长处')).toBe(true))
})

it('an ordinal counts nothing', () => expect([countAsked('第二点'), countAsked('四步')]).toEqual([undefined, 4]))
