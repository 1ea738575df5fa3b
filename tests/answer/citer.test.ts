import { describe, expect, it } from 'vitest'
import { createCiter, quoteAt } from '../../src/answer/citer.ts'
import type { CellLocator, TextLocator } from '../../src/paper/locator.ts'
import { tinyPaper } from '../support/tiny-paper.ts'

const paper = tinyPaper()
const cell = (row: number, column: number, table = 1): CellLocator => ({ kind: 'cell', paper: 'ferry', table, row, column })
const text = (passage: string, start: number, end: number): TextLocator => ({
  kind: 'text',
  paper: 'ferry',
  passage,
  span: { start, end },
})

describe('quoteAt', () => {
  it.each([
    [
      'a cell with its row, header and unit',
      cell(1, 1),
      { place: '表1', quote: '2016 · 票款收入(万元) = 1350.25', quoteKind: 'cell' },
    ],
    ['an empty cell', cell(2, 2), { place: '表1', quote: '2017 · 财政补贴(亿元) = —', quoteKind: 'cell' }],
    ['a mark', cell(0, 2, 2), { place: '表2', quote: '1988 · 通勤 = √', quoteKind: 'cell' }],
    ['a stretch of text', text('一(一)¶1.1', 0, 5), { place: '一(一)', quote: '1988年', quoteKind: 'quotation' }],
    ['an entry of the reference list', text('参考文献¶2.1', 0, 2), { place: '参考文献', quote: '陶然', quoteKind: 'data' }],
  ])('cuts %s', (_, at, expected) => expect(quoteAt([paper], at)).toEqual(expected))

  it.each([
    ['paper', { ...cell(0, 0), paper: 'other' }],
    ['table', cell(0, 0, 9)],
    ['row', cell(99, 0)],
    ['column', cell(0, 99)],
    ['passage', text('九¶1.1', 0, 2)],
    ['word at the place', text('一(一)¶1.1', 900, 902)],
  ])('throws when there is no such %s', (_, at) => expect(() => quoteAt([paper], at)).toThrow())

  it('never calls restated words a quotation', () => {
    const restated = { ...paper, passages: paper.passages.map((passage) => ({ ...passage, rendition: 'restated' as const })) }
    expect(quoteAt([restated], text('一(一)¶1.1', 0, 5)).quoteKind).toBe('restated')
    expect(quoteAt([restated], text('参考文献¶2.1', 0, 2)).quoteKind).toBe('data')
  })
})

describe('createCiter', () => {
  it('numbers places in the order of their first use, each once', () => {
    const citer = createCiter([paper])
    const markers = [cell(1, 1), cell(0, 1), cell(1, 1)].map((at) => citer.cite(at).marker)
    expect([...markers, citer.cite(text('一(一)¶1.1', 0, 5)).marker]).toEqual([1, 2, 1, 3])
  })

  it('cites the cells of a column together, as one place that names every row', () => {
    const citer = createCiter([paper])
    const together = citer.citeCells([cell(0, 3), cell(1, 3)])
    expect(together).toMatchObject({ marker: 1, place: '表1', quote: '载客量(万人次)：2015 310，2016 342', at: cell(0, 3) })
    expect(together.cells).toEqual([cell(0, 3), cell(1, 3)])
    expect(citer.citeCells([cell(0, 3), cell(1, 3)])).toBe(together)
    expect(citer.citeCells([cell(0, 3)])).toMatchObject({ marker: 2, quote: '2015 · 载客量(万人次) = 310' })
  })

  it('cites a row by all its filled cells but the marks, as one place', () => {
    const citer = createCiter([paper])
    const row = citer.citeRow(cell(0, 1, 2))
    expect(row).toMatchObject({ marker: 1, place: '表2', at: cell(0, 1, 2), quoteKind: 'cell' })
    expect(row.quote).toMatch(/^1988：.+ = 1988；.+ = 白沙航线$/)
    expect(row.cells).toEqual([cell(0, 0, 2), cell(0, 1, 2)])
    expect(citer.citeRow(cell(0, 1, 2))).toBe(row)
  })

  it('gives one cell one marker, however it is cited', () => {
    const citer = createCiter([paper])
    expect(citer.citeCells([cell(0, 3)]).marker).toBe(citer.cite(cell(0, 3)).marker)
  })
})
