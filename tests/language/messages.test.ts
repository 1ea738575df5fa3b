import { describe, expect, it } from 'vitest'
import { splitAtTurns, turnsAway, withoutLead, withoutTurn } from '../../src/language/cues/split-questions.ts'

describe('withoutLead', () => {
  it.each([
    ['两个小问题：谁写的？DOI呢？', '谁写的？DOI呢？'],
    ['请教两个问题,一是谁写的', '一是谁写的'],
    ['我有三个問題：誰寫的', '誰寫的'],
    ['Two quick ones — who wrote it?', 'who wrote it?'],
    ['Quick questions: who wrote it?', 'who wrote it?'],
    ['I have two questions. Who wrote it?', 'Who wrote it?'],
  ])('takes the announcement off %s', (text, rest) => expect(withoutLead(text)).toBe(rest))

  it.each([
    '两个阶段有什么不同',
    '三个问题分别是什么',
    'Two stages are named, which?',
    '二者有什么区别?',
    '这两件事：谁做的',
    '2.13倍对吗',
    '3, 4 and 5',
  ])('leaves %s as it is', (text) => expect(withoutLead(text)).toBe(text))
})

describe('splitAtTurns', () => {
  it.each([
    ['灯塔有几座,另外船有几艘', ['灯塔有几座,', '另外船有几艘']],
    ['2005年多少亿 还有2015年的呢', ['2005年多少亿', '还有2015年的呢']],
    ['who wrote it, and what is the DOI?', ['who wrote it', 'and what is the DOI?']],
    ['whose work is cited, and in which journal did it appear', ['whose work is cited', 'and in which journal did it appear']],
    ['灯塔和船各有多少', ['灯塔和船各有多少']],
    ['money and people in 2018', ['money and people in 2018']],
  ])('cuts %s', (text, pieces) => expect(splitAtTurns(text)).toEqual(pieces))
})

describe('turnsAway', () => {
  it.each(['顺便问一下船有几艘', '另外船呢', '對了,船呢', 'also, how many?', 'Oh, and by the way who?'])('in %s', (text) =>
    expect(turnsAway(text)).toBe(true),
  )
  it.each(['船有几艘', '其他的船呢', 'Always?'])('not in %s', (text) => expect(turnsAway(text)).toBe(false))
})

it.each([
  ['顺便问一下,船有几艘?', '船有几艘'],
  ['还有船呢？', '船呢'],
  ['and what is his email?', 'what is his email'],
  ['船有几艘？', '船有几艘'],
])('a question without its turn and mark: %s', (text, own) => expect(withoutTurn(text)).toBe(own))
