import { describe, expect, it } from 'vitest'
import { nameForms } from '../../src/ingest/derive/name-forms.ts'
import { tableRows } from '../../src/ingest/recognisers/table-rows.ts'
import { buildTable } from '../../src/ingest/tables/build-table.ts'
import { bracketForms, withoutTotal } from '../../src/language/words/phrases.ts'

function table(source: string, caption = '') {
  const state = { zone: 'body', language: 'zh', hasNotes: false, callsNotes: false } as const
  const { block } = tableRows.read(source.trim().split('\n'), 0, {
    ...state,
    frontSeen: [],
    blocks: [],
    startsBlock: () => false,
  })
  if (block.kind !== 'table') throw new Error('no table')
  return buildTable({ rows: block, notes: [], caption: { kind: 'caption', label: '表', number: 1, text: caption } }, 1)
}

const units = (built: ReturnType<typeof table>) =>
  built.columns.flatMap(({ role, unit }) => (role === 'measure' ? [unit?.symbol] : []))
const kinds = (built: ReturnType<typeof table>) => built.rows.map(({ kind }) => kind)

describe('units that a caption names together', () => {
  it('go to the columns whose names count in them, and to what adds up to these', () => {
    const built = table(
      `
| 区别 | 船工数 | 老手 | 新手 | 平均月薪 |
|---|---|---|---|---|
| 甲 | 12 | 8 | 4 | 21.5 |
| 乙 | 10 | 5 | 5 | 18.2 |`,
      '各区船工（单位：人、元）',
    )
    expect(units(built)).toEqual(['人', '人', '人', '元'])
  })
  it('leave a column without one where nothing tells which', () => {
    const built = table(
      `
| 年份 | 渡船 | 茶摊 | 船工 | 灯油 | 渡捐 |
|---|---|---|---|---|---|
| 1951 | 3 | 7 | 20 | 9 | 300 |
| 1952 | 4 | 6 | 22 | 8 | 320 |`,
      '渡口情况（单位：人、元、斤）',
    )
    expect(units(built)).toEqual([undefined, undefined, '人', undefined, '元'])
  })
  it('are never of persons where a column has decimals', () => {
    const built = table('| 年份 | 船工 | 渡捐 |\n|---|---|---|\n| 1951 | 2.5 | 3 |\n| 1952 | 2.6 | 4 |', '（单位：人、元）')
    expect(units(built)).toEqual([undefined, '元'])
  })
  it('may stand over a group of columns', () => {
    const built = table('| 县名 | 人员（人） | |\n| | 总数 | 新手 |\n|---|---|---|\n| 甲 | 5 | 2 |\n| 乙 | 6 | 3 |')
    expect(built.columns.map(({ groups, unit }) => [groups.join(), unit?.symbol])).toEqual([
      ['', undefined],
      ['人员', '人'],
      ['人员', '人'],
    ])
  })
})

describe('rows that hold all the others', () => {
  it('are told by their names where the figures bear them out', () => {
    const rows = '| 区别 | 船工 | 月薪 |\n|---|---|---|\n| 河口 | 12 | 20 |\n| 柳滩 | 8 | 15 |\n'
    expect(kinds(table(`${rows}| 全县 | 20 | 18 |`))).toEqual(['data', 'data', 'total'])
    expect(kinds(table(`${rows}| 全国 | 900 | 99 |`))).toEqual(['data', 'data', 'data'])
    expect(kinds(table(`${rows}| 两区合计 | 20 | 18 |`))).toEqual(['data', 'data', 'total'])
  })
  it('are told by figures alone where two columns add up', () => {
    const rows = '| 区别 | 船工 | 渡船 |\n|---|---|---|\n| 甲 | 12 | 3 |\n| 乙 | 8 | 2 |\n| 丙 | 5 | 2 |\n'
    expect(kinds(table(`${rows}| 流域 | 25 | 7 |`)).at(-1)).toBe('total')
    expect(kinds(table(`${rows}| 丁 | 25 | 9 |`)).at(-1)).toBe('data')
  })
})

it('turns years that are columns into rows', () => {
  const built = table(
    '| 县名 | 1951年 | 1952年 |\n|---|---|---|\n| 甲县 | 1 | 2 |\n| 乙县 | 3 | - |\n| 合计 | 4 | 2 |',
    '渡口（单位：处）',
  )
  expect(built.columns.map(({ header, covers }) => [header, covers])).toEqual([
    ['年份', undefined],
    ['甲县', undefined],
    ['乙县', undefined],
    ['合计', [1, 2]],
  ])
  expect([built.rows.map(({ date }) => date?.year), built.columnsBy]).toEqual([[1951, 1952], '县名'])
})

it('tells parts, rates and what there is at a time', () => {
  const built = table(
    '| 年份 | 在册船工 | 其中：女船工 | 新增船工（人） | 平均月薪（元） | 入会率（%） |\n|---|---|---|---|---|---|\n| 1951 | 20 | 3 | 2 | 18 | 40 |',
  )
  expect(built.columns.map(({ header, partOf, kind }) => [header, partOf, kind])).toEqual([
    ['年份', undefined, undefined],
    ['在册船工', undefined, 'stock'],
    ['女船工', 1, undefined],
    ['新增船工', undefined, undefined],
    ['平均月薪', undefined, 'rate'],
    ['入会率', undefined, 'rate'],
  ])
})

describe('names', () => {
  it.each([
    ['第二区（柳滩）', '区别', ['第二区（柳滩）', '第二区', '柳滩', '柳滩区']],
    ['南荡镇（含东市）', '镇别', ['南荡镇（含东市）', '南荡镇', '南荡', '东市', '东市镇']],
    ['成熟林', '林型', ['成熟林']],
  ])('of %s', (label, header, forms) => expect(nameForms(label, header)).toEqual(forms))
  it('with an alternative in brackets', () =>
    expect(bracketForms('乡（镇）办渡口')).toEqual(['乡镇办渡口', '乡办渡口', '镇办渡口']))
  it('of totals', () => expect(['三县合计', '合计'].map(withoutTotal)).toEqual(['三县', '合计']))
})
