import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

const library = bundledLibrary()

/** Places that an answer cites, in order. */
function placesOf(text: string): string[] {
  const { answer } = answerQuestion(text, library)
  if (answer.kind !== 'answered') return [answer.kind]
  return [
    ...new Set(answer.parts.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations.map(({ place }) => place)))),
  ]
}

describe('the things of a kind stand where a heading or a sentence announces them', () => {
  it.each([
    ['对口支援有什么经验可以总结', ['四(一)', '四(二)', '四(三)', '四(四)']],
    ['对口支援有什么意义', ['五(一)', '五(二)', '五(三)']],
    ['新时代的对口支援有啥新特征', ['一(三)']],
    ['三个阶段的特点分别是什么', ['一(一)', '一(二)', '一(三)']],
  ])('%s', (text, places) => {
    expect(placesOf(text)).toEqual(places)
  })
})

describe('a judgement', () => {
  it('of a view is what is said after those who hold it', () => {
    expect(placesOf('作者怎么评价财政转移支付论')).toEqual(['二(一)'])
  })

  it('of a work that is only named is none', () => {
    expect(placesOf('丁忠毅的那篇文章，作者是怎么评价的')).toEqual(['refused'])
  })
})
