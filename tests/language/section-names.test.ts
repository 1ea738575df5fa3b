import { describe, expect, it } from 'vitest'
import { lastPart, partWithin, sectionNumber, stepsWithin } from '../../src/language/cues/section-names.ts'

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

describe('the number of a part', () => {
  it.each([
    ['第六部分讲了什么', 6],
    ['第十二章', 12],
    ['第3节说了啥', 3],
    ['part vi of it', 6],
    ['what is in chapter 7', 7],
    ['《航运法》第六章', undefined],
    ['第六届大会', undefined],
    ['participation', undefined],
  ])('%s', (text, number) => expect(sectionNumber(text)).toBe(number))

  it('comes with those of the part and the point within it', () => {
    expect(stepsWithin('三(五)2讲了啥')).toEqual({ part: 3, section: 5, point: 2 })
    expect(stepsWithin('section 4.12')).toEqual({ part: 4, section: 12 })
    expect(stepsWithin('第四部分')).toBeUndefined()
  })
})
