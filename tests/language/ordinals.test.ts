import { describe, expect, it } from 'vitest'
import { countAsked, itemAsked } from '../../src/language/values/ordinals.ts'

describe('itemAsked', () => {
  it.each([
    ['详细说说第四条', 4],
    ['第二个呢', 2],
    ['第 3 点展开讲讲', 3],
    ['最后一种是什么意思', 'last'],
    ['tell me more about the third one', 3],
    ['what does the second view leave out', 2],
    ['what is the third historical experience', 3],
    ['the last reason?', 'last'],
  ])('reads %s', (text, item) => expect(itemAsked(text)).toBe(item))

  it.each(['第四部分讲了什么', '第一个五年计划', '第一次写入文件是哪年', 'when was it first used', '最后的定义是什么'])(
    'reads no item of a list in %s',
    (text) => expect(itemAsked(text)).toBeUndefined(),
  )
})

describe('countAsked', () => {
  it.each([
    ['哪四条历史经验', 4],
    ['有三种看法', 3],
    ['分为哪两类', 2],
    ['which four lessons', 4],
    ['有哪些经验', undefined],
  ])('reads how many things are asked for in %s', (text, count) => expect(countAsked(text)).toBe(count))
})
