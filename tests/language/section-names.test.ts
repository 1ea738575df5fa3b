import { describe, expect, it } from 'vitest'
import { lastPart, partWithin } from '../../src/language/cues/section-names.ts'

describe('a part within a part', () => {
  it.each([
    ['三(二)1 讲了啥', '三(二)1'],
    ['summarise section 4(2) for me', '四(二)'],
    ['第一章第三节主要谈了什么', '一(三)'],
    ['第三部分的第二节第1点', '三(二)1'],
    ['what does section 4.2 say', '四(二)'],
  ])('%s', (text, place) => {
    expect(partWithin(text)).toBe(place)
  })

  it.each(['第四部分讲了什么', '2019年有多少', '增长了3.5倍'])('none is named: %s', (text) => {
    expect(partWithin(text)).toBeUndefined()
  })
})

describe('the last part', () => {
  it.each([
    ['最后一部分讲什么', 'part'],
    ['最后那一小节说了啥', 'within'],
    ['the last section', 'part'],
    ['第四部分讲了什么', undefined],
  ])('%s', (text, which) => {
    expect(lastPart(text)).toBe(which)
  })
})
