import { describe, expect, it } from 'vitest'
import { headerUnit, labelledUnits } from '../../src/ingest/tables/header-unit.ts'

describe('headerUnit', () => {
  it.each([
    ['碳储量（t/hm²）', '碳储量', 't/hm²'],
    ['海拔(m)', '海拔', 'm'],
    ['坡度（°）', '坡度', '°'],
    ['密度(株/hm²)', '密度', '株/hm²'],
    ['补贴（元/餐）', '补贴', '元/餐'],
    ['Air temperature (°C)', 'Air temperature', '°C'],
    ['Water demand (litres per day)', 'Water demand', 'litres per day'],
    ['Budget (thousand euros)', 'Budget', 'thousand euros'],
    ['资金(亿元)', '资金', '亿元'],
  ])('reads %s', (header, name, symbol) => {
    const read = headerUnit(header)
    expect([read.name, read.unit?.symbol]).toEqual([name, symbol])
  })
  it.each(['收入（含税）', '样本（n=6）', 'Income (net)'])('leaves the bracket of %s', (header) => {
    expect(headerUnit(header)).toEqual({ name: header })
  })
})

describe('labelledUnits', () => {
  it('finds the unit inside a longer bracket', () => {
    expect(symbols('资金来源（2018—2023年，单位：万元）')).toEqual(['万元'])
    expect(symbols('单位：t/hm²')).toEqual(['t/hm²'])
    expect(symbols('单位：万元，下同')).toEqual(['万元'])
    expect(symbols('资料来源：某单位：统计台账')).toEqual([])
  })
  it('finds several units, each of some columns', () => {
    expect(symbols('渡口情况（单位：所、人）')).toEqual(['所', '人'])
    expect(symbols('单位：家，担，万元')).toEqual(['家', '担', '万元'])
  })
})

const symbols = (line: string) => labelledUnits(line).map(({ symbol }) => symbol)
