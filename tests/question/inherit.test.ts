import { describe, expect, it } from 'vitest'
import { inherit } from '../../src/question/inherit.ts'
import type { Question } from '../../src/question/question.ts'
import { readQuestion } from '../../src/question/read-question.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const library = tinyLibrary()

/** The last of several questions, each read in the light of the one before. */
const lastOf = (...texts: readonly [string, ...string[]]): Question => {
  const [first, ...more] = texts
  return more.reduce((previous, text) => inherit(readQuestion(text, library), previous, library), readQuestion(first, library))
}

const shown = ({ content, years, ops }: Question) => ({
  words: content.map(({ surface }) => surface),
  years: years.map(({ from, to }) => (from === to ? from : [from, to])),
  ops: [...ops],
})

describe('a follow-up takes over', () => {
  it.each([
    [
      'the subject, with years of its own',
      ['2015年票款收入是多少', '那2016年呢'],
      { words: ['票款收入'], years: [2016], ops: [] },
    ],
    [
      'the years, with a subject of its own',
      ['2015年票款收入是多少', '那财政补贴呢'],
      { words: ['财政补贴'], years: [2015], ops: [] },
    ],
    [
      'both, with an operation of its own',
      ['2015年票款收入是多少', '占比呢'],
      { words: ['票款收入'], years: [2015], ops: ['share'] },
    ],
    [
      'the operation, with a subject of its own',
      ['票款收入哪年最多', '载客量呢'],
      { words: ['载客量'], years: [], ops: ['max'] },
    ],
    ['the year after the one before', ['2015年票款收入是多少', '次年呢'], { words: ['票款收入'], years: [2016], ops: [] }],
    ['the year before the one before', ['2016年票款收入是多少', '上一年呢'], { words: ['票款收入'], years: [2015], ops: [] }],
    [
      'both years of a comparison',
      ['2015年票款收入是多少', '和2018年相差多少'],
      { words: ['票款收入'], years: [2015, 2018], ops: ['difference'] },
    ],
    ['what two questions left', ['2015年票款收入是多少', '2016年呢', '次年呢'], { words: ['票款收入'], years: [2017], ops: [] }],
    [
      'nothing of the years when a total is asked for',
      ['2015年票款收入是多少', '合计呢'],
      { words: ['票款收入'], years: [], ops: ['sum'] },
    ],
    [
      'nothing of the year when the year of an extreme is asked for',
      ['2017年票款收入是多少', '整张表里最少的又是哪年'],
      { words: ['票款收入'], years: [], ops: ['min'] },
    ],
    [
      'nor when the years above a bound are asked for',
      ['2017年票款收入是多少', '哪几年过了1400万元'],
      { words: ['票款收入', '1400'], years: [], ops: ['count'] },
    ],
    [
      'the year that another one is held against',
      ['2017年票款收入是多少', '那比2015年多了几万'],
      { words: ['票款收入'], years: [2017, 2015], ops: ['difference'] },
    ],
    [
      'in English',
      ['What was the ticket income in 2015?', 'and in 2016?'],
      { words: ['ticket', 'income'], years: [2016], ops: [] },
    ],
  ] as const)('%s', (_, [first, ...more], expected) => expect(shown(lastOf(first, ...more))).toEqual(expected))

  it('and says which words it took over', () => {
    const { units } = lastOf('2015年票款收入是多少', '那2016年呢')
    expect(units.filter(({ inherited }) => inherited).map(({ surface, start }) => [surface, start])).toEqual([['票款收入', -1]])
  })

  it('the table spoken of, unless it names another', () => {
    expect(lastOf('表1的票款收入是多少', '那财政补贴呢').parts.map(({ number }) => number)).toEqual([1])
    expect(lastOf('表1的票款收入是多少', '那表2呢').parts.map(({ number }) => number)).toEqual([2])
  })

  it('remembers that a figure was spoken of', () => {
    expect(lastOf('2015年票款收入是多少', '那青螺的呢').afterFigure).toBe(true)
    expect(lastOf('夜航补贴的目的是什么', '那青螺的呢').afterFigure).toBe(false)
  })
})

describe('a question that stands by itself', () => {
  it.each([
    ['with a subject and a year of its own', '2018年财政补贴是多少'],
    ['about something else', '夜航补贴的目的是什么'],
    ['about the paper', '这篇论文的渡船航线有几条'],
  ])('%s is left as it is', (_, text) => expect(lastOf('2015年票款收入是多少', text)).toEqual(readQuestion(text, library)))

  it('is left as it is when nothing was asked before', () => {
    const question = readQuestion('那2016年呢', library)
    expect(inherit(question, undefined, library)).toBe(question)
  })
})
