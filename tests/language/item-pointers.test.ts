import { describe, expect, it } from 'vitest'
import { itemPointer } from '../../src/language/values/item-pointers.ts'

describe('itemPointer', () => {
  it.each([
    ['头一个有什么特点', 1],
    ['首条呢', 1],
    ['第三点讲了什么', 3],
    ['第二呢', 2],
    ['中间那种是啥', 'middle'],
    ['末了那条呢', -1],
    ['最后一个', -1],
    ['倒数第二条呢', -2],
    ['后面那种呢', 'latter'],
    ['下一个呢', 'next'],
    ['上一条呢', 'before'],
    ['and the last?', -1],
    ['tell me about the second', 2],
    ['the middle one', 'middle'],
    ['what about the stage after that', 'next'],
  ])('reads %s', (text, which) => expect(itemPointer(text)?.which).toBe(which))

  it.each(['第一个五年计划', '后来怎么样', '下一年呢', '最后的定义', '第一次是哪年', 'how did it last'])(
    'reads none in %s',
    (text) => expect(itemPointer(text)).toBeUndefined(),
  )

  it('tells where it stands', () => {
    expect(itemPointer('那头一个阶段')).toEqual({ which: 1, start: 1, end: 4 })
  })
})
