import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'

const text = readFileSync(new URL('../fixtures/western-paper.md', import.meta.url), 'utf8')
const { paper, report } = ingestPaper({ id: 'ports', text, annotations: annotationsSchema.parse({}), rendition: 'original' })
const at = (place: string) => paper.passages.filter((passage) => passage.place === place).map((passage) => passage.text)

describe('a Western paper in Markdown', () => {
  it('reads the front matter into the record', () => {
    expect(paper.record).toMatchObject({
      title: 'Harbour Cranes and Night Shifts: Evidence from Three Invented Ports',
      author: [
        { family: 'Lindqvist', given: 'Ada' },
        { family: 'Rey', given: 'Tomás' },
      ],
      affiliation: ['School of Logistics, University of Norrland', 'Institute for Port Studies'],
      keyword: ['ports', 'night shifts', 'accidents'],
      DOI: '10.9999/inv.2021.0042',
      language: 'en',
    })
  })

  it('addresses sections by their numbers, and those without by their words', () => {
    expect(paper.sections.map((section) => [section.place, section.title, section.level])).toEqual([
      ['摘要', 'Abstract', 0],
      ['1', 'Introduction', 1],
      ['2', 'Data and methods', 1],
      ['2.1', 'Sources', 2],
      ['2.2', 'Model', 2],
      ['3', 'Results', 1],
      ['Conclusion', 'Conclusion', 1],
      ['注释', 'Notes', 0],
      ['参考文献', 'References', 0],
    ])
  })

  it('joins hard-wrapped lines', () => {
    expect(at('摘要')).toEqual([
      'Night shifts are common in ports, yet little is known about their cost. We study three invented ports over five years. Night work raises throughput by 12.5 percent, but accidents rise as well.',
    ])
  })

  it('takes note marks out of the text and keeps their place', () => {
    const [first] = paper.passages.filter((passage) => passage.place === '1' && passage.kind === 'body')
    const mark = first?.marks[0]
    expect(mark?.note).toBe(1)
    expect(first?.text.slice(0, mark?.offset)).toMatch(/is small\.$/)
    expect(first?.text).not.toContain('^')
    expect(paper.notes.map((note) => [note.number, note.calledFrom.map((call) => call.passage)])).toEqual([
      [1, ['1¶1.1']],
      [2, ['2.1¶1.1']],
    ])
    expect(at('注释②')).toEqual(['Logs are kept by the harbour master.'])
  })

  it('reads tables with and without outer pipes, ragged rows and totals', () => {
    const [first, second] = paper.tables
    expect(first).toMatchObject({ number: 1, caption: 'Throughput and accidents, 2016—2020', years: { from: 2016, to: 2020 } })
    expect(first?.note).toBe('Source: harbour logs of the invented ports.')
    expect(first?.columns.map((column) => column.role)).toEqual(['key', 'measure', 'measure', 'measure'])
    expect(first?.columns[3]?.unit?.symbol).toBe('%')
    expect(first?.rows[2]?.cells[2]).toEqual({ raw: '–', value: { kind: 'missing' } })
    expect(first?.rows[5]).toMatchObject({ kind: 'total', covers: [0, 1, 2, 3, 4], years: { from: 2016, to: 2020 } })
    expect(second?.rows.map((row) => row.cells.length)).toEqual([5, 5, 5, 5])
    expect(report.tables.map((table) => [table.number, table.rows, table.columns, table.totalsAgree])).toEqual([
      [1, 6, 4, true],
      [2, 4, 5, false],
    ])
  })

  it('links citations, in brackets and in prose', () => {
    expect(paper.citations.map(({ authors, year, suffix, reference }) => [authors, year, suffix, reference])).toEqual([
      [['Berg', 'Holm'], 2015, undefined, 1],
      [['Okafor'], 2018, 'a', 3],
      [['Silva'], 2020, undefined, undefined],
      [['Lindqvist'], 2019, undefined, 2],
    ])
    for (const { passage, span, year } of paper.citations) {
      const quoted = paper.passages.find((candidate) => candidate.id === passage)?.text.slice(span.start, span.end)
      expect(quoted).toContain(String(year))
    }
  })

  it('reports what does not agree', () => {
    expect(paper.defects.map(({ kind, stated, found }) => [kind, stated, found])).toEqual([
      ['total-mismatch', '31', '30'],
      ['missing-reference', 'Silva, 2020', ''],
    ])
  })
})
