import { describe, expect, it } from 'vitest'
import { answerQuestion } from '../../src/answer/answer-question.ts'
import type { Question } from '../../src/question/question.ts'
import { bundledLibrary } from '../support/bundled-library.ts'

const library = bundledLibrary()

/** The last answer of a conversation: what each claim says, and where. */
function talk(...texts: readonly string[]) {
  let previous: Question | undefined
  let said: { text: string; places: string[] }[] = []
  let kind = ''
  for (const text of texts) {
    const { question, answer } = answerQuestion(text, library, previous ? { previous } : {})
    previous = question
    kind = answer.kind
    said =
      answer.kind !== 'answered'
        ? []
        : answer.parts.flatMap(({ claims }) =>
            claims.map(({ says, citations }) => ({
              text: 'text' in says ? says.text : '',
              places: citations.map(({ place }) => place),
            })),
          )
  }
  return { kind, said, places: [...new Set(said.flatMap(({ places }) => places))] }
}

describe('a list in the text', () => {
  it('of headings is cited by its headings', () => {
    const { said } = talk('文章总结了哪些历史经验')
    expect(said.map(({ places }) => places)).toEqual([['四(一)'], ['四(二)'], ['四(三)'], ['四(四)']])
  })

  it('is opened at the item that a follow-up points at', () => {
    const { said, places } = talk('文章总结了哪些历史经验', '第三条展开讲讲')
    expect(places).toEqual(['四(三)'])
    expect(said.length).toBeGreaterThan(1)
  })

  it('of another named part does not answer', () => {
    expect(talk('萌发阶段有哪些特点').places).toEqual(['一(一)'])
  })

  it('that one item sets out is the one asked for', () => {
    expect(talk('对口支援按结对关系分哪几种').said).toHaveLength(3)
  })
})

describe('a question that any paper may be asked', () => {
  it.each([
    ['第五部分讲了什么', ['五(一)', '五(二)', '五(三)']],
    ['这篇文章的核心论点是什么', ['摘要']],
    ['文章分几个部分', ['一', '二', '三', '四', '五']],
    ['表6的数据来源', ['表6']],
  ])('%s', (text, places) => expect(talk(text).places).toEqual(places))

  it.each(['作者承认本文有哪些研究不足', '文章的研究假设是什么'])('is refused when the paper does not say: %s', (text) =>
    expect(talk(text).kind).toBe('refused'),
  )
})

describe('a view', () => {
  it('is judged with what follows the works it cites', () => {
    const { said } = talk('李瑞昌怎么解释对口支援的', '那作者对这说法啥评价')
    expect(said.map(({ text }) => text).join('')).toMatch(/协作互助/)
    expect(said.map(({ text }) => text).join('')).not.toMatch(/李瑞昌/)
  })

  it('is set against another from both sides', () => {
    const { said } = talk('均衡发展导向和应急治理导向的对口支援区别在哪')
    const text = said.map((claim) => claim.text).join('')
    expect([text.includes('长期规划'), text.includes('突发性')]).toEqual([true, true])
  })
})
