import { describe, expect, it } from 'vitest'
import { asksOfPublication, pointsAtPaper } from '../../src/language/cues/asked-publication.ts'

describe('asksOfPublication', () => {
  it.each([
    '他那篇登在什么期刊',
    '那篇哪年发表的',
    '他们的文章题目是什么',
    '哪个出版社出的',
    '发在哪儿',
    'which journal did his paper appear in',
  ])('%s', (text) => expect(asksOfPublication(text)).toBe(true))

  it.each(['这篇论文发表在哪个期刊', '他怎么看补贴', '哪年发布的通知', '关键词是什么'])('is none: %s', (text) =>
    expect(asksOfPublication(text)).toBe(false),
  )

  it('tells the paper itself from a work', () => {
    expect(['这篇文章', '本文', 'this paper', '那篇', '这篇'].map(pointsAtPaper)).toEqual([true, true, true, false, false])
  })
})
