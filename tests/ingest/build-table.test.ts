import { describe, expect, it } from 'vitest'
import { isTableLine, tableRows } from '../../src/ingest/recognisers/table-rows.ts'
import { buildTable } from '../../src/ingest/tables/build-table.ts'
import { mismatches } from '../../src/ingest/tables/cover-totals.ts'

function table(source: string, caption = '') {
  const lines = source.trim().split('\n')
  const state = {
    zone: 'body',
    language: 'zh',
    hasNotes: false,
    callsNotes: false,
    frontSeen: [],
    blocks: [],
    startsBlock: () => false,
  } as const
  const { block } = tableRows.read(lines, 0, { ...state, frontSeen: [], blocks: [] })
  if (block.kind !== 'table') throw new Error('no table')
  return buildTable({ rows: block, notes: [], caption: { kind: 'caption', label: '表', number: 1, text: caption } }, 1)
}
const raw = (built: ReturnType<typeof table>) => built.rows.map((row) => row.cells.map((cell) => cell.raw).join('|'))

describe('rows', () => {
  it('are found with outer pipes, or beside a line of dashes', () => {
    expect(isTableLine(['| a | b |'], 0)).toBe(true)
    expect(isTableLine(['a | b', '---|---'], 0)).toBe(true)
    expect(isTableLine(['a | b', 'c | d'], 0)).toBe(false)
  })
})

describe('headers', () => {
  it('spread a group over the columns to its right, and let a cell span down', () => {
    const built = table(`
| 年份 | 甲组 | | 乙组 | |
|---|---|---|---|---|
| | 数量(个) | 金额 (亿元) | 数量(个) | 金额(亿元,含 税) |
| 2019 | 1 | 2.5 | 3 | 4 |`)
    expect(built.columns.map(({ header, groups, unit, remark }) => [header, groups, unit?.symbol, remark])).toEqual([
      ['年份', [], undefined, undefined],
      ['数量', ['甲组'], '个', undefined],
      ['金额', ['甲组'], '亿元', undefined],
      ['数量', ['乙组'], '个', undefined],
      ['金额', ['乙组'], '亿元', '含税'],
    ])
  })
  it('never reach past the group above', () => {
    const built = table(`
| 名 | 标准 | | | |
| | 任务 | | 关系 | |
| | a | b | c | d |
|---|---|---|---|---|
| 甲 | √ | | √ | |
| 乙 | | √ | | √ |`)
    expect(built.columns.map((column) => column.groups.join('/'))).toEqual([
      '',
      '标准/任务',
      '标准/任务',
      '标准/关系',
      '标准/关系',
    ])
    expect(built.columns.map((column) => column.role)).toEqual(['key', 'mark', 'mark', 'mark', 'mark'])
    expect(built.rows[0]?.cells.map((cell) => cell.value.kind)).toEqual(['text', 'mark', 'missing', 'mark', 'missing'])
  })
})

describe('rows that went wrong', () => {
  it('fills a spanned first cell and puts a shifted row right', () => {
    const built = table(`
| 阶段 | 时间 | 事项 | 意义 |
|---|---|---|---|
| 早期 | 1958-3 | 甲 | 首次 |
| | 1960-3 | 乙 | 再次 |
| 后期 | 2012-11-8 | 丙 | 扩大 |
| 2021-4-21 | 丁 | 巩固 | |`)
    expect(raw(built)).toEqual(['早期|1958-3|甲|首次', '早期|1960-3|乙|再次', '后期|2012-11-8|丙|扩大', '后期|2021-4-21|丁|巩固'])
    expect(built.columns.map((column) => column.role)).toEqual(['text', 'key', 'text', 'text'])
    expect(built.rows[3]?.date).toEqual({ year: 2021, month: 4, day: 21 })
  })
  it('pads ragged rows', () => {
    const built = table('| a | b |\n|---|---|\n| x |\n| y | 1 | 2 |')
    expect(built.rows.map((row) => row.cells.length)).toEqual([3, 3])
  })
  it('survives a table of one row, and of none', () => {
    expect(table('| a | b |').rows).toEqual([])
    expect(table('|---|---|').columns).toEqual([])
  })
})

describe('a table folded side by side', () => {
  const built = table(
    `
| | | 以前 | | 以来 | | |
|---|---|---|---|---|---|---|
| | 年份 | 额度(亿元) | 年份 | 额度(亿元) | 年份 | 额度(亿元) |
| | 2001 | 1.1 | 2003 | 3 | 2005 | 5 |
| | 2002 | 2.2 | 2004 | 4 | - | - |
| 合计 | | | | 10.3 | | 5 |`,
    '概况(2001~2005年)',
  )
  it('is laid out as one run with each total after its rows', () => {
    expect(raw(built)).toEqual(['2001|1.1', '2002|2.2', '2003|3', '2004|4', '合计|10.3', '2005|5', '合计|5'])
    expect(built.columns.map(({ header, role }) => [header, role])).toEqual([
      ['年份', 'key'],
      ['额度', 'measure'],
    ])
    expect(built.rows.map((row) => row.group)).toEqual(['以前', '以前', '以前', '以前', '以前', '以来', '以来'])
  })
  it('knows which rows each total covers', () => {
    expect(built.rows[4]).toMatchObject({ kind: 'total', covers: [0, 1, 2, 3], years: { from: 2001, to: 2004 } })
    expect(built.rows[6]).toMatchObject({ kind: 'total', covers: [5], years: { from: 2005, to: 2005 } })
    expect(built.years).toEqual({ from: 2001, to: 2005 })
    expect(built.caption).toBe('概况（2001—2005年）')
  })
  it('is not mistaken for one whose groups repeat the same measures', () => {
    const groups = table(
      '| 地区 | 2019 | | 2020 | |\n|---|---|---|---|---|\n| | 数量 | 金额 | 数量 | 金额 |\n| 甲 | 1 | 2 | 3 | 4 |',
    )
    expect(groups.columns).toHaveLength(5)
  })
})

describe('totals', () => {
  const source = (total: string) => `
| 年份 | 人数(人) |
|---|---|
| 2018 | 1 |
| 2019 | 2 |
| 小计 | 3 |
| 2020 | 4 |
| 小计 | 4 |
| 合计 | ${total} |`
  it('cover what adds up: since the last one, or all', () => {
    const built = table(source('7'))
    expect(built.rows.map((row) => [row.kind, row.covers])).toEqual([
      ['data', undefined],
      ['data', undefined],
      ['subtotal', [0, 1]],
      ['data', undefined],
      ['subtotal', [3]],
      ['total', [0, 1, 3]],
    ])
  })
  it('are held against their rows exactly', () => {
    const built = table(source('7.1'))
    expect(mismatches(built.rows, 5)).toMatchObject([{ row: 5, column: 1, stated: '7.1' }])
    expect(mismatches(built.rows, 5)[0]?.found.toFixed()).toBe('7')
    expect(mismatches(built.rows, 2)).toEqual([])
  })
  it('add decimals without floating-point error', () => {
    expect(mismatches(table('| 年 | 值 |\n|---|---|\n| 2001 | 0.1 |\n| 2002 | 0.2 |\n| 合计 | 0.3 |').rows, 2)).toEqual([])
  })
})
