import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { QUESTION_KINDS } from '../../src/answer/example-questions.ts'
import { createCompletion } from '../../src/service/complete-question.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

const library = bundledLibrary()
const completion = createCompletion(library)

const TYPED = [
  '直接帮',
  '2019年',
  '2019年劳务',
  '什么是',
  '表4',
  '李瑞',
  '汶川',
  '哪一年',
  '對口',
  'labour',
  'How',
  'Table',
  'zjbf',
  '作者',
]

describe('what is typed', () => {
  it.each(TYPED)('goes on to questions that are answered in full: %s', (typed) => {
    const found = completion.complete(typed, 5)
    expect(found.length).toBeGreaterThan(0)
    for (const question of found) {
      const { answer } = answerQuestion(question, library)
      expect([question, answer.kind]).toEqual([question, 'answered'])
      if (answer.kind === 'answered') expect(answer.parts.every(({ lacks, bridged }) => !lacks && !bridged)).toBe(true)
    }
  })

  it.each([...TYPED, ''])('is given no more than asked for, each once and short enough: %j', (typed) => {
    const found = completion.complete(typed, 25)
    expect(found.length).toBeLessThanOrEqual(25)
    expect(new Set(found).size).toBe(found.length)
    expect(found.filter((question) => question.length > 100)).toEqual([])
  })

  it('is in what is suggested first', () => {
    expect(completion.complete('2019年劳务', 3)[0]).toContain('2019年劳务输出')
    expect(completion.complete('什么是对口支援', 3)[0]).toBe('什么是对口支援？')
    expect(completion.complete('labour', 8).every((question) => question.includes('labour export'))).toBe(true)
  })

  it('may be the first letters of syllables', () => {
    expect(completion.complete('zjbfzj', 3).every((question) => question.includes('直接帮扶资金'))).toBe(true)
  })

  it('is answered in its script', () => {
    expect(completion.complete('對口支援', 3).some((question) => question.includes('支援') && question.includes('麼'))).toBe(true)
  })

  it('leads to several kinds of questions about one thing', () => {
    const found = completion.complete('直接帮扶资金', 8).join()
    for (const word of ['哪一年最多', '是多少', '怎么变化', '什么是']) expect(found).toContain(word)
  })

  it.each(['日本', '🚀🚀', 'qqqq'])('that the papers do not have gives nothing: %s', (typed) =>
    expect(completion.complete(typed, 5)).toEqual([]),
  )

  it('gives the same every time', () => {
    const again = createCompletion(library)
    for (const typed of ['直接帮', 'zjbf', '']) expect(again.complete(typed, 8)).toEqual(completion.complete(typed, 8))
  })

  it.each(['\u0000', '@everyone', '*'.repeat(1000), '？', '2019'.repeat(200)])('is taken whatever it is: %j', (typed) =>
    expect(() => completion.complete(typed, 5)).not.toThrow(),
  )
})

describe('examples', () => {
  it('are of every kind, in both languages', () => {
    expect(completion.examples('zh-Hans').map(({ kind }) => kind)).toEqual([...QUESTION_KINDS])
    expect(completion.examples('en').length).toBeGreaterThan(5)
    expect(
      completion
        .examples('zh-Hant')
        .flatMap(({ questions }) => questions)
        .join(),
    ).toContain('麼')
  })
})
