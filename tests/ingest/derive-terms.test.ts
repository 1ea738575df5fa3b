import { describe, expect, it } from 'vitest'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'
import { termsOf } from '../../src/question/paper-terms.ts'

const text = `
渡轮与码头的两个时期

田野

摘要：本文讨论渡轮。

关键词：渡轮；票款收入

一、沿革

(一)试航阶段（1950—1969年）：两条航线

试航阶段只有渡轮。候船亭归国立渡轮管理处（以下简称渡管处），票务员与水手分开，新的水手和老的水手同住。

表1 渡轮票款收入及其构成（1950—1972年）

| 年份 | 联营以前收入额度(万元) | 水手培训(人) | 直接拨付各类资金(万元) |
|---|---|---|---|
| 1950 | 12 | 3 | 5 |
| 1951 | 15 | 4 | 6 |
| 1952 | 18 | 6 | 9 |

表2 历年票款收入（1951—1953年，单位：万元）

| 年份 | 票款收入 | 杂项 | 合计 |
|---|---|---|---|
| 1950 | 12 | 1 | 13 |
| 1951 | 15 | 1 | 16 |
| 1952 | 18 | 2 | 20 |

表3 码头概况

| 码头 | 别名 | 水深(m) | 朝向 |
|---|---|---|---|
| D1 | 老码头 | 4.5 | 东南 |
| D2 | 新码头 | 6.1 | 西南 |

以荒滩为对照（D2）。

二、票价变化（1951—1955年）

票价先升后降。

三、1956—1960年的停航

渡轮停航。

Keywords: ferry; fare income
`
const annotations = annotationsSchema.parse({})
const { paper } = ingestPaper({ id: 'ferry', text, annotations, rendition: 'original' })
const { columns, periods, tables, terms } = paper.terms
const namesOf = (header: string) => columns.filter((column) => column.header === header).flatMap(({ synonyms }) => synonyms)
const years = (name: string) => periods.filter(({ names }) => names.includes(name)).map(({ from, to }) => [from, to])

describe('columns', () => {
  it('go by the headers of columns that print the same figures', () => {
    expect(namesOf('联营以前收入额度')).toContain('票款收入')
    expect(namesOf('票款收入')).toContain('联营以前收入额度')
    expect(namesOf('杂项')).not.toContain('票款收入')
  })
  it('go by shorter forms, their last word, and 资金 where they count money', () => {
    expect(namesOf('直接拨付各类资金')).toEqual(expect.arrayContaining(['拨付资金', '资金']))
    expect(namesOf('水手培训')).toEqual(['培训'])
  })
  it('of totals say what they add up, and go by what the caption measures', () => {
    const total = paper.tables.find(({ number }) => number === 2)?.columns.find(({ header }) => header === '合计')
    expect(total?.covers).toEqual([1, 2])
    expect(namesOf('合计')).toContain('票款收入')
  })
  it('that the folder names are left to it', () => {
    const given = [{ table: 1, header: '水手培训', synonyms: ['练兵'], english: [] }]
    const named = ingestPaper({
      id: 'ferry',
      text,
      annotations: annotationsSchema.parse({ columns: given }),
      rendition: 'original',
    })
    expect(named.paper.terms.columns.filter(({ header }) => header === '水手培训')).toEqual(given)
  })
})

describe('periods', () => {
  it('come from headings that give years, with the endings people use', () => {
    expect(years('试航阶段')).toEqual([[1950, 1969]])
    expect(years('试航期')).toEqual([[1950, 1969]])
    expect(years('票价变化时期')).toEqual([[1951, 1955]])
    expect(years('票价变化')).toEqual([])
    expect(periods.flatMap(({ names }) => names).filter((name) => name.includes('1956'))).toEqual([])
  })
  it('come from the calendar, as far as the tables reach', () => {
    expect(years('一五时期')).toEqual([])
    expect(years('新中国成立以来')).toEqual([[1949, 1952]])
    expect(years('五十年代')).toEqual([[1950, 1959]])
    expect(years('党的十八大以来')).toEqual([])
  })
})

describe('rows', () => {
  it('go by all labels left of their figures, and by the name the text gives them', () => {
    expect(terms.map(({ names }) => names)).toEqual(
      [
        ['D1', '老码头'],
        ['D2', '新码头', '对照'],
      ].map((names) => expect.arrayContaining(names)),
    )
  })
  it('lend their kind to the table', () => {
    expect(tables.find(({ table }) => table === 3)?.synonyms).toEqual(['码头'])
  })
})

describe('termsOf', () => {
  const forms = termsOf(paper).map((term) => term.forms)
  it('pairs keywords of two languages and names with their short forms', () => {
    expect(forms).toContainEqual(['渡轮', 'ferry'])
    expect(forms).toContainEqual(['渡轮管理处', '渡管处'])
  })
  it('takes no total and no word that everybody uses for a concept', () => {
    expect(forms.flat()).not.toContain('合计')
  })
})
