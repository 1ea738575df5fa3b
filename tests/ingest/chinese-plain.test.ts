import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'

const text = readFileSync(new URL('../fixtures/chinese-plain.txt', import.meta.url), 'utf8')
const { paper } = ingestPaper({ id: 'ports', text, annotations: annotationsSchema.parse({}), rendition: 'original' })

describe('a Chinese paper as plain text without blank lines', () => {
  it('reads the front matter', () => {
    expect(paper.record.author).toEqual([
      { family: '林', given: '一舟' },
      { family: '陈', given: '可欣' },
    ])
    expect(paper.record.affiliation).toEqual(['海湾大学物流学院', '虚构港航研究院'])
    expect(paper.record.keyword).toEqual(['港口', '夜班', '事故'])
  })

  it('finds headings numbered 1 / 2.1', () => {
    const headings = paper.sections.filter((section) => section.level > 0)
    expect(headings.map(({ place, title, level }) => [place, title, level])).toEqual([
      ['1', '引言', 1],
      ['2', '数据与方法', 1],
      ['2.1', '数据来源', 2],
      ['2.2', '方法', 2],
      ['3', '结论', 1],
    ])
  })

  it('takes the unit of a table from its caption and keeps an average out of the data', () => {
    const [table] = paper.tables
    expect(table?.columns.map((column) => column.unit?.symbol)).toEqual([undefined, '万吨', '万吨'])
    expect(table?.rows.map((row) => [row.kind, row.covers])).toEqual([
      ['data', undefined],
      ['data', undefined],
      ['subtotal', undefined],
    ])
    expect(table?.note).toBe('注：作者根据港务日志整理。')
  })

  it('reads GB/T 7714 entries and links citations with 等 and in prose', () => {
    expect(paper.references.map(({ authors, title, type, year }) => [authors, title, type, year])).toEqual([
      [['张三', '李四'], '码头起重机的作业效率', 'article', 2015],
      [['林一舟'], '夜间作业研究', 'book', 2019],
      [['赵六', '孙七', '周八'], '班组与轮换', 'thesis', 2018],
    ])
    expect(paper.citations.map((citation) => citation.reference)).toEqual([1, 2, 3])
  })

  it('reports a note mark that no note answers', () => {
    expect(paper.defects).toEqual([
      {
        kind: 'dangling-marker',
        verdict: 'scan',
        at: [{ kind: 'text', paper: 'ports', passage: '2.1¶1.1', span: { start: 7, end: 8 } }],
        stated: '1',
        found: '',
      },
    ])
  })
})
