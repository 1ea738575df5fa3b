import { describe, expect, it } from 'vitest'
import { verdictAsked } from '../../src/language/cues/asked-verdict.ts'

describe('verdictAsked', () => {
  it.each([
    ['这论文写得咋样', '论文写得咋样'],
    ['这偏论文水不水', '论文水不水'],
    ['文章质量高吗', '文章质量高吗'],
    ['给这篇论文打几分', '这篇论文打几分'],
    ['这篇值得读吗', '这篇值得读吗'],
    ['how good is this paper', 'how good is this paper'],
    ['is the article well written', 'is the article well written'],
  ])('%s', (text, words) => {
    const { start, end } = verdictAsked(text) ?? { start: 0, end: 0 }
    expect(text.slice(start, end)).toBe(words)
  })

  it.each([
    '论文里怎么评价补贴',
    '文章写了什么',
    '票款收入是不是下降了',
    '论文差不多讲了什么',
    '这篇文章的创新点是什么',
    'what does this paper say',
  ])('is none: %s', (text) => expect(verdictAsked(text)).toBeUndefined())
})
