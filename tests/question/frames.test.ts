import { describe, expect, it } from 'vitest'
import { readQuestion } from '../../src/question/read-question.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

const library = bundledLibrary()

/** The words that an answer must be about. */
const strict = (text: string) =>
  readQuestion(text, library)
    .content.filter((unit) => unit.strict)
    .map(({ surface }) => surface)

describe('clauses that only say who asks and why', () => {
  it.each([
    ['明天考试救命，2019年挂职干部是多少', ['挂职干部']],
    ['四条历史经验是啥 快 明天考试', ['历史经验']],
  ])('%s', (text, words) => expect(strict(text)).toEqual(words))

  it.each([
    ['如果算上外国援助，2019年挂职干部是多少', '外国'],
    ['费孝通写过，2019年挂职干部是多少', '费孝通'],
  ])('a condition or a name is none: %s', (text, word) => expect(strict(text).join(' ')).toContain(word))
})

describe('words about the telling', () => {
  it('need no explanation', () => {
    expect(strict('政治性馈赠这种提法有什么毛病')).toEqual(['政治性馈赠'])
  })
})
