import { describe, expect, it } from 'vitest'
import type { Question } from '../../src/question/question.ts'
import { understand } from '../../src/question/understand.ts'
import { tinyLibrary } from '../support/tiny-paper.ts'

const library = tinyLibrary()

/** The last of several questions; `found` are the years that the answer before named. */
function lastOf(texts: readonly string[], found: readonly number[] = []): Question {
  const [first = '', ...more] = texts
  const after = (previous: Question) => Object.assign({}, previous, { found })
  return more.reduce((previous, text) => understand(text, library, after(previous)), understand(first, library))
}

const shown = ({ content, years, ops }: Question) => ({
  words: content.map(({ surface }) => surface),
  years: years.map(({ from }) => from),
  ops: [...ops],
})

describe('understand', () => {
  it.each([
    ['the former of two', ['2015年票款收入和财政补贴各是多少', '前者2016年呢'], [], { words: ['票款收入'], years: [2016] }],
    ['the latter of two', ['2015年票款收入和财政补贴各是多少', '后者呢'], [], { words: ['财政补贴'], years: [2015] }],
    [
      'the year that the answer named',
      ['票款收入哪年最多', '那年财政补贴是多少'],
      [2016],
      { words: ['财政补贴'], years: [2016] },
    ],
    [
      'a difference',
      ['2015年票款收入是多少', '和2018年比呢'],
      [],
      { words: ['票款收入'], years: [2015, 2018], ops: ['difference'] },
    ],
  ])('takes over %s', (_, texts, found, wanted) => {
    expect(shown(lastOf(texts, found))).toMatchObject(wanted)
  })

  it.each([
    ['the author', '另外作者是谁'],
    ['how many references', '参考文献有几条'],
    ['a note', '注释①说了什么'],
    ['an opinion', '你觉得好不好'],
  ])('takes over nothing for %s', (_, text) => {
    const question = lastOf(['2015年票款收入是多少', text])
    expect(question.units.some(({ inherited }) => inherited)).toBe(false)
    expect(question.years).toEqual([])
  })
})
