import { describe, expect, it } from 'vitest'
import { readText } from '../../src/ingest/read-text.ts'
import { mismatches } from '../../src/ingest/tables/cover-totals.ts'

const PROSE = '四个县的情况各不相同，需要逐一说明，这里先列出基本的数字，再作比较。'
const tablesOf = (lines: readonly string[]) => readText([PROSE, '', ...lines, '', PROSE].join('\n'), 'original').tables
const raw = ([table]: ReturnType<typeof tablesOf>) => table?.rows.map(({ cells }) => cells.map((cell) => cell.raw))

describe('a table copied as plain text', () => {
  const rows = ['县名 户数(户) 面积(万亩) 平均年龄(岁)', '甲县 312 3.6 54.6', '乙县 268 - 51.3', '合计 580 3.6 53.1']
  const body = [
    ['甲县', '312', '3.6', '54.6'],
    ['乙县', '268', '-', '51.3'],
    ['合计', '580', '3.6', '53.1'],
  ]
  it('is read from rows that single spaces, wider ones or tabs divide', () => {
    const caption = '表1 各县概况(2022年)'
    expect(raw(tablesOf([caption, ...rows]))).toEqual(body)
    expect(raw(tablesOf([caption, ...rows.map((row) => row.replaceAll(' ', '   '))]))).toEqual(body)
    expect(raw(tablesOf([caption, ...rows.map((row) => row.replaceAll(' ', '\t'))]))).toEqual(body)
    expect(raw(tablesOf(['表1各县概况', ...rows]))).toEqual(body)
  })
  it('goes on over a page and ends with the line of its source', () => {
    const [table] = tablesOf(['表1 各县概况', ...rows.slice(0, 2), '', ...rows.slice(2), '资料来源:各县年报。'])
    expect(raw(table ? [table] : [])).toEqual(body)
    expect(table?.rows).toHaveLength(3)
  })
  it('holds no mean for a sum', () => {
    const [table] = tablesOf(['表1 各县概况', ...rows])
    expect(mismatches(table?.rows ?? [], 2)).toEqual([])
    const [wrong] = tablesOf(['表1 各县概况', ...rows.slice(0, 3), '合计 590 3.6 53.1'])
    expect(mismatches(wrong?.rows ?? [], 2).map(({ stated, found }) => [stated, found.toString()])).toEqual([['590', '580']])
  })
  it('is no table without a caption or without figures', () => {
    expect(tablesOf(rows)).toEqual([])
    expect(tablesOf(['表1 各县概况', '县名 特点 产业', '甲县 山多 茶叶', '乙县 水多 水稻'])).toEqual([])
  })
})
