import { describe, expect, it } from 'vitest'
import { asksForMaterial } from '../../src/language/cues/asked-material.ts'
import { withTableNumbers } from '../../src/language/values/table-ordinals.ts'

describe('withTableNumbers', () => {
  it.each([
    ['第三张表的来源', '表3的来源'],
    ['第 2 个表格讲什么', '表2讲什么'],
    ['头一张大表', '表1'],
    ['大事记那张大表(第一张)是谁编的', '大事记那张表(表1)是谁编的'],
    ['最后一张表呢', '表7呢'],
    ['那第一张呢', '表1呢'],
    ['what is the third table about?', 'what is table 3 about?'],
    ['the last table', '表7'],
  ])('reads %s', (text, numbered) => expect(withTableNumbers(text, 7)).toBe(numbered))

  it.each(['第一张照片', '表示什么', '第二个表现是什么', 'the first tablet'])('leaves %s', (text) =>
    expect(withTableNumbers(text, 7)).toBe(text),
  )

  it('leaves the last table where nobody knows its number', () => {
    expect(withTableNumbers('最后一张表呢')).toBe('最后一张表呢')
  })
})

describe('asksForMaterial', () => {
  it.each([
    '是从哪本书扒来的',
    '作者拿什么材料拼出来的',
    '根据什么整理的',
    '是怎么弄来的',
    '谁做的',
    'what was it compiled from',
    'which book are they taken from',
  ])('in %s', (text) => expect(asksForMaterial(text)).toBe(true))

  it.each(['从哪年开始统计', '哪一年最多', '表里有什么', 'what does it show'])('not in %s', (text) =>
    expect(asksForMaterial(text)).toBe(false),
  )
})
