import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'
import type { Paper } from '../../src/paper/paper.ts'

const at = (path: string) => new URL(`../../${path}`, import.meta.url)
const ORIGINAL = at('../shared/paper/original.txt')
const RESTATED = at('corpus/wang-2022/paper.md')
const ENGLISH = at('corpus/wang-2022/paper.en.md')
const ANNOTATIONS = at('corpus/wang-2022/paper.json')

const hasRestated = existsSync(RESTATED) && existsSync(ENGLISH)
const hasBoth = hasRestated && existsSync(ORIGINAL)
const annotations = annotationsSchema.parse(existsSync(ANNOTATIONS) ? JSON.parse(readFileSync(ANNOTATIONS, 'utf8')) : {})

function ingest(file: URL, rendition: 'original' | 'restated') {
  const english = readFileSync(ENGLISH, 'utf8')
  return ingestPaper({ id: 'wang-2022', text: readFileSync(file, 'utf8'), english, annotations, rendition })
}

function paragraphs(paper: Paper, english: boolean): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { id, place, ordinal } of paper.passages) {
    if (id.endsWith('@en') === english) counts[place] = Math.max(counts[place] ?? 0, ordinal)
  }
  return counts
}

const paragraphOf = (passage: string) => passage.replace(/\.\d+(?:@en)?$/, '')
const noteCalls = (paper: Paper) =>
  paper.notes.map((note) => [note.mark, note.calledFrom.map((call) => paragraphOf(call.passage))])
const cells = (paper: Paper) => paper.tables.map((table) => table.rows.map((row) => [row.kind, row.covers, row.cells]))

describe.skipIf(!hasRestated)('the bundled paper', () => {
  const { paper, report } = hasRestated ? ingest(RESTATED, 'restated') : { paper: undefined, report: undefined }
  if (!paper || !report) return

  it('has its parts', () => {
    expect(report.tables.map(({ number, rows, columns, totals }) => [number, rows, columns, totals])).toEqual([
      [1, 25, 4, 0],
      [2, 23, 11, 0],
      [3, 43, 2, 2],
      [4, 22, 9, 3],
      [5, 10, 6, 1],
      [6, 9, 6, 1],
      [7, 4, 7, 1],
    ])
    expect(report.tables.every((table) => table.totalsAgree)).toBe(true)
    expect([report.notes, report.references, report.citations, report.citationsUnlinked]).toEqual([27, 35, 39, 3])
    expect(paper.sections.filter((section) => section.level === 1 && section.lang === 'zh')).toHaveLength(5)
  })

  it('calls every note once, in order', () => {
    expect(paper.notes.map((note) => note.number)).toEqual(Array.from({ length: 27 }, (_, i) => i + 1))
    expect(paper.notes.every((note) => note.calledFrom.length === 1 && note.passages.length > 0)).toBe(true)
  })

  it('groups the nine marks of 表2 as 4, 3 and 2', () => {
    const groups = paper.tables[1]?.columns.map((column) => column.groups.at(-1))
    expect(groups).toEqual([
      undefined,
      undefined,
      ...Array(4).fill('支援任务'),
      ...Array(3).fill('援受关系'),
      ...Array(2).fill('支援意图'),
    ])
  })

  it('knows the cited works that its list lacks, and the names that nearly match', () => {
    const missing = paper.defects.filter((defect) => defect.kind === 'missing-reference')
    expect(missing.map(({ stated, found }) => [stated, found])).toEqual([
      ['朱光磊、张传斌，2011', '朱光磊、张传彬，2011'],
      ['夏延农、陈至立，2015', '夏征农、陈至立，2015'],
      ['习近平，2021', ''],
    ])
    expect(paper.defects.filter((defect) => ['total-mismatch', 'dangling-marker'].includes(defect.kind))).toEqual([])
  })

  it('has the same paragraphs in English', () => {
    const english = paragraphs(paper, true)
    const chinese = paragraphs(paper, false)
    expect(Object.keys(english).length).toBeGreaterThan(50)
    for (const [place, count] of Object.entries(english)) expect([place, count]).toEqual([place, chinese[place]])
    const text = paper.passages.filter((passage) => passage.id.endsWith('@en'))
    expect(text.every((passage) => passage.lang === 'en' && passage.rendition === 'restated')).toBe(true)
  })
})

describe.skipIf(!hasBoth)(hasBoth ? 'the original and its restatement' : 'skipped: original not present', () => {
  if (!hasBoth) return
  const original = ingest(ORIGINAL, 'original')
  const restated = ingest(RESTATED, 'restated')
  const [a, b] = [original.paper, restated.paper]

  it('have the same sections and the same paragraphs in each place', () => {
    expect(a.sections).toEqual(b.sections)
    expect(paragraphs(a, false)).toEqual(paragraphs(b, false))
  })
  it('have the same notes, called from the same paragraphs', () => {
    expect(noteCalls(a)).toEqual(noteCalls(b))
  })
  it('have the same tables, cell by cell', () => {
    expect(a.tables.map(({ number, caption, years, columns }) => ({ number, caption, years, columns }))).toEqual(
      b.tables.map(({ number, caption, years, columns }) => ({ number, caption, years, columns })),
    )
    expect(cells(a)).toEqual(cells(b))
  })
  it('have the same references', () => expect(a.references).toEqual(b.references))
  it('differ in errata only: all of them are applied to the scan, and each is located', () => {
    expect(original.report.errataUnmatched).toBe(0)
    expect(a.defects.filter((defect) => defect.kind === 'erratum-applied')).toHaveLength(original.report.errataApplied)
    expect(restated.report.errataApplied).toBe(0)
  })
  it('is cut without errata too', () => {
    const bare = ingestPaper({
      id: 'x',
      text: readFileSync(ORIGINAL, 'utf8'),
      annotations: annotationsSchema.parse({}),
      rendition: 'original',
    })
    expect(bare.report).toMatchObject({ notes: 27, references: 35, citations: 39, errataApplied: 0 })
    expect(bare.paper.tables).toHaveLength(7)
  })
  it('takes some tens of milliseconds', () => {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now()
      ingestPaper({ id: 'x', text: readFileSync(ORIGINAL, 'utf8'), annotations, rendition: 'original' })
      return performance.now() - start
    })
    // The goal is 30 ms; the bound leaves room for a busy machine.
    expect(Math.min(...times)).toBeLessThan(100)
  })
})
