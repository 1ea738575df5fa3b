import { Decimal } from 'decimal.js'
import { describe, expect, it } from 'vitest'
import { findQuantities } from '../../src/language/values/find-quantities.ts'
import { convert, parseUnit, unitAt, unitFromHeader } from '../../src/language/values/units.ts'

describe('parseUnit', () => {
  it.each([
    ['元', 'money', '1'],
    ['万元', 'money', '10000'],
    ['亿元', 'money', '100000000'],
    ['万亿元', 'money', '1000000000000'],
    ['万人', 'persons', '10000'],
    ['万人次', 'person-times', '10000'],
    ['家', 'count', '1'],
    ['万次', 'count', '10000'],
    ['倍', 'ratio', '1'],
    ['%', 'percent', '1'],
    ['年', 'other', '1'],
    ['billion yuan', 'money', '1000000000'],
    ['Million People', 'persons', '1000000'],
  ])('reads %s', (symbol, dimension, factor) => expect(parseUnit(symbol)).toEqual({ symbol, dimension, factor }))

  it.each(['', '福元', '扶贫', 'foo'])('does not know %j', (symbol) => expect(parseUnit(symbol)).toBeUndefined())
})

describe('convert', () => {
  const quantity = (amount: string, symbol: string) => ({ amount: new Decimal(amount), unit: parseUnit(symbol) ?? fail(symbol) })
  const fail = (symbol: string): never => {
    throw new Error(`no unit ${symbol}`)
  }
  it('is exact', () => {
    expect(convert(quantity('1.2', '万亿元'), fail1('亿元'))?.amount.toFixed()).toBe('12000')
    expect(convert(quantity('134.811', 'billion yuan'), fail1('亿元'))?.amount.toFixed()).toBe('1348.11')
    expect(convert(quantity('3.29', '万人'), fail1('人'))?.amount.toFixed()).toBe('32900')
  })
  const fail1 = (symbol: string) => parseUnit(symbol) ?? fail(symbol)
  it('refuses different things', () => {
    expect(convert(quantity('1', '元'), fail1('人'))).toBeUndefined()
    expect(convert(quantity('1', '家'), fail1('县'))).toBeUndefined()
    expect(convert(quantity('1', '人'), fail1('人次'))).toBeUndefined()
  })
})

describe('unitFromHeader', () => {
  it.each([
    ['援助资金(亿元)', '援助资金', '亿元', undefined],
    ['培训（万人次）', '培训', '万人次', undefined],
    ['资金（亿元,含折款）', '资金', '亿元', '含折款'],
    ['Output (billion yuan)', 'Output', 'billion yuan', undefined],
    ['Share (%)', 'Share', '%', undefined],
    ['单位：亿元', '', '亿元', undefined],
    ['资金（单位：万元）', '资金', '万元', undefined],
  ])('reads %s', (header, name, symbol, remark) => {
    const read = unitFromHeader(header)
    expect([read.name, read.unit?.symbol, read.remark]).toEqual([name, symbol, remark])
  })
  it('keeps a bracket that is no unit', () => expect(unitFromHeader('学报(社科版)')).toEqual({ name: '学报(社科版)' }))
})

describe('quantities', () => {
  it.each([
    ['843.8亿元', '843.8', '亿元'],
    ['1.2万亿元', '1.2', '万亿元'],
    ['5个百分点', '5', '个百分点'],
    ['3 people', '3', 'people'],
  ])('reads %s', (text, amount, symbol) => {
    const [read] = findQuantities(text)
    expect([read?.amount.toFixed(), read?.unit.symbol]).toEqual([amount, symbol])
  })
  it('finds the longest unit at a place', () => {
    expect(unitAt('达到13.7万人次，', 6)).toMatchObject({ unit: { symbol: '万人次' }, end: 9 })
    expect(unitAt('5 millionaires', 2)).toBeUndefined()
  })
})
