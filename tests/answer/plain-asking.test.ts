import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import { compose } from '../../src/reply/compose.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

const library = bundledLibrary()
const told = (text: string) => {
  const { answer } = answerQuestion(text, library)
  return { kind: answer.kind, text: compose(answer).plain }
}

describe('the plainest questions', () => {
  it.each([
    ['作者', '王禹澔'],
    ['论文作者', '王禹澔'],
    ['介绍一下这篇论文', '重要机制'],
    ['这篇文章是关于什么的', '重要机制'],
    ["what's the paper about", 'national governance'],
    ['Who wrote the paper and where does he work?', 'Peking University'],
    ['What is paired aid?', 'particular governance mechanism'],
    ['Define paired assistance', 'particular governance mechanism'],
    ['Which practices started after 2010?', '2014-7-30'],
  ])('are answered: %s', (question, word) => expect(told(question).text).toContain(word))

  it.each(['Is paired aid a good policy?', '对口支援是好政策吗', '对口支援值得推广吗'])(
    'for an opinion are refused: %s',
    (question) => expect(told(question).kind).toBe('refused'),
  )

  it('share of a total is not its source', () =>
    expect(told('What share of the 2020 total came from the central special fund in Table 6?').text).not.toContain('年鉴'))

  it('作者怎么看 asks for no field', () => expect(told('作者怎么看').text).not.toContain('作者：'))
})
