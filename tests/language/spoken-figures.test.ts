import { describe, expect, it } from 'vitest'
import { asksForSpan, asksWhetherWithin } from '../../src/language/cues/asked-span.ts'
import { perOne, perThing } from '../../src/language/values/per-one.ts'
import { askedPlace, topCount } from '../../src/language/values/ranks.ts'
import { expandShortYears } from '../../src/language/values/short-years.ts'
import { targetUnit } from '../../src/language/values/target-unit.ts'

describe('years as people write them', () => {
  it.each([
    ['03、04、05仨年头', '2003年、2004年、2005年仨年头'],
    ['19、20两年', '2019年、2020年两年'],
    ['零八跟零九俩年', '2008年跟2009年俩年'],
    ['02到11这十年', '2002到2011年这十年'],
    ['18年→19年', '2018到2019年'],
    ['涨幅18—20,多少', '涨幅2018到2020年,多少'],
  ])('%s is %s', (text, written) => expect(expandShortYears(text)).toBe(written))

  it.each(['18到20岁', '7月18-20日', '18-20%', '表3到5', '两三年', '第18到20条'])('leaves %s', (text) =>
    expect(expandShortYears(text)).toBe(text),
  )
})

describe('places of a ranking', () => {
  it.each([
    ['倒数第二的年份', 2, 'lowest'],
    ['亚军是哪年', 2, 'highest'],
    ['排第三的', 3, 'highest'],
    ['second highest', 2, 'highest'],
    ['ranked third', 3, 'highest'],
    ['second to last', 2, 'lowest'],
  ] as const)('%s', (text, place, order) => expect(askedPlace(text)).toEqual({ place, order }))

  it('counts the first ones by any name', () =>
    expect(['前三甲', '三甲', '头两把交椅', '前5名'].map(topCount)).toEqual([3, 3, 2, 5]))

  it('takes no numbered item for a place', () => expect(askedPlace('第二个问题')).toBeUndefined())
})

describe('the unit a figure is wanted in', () => {
  it.each([
    ['774.65亿折成万元是多少', '万元'],
    ['用“万”作单位', '万'],
    ['写成“人”,几个零', '人'],
    ['按万元计', '万元'],
    ['换算成「万亿」', '万亿'],
    ['express it in billion yuan', 'billion yuan'],
  ])('%s: %s', (text, symbol) => expect(targetUnit(text)?.symbol).toBe(symbol))

  it.each(['换成社会帮扶的话', '按年计', 'in 2012'])('%s names none', (text) => expect(targetUnit(text)).toBeUndefined())
})

describe('what a figure is of', () => {
  it('is asked for by its years', () => {
    expect(['管的是哪年到哪年', '起止年份是', 'what period'].map(asksForSpan)).toEqual([true, true, true])
    expect(asksForSpan('哪一年最多')).toBe(false)
    expect(asksWhetherWithin('合计里含2012年不')).toBe(true)
  })

  it('is shared out by yuan or by thing', () => {
    expect([perOne('每出一块钱'), perOne('每年多少')]).toEqual([true, false])
    expect([perThing('平均一家单位'), perThing('每年平均')]).toEqual([true, false])
  })
})
