import { describe, expect, it } from 'vitest'
import { toSimplified, toTraditional } from '../../src/language/words/script.ts'

describe('script', () => {
  it('makes Traditional Simplified, whichever variant is written', () => {
    expect(toSimplified('東西扶貧協作的勞務輸出有多少萬人？')).toBe('东西扶贫协作的劳务输出有多少万人？')
    expect(toSimplified('裡面裏面臺灣台灣爲什麼為什麼')).toBe('里面里面台湾台湾为什么为什么')
  })

  it('changes no other text', () => {
    for (const text of ['', 'East–West aid, 2015', '467.45亿元', '①⑱√—“”', '🙂']) expect(toSimplified(text)).toBe(text)
  })

  it('keeps the number of characters', () => {
    const text = '皇后後面的頭髮發展了，乾淨、干預、幹部'
    expect([...toSimplified(text)]).toHaveLength([...text].length)
  })

  it('chooses the Traditional character by the word', () => {
    expect(toTraditional('干部的关系与发展，面对面，头发')).toBe('幹部的關係與發展，面對面，頭髮')
  })

  it('comes back to what it was', () => {
    const text = '表格里没有给出数字，这一格是空的；口径以合计为准。'
    expect(toSimplified(toTraditional(text))).toBe(text)
  })
})
