import { describe, expect, it } from 'vitest'
import { askedAmount, givesAmount } from '../../src/language/cues/asked-amount.ts'

describe('askedAmount', () => {
  it.each([
    ['渡船花了多少钱', { dimension: 'money' }],
    ['补贴了多少亿', { dimension: 'money' }],
    ['渡口有多少人', { dimension: 'persons' }],
    ['运了多少万人次', { dimension: 'person-times' }],
    ['占百分之多少', undefined],
    ['那场地震是几级', { measureWord: '级' }],
    ['灯塔有多高', { measureWord: '米' }],
    ['航行了多长时间', undefined],
    ['是几几年的事', undefined],
    ['哪几位研究过', undefined],
    ['有多少条航线', undefined],
  ])('%s', (question, asked) =>
    asked ? expect(askedAmount(question)).toMatchObject(asked) : expect(askedAmount(question)).toBeUndefined(),
  )
})

describe('givesAmount', () => {
  it.each([
    ['补贴为3.5亿元', '多少钱', true],
    ['共有35个渡口', '多少钱', false],
    ['培训了24万学龄前儿童', '多少人', true],
    ['2008年地震之后，渡口重建', '多少人', false],
    ['那是一次八级地震', '几级', true],
    ['1988年开航的3条航线', '几级', false],
  ])('%s answers %s: %s', (text, question, gives) => {
    const asked = askedAmount(question)
    expect(asked && givesAmount(text, asked)).toBe(gives)
  })
})
