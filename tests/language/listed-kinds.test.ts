import { describe, expect, it } from 'vitest'
import { isHeadedBy, kindOf, setsOut } from '../../src/language/cues/listed-kinds.ts'

describe('the kind of thing that a word names', () => {
  it('comes with what else it is called, its own name first', () => {
    expect(kindOf('基本特点')[0]).toBe('特点')
    expect(kindOf('基本特点')).toContain('特征')
  })

  it('is none for other words', () => {
    expect(kindOf('资金')).toEqual([])
  })
})

describe('a heading', () => {
  it.each([
    ['果园的历史经验', '经验', true],
    ['果园的成就与贡献', '成就', true],
    ['以果农为中心是果园的价值取向', '价值', false],
    ['The value of orchards for our time', 'value', true],
  ])('%s, %s: %s', (title, kind, headed) => {
    expect(isHeadedBy(title, kind)).toBe(headed)
  })
})

describe('a sentence', () => {
  it.each([
    ['果园呈现四个特点,即早、小、散、远。', true],
    ['果园的特点决定了产量。', false],
  ])('%s sets things out: %s', (text, expected) => {
    expect(setsOut(text, '特点')).toBe(expected)
  })
})
