import { describe, expect, it } from 'vitest'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'

const table = `
表1 类型

| 名 | 标准 | | | |
| | 航行任务 | | 停泊方式 | |
| | 客运 | 货运 | 邮运 | 锚泊 |
|---|---|---|---|---|
| 甲 | √ | | √ | |
| 乙 | | √ | | √ |`
const groups = (sentence: string) =>
  ingestPaper({
    id: 'x',
    text: `${sentence}\n\n${table}`,
    annotations: annotationsSchema.parse({}),
    rendition: 'original',
  }).paper.tables[0]?.columns.map((column) => column.groups.at(-1))

describe('headers that a scan spread evenly', () => {
  it('stand over as many columns as the text counts', () => {
    expect(groups('船只可以分类。按照航行任务，可以分为3种；按照停泊方式，可以分为一种。')).toEqual([
      undefined,
      '航行任务',
      '航行任务',
      '航行任务',
      '停泊方式',
    ])
  })
  it('stay where the text counts otherwise or not at all', () => {
    const even = [undefined, '航行任务', '航行任务', '停泊方式', '停泊方式']
    expect(groups('船只可以分类。按照航行任务，可以分为5种；按照停泊方式，可以分为两种。')).toEqual(even)
    expect(groups('船只可以分类。')).toEqual(even)
  })
})
