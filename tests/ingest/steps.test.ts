import { describe, expect, it } from 'vitest'
import { applyErrata } from '../../src/ingest/apply-errata.ts'
import { dropFurniture } from '../../src/ingest/drop-furniture.ts'
import { guessId } from '../../src/ingest/guess-id.ts'
import { joinParagraphs } from '../../src/ingest/join-paragraphs.ts'
import { numberMarks } from '../../src/ingest/number-marks.ts'
import { numberNotes } from '../../src/ingest/number-notes.ts'
import { parseReference } from '../../src/ingest/parse-reference.ts'

const erratum = (printed: string, read: string, apply = true) => ({ place: '一', printed, read, reason: 'r', apply })

describe('applyErrata', () => {
  it('replaces all at once, so that no correction feeds another', () => {
    const { text, applied } = applyErrata('⑱甲⑳乙', [erratum('⑱', '⑯'), erratum('⑳', '⑱')])
    expect(text).toBe('⑯甲⑱乙')
    expect(applied).toHaveLength(2)
  })
  it('leaves doubts, absent strings and strings that stand twice', () => {
    const errata = [erratum('甲', '乙', false), erratum('丙', '丁'), erratum('同', '异')]
    expect(applyErrata('甲同同', errata)).toEqual({ text: '甲同同', applied: [] })
  })
})

describe('dropFurniture', () => {
  const prose = `${'这一段足够长。'.repeat(12)}`
  it('drops running heads and page numbers, never a repeated heading mark or the first title', () => {
    const page = ['某刊研究', '', prose, '', '12', '']
    const text = ['港口夜班研究', '', ...page, ...page, ...page, ...page, ...page, ...page, ...page, '港口夜班研究', ''].join(
      '\n',
    )
    const { lines, dropped } = dropFurniture(text, 'zh')
    expect(lines.filter((line) => line !== '')).toEqual(['港口夜班研究', '某刊研究', ...Array(7).fill(prose)])
    expect(dropped).toBe(14)
  })
  it('keeps a refrain in a short text', () => {
    expect(dropFurniture('啦啦啦\n啦啦啦\n啦啦啦', 'zh').dropped).toBe(0)
  })
})

describe('joinParagraphs', () => {
  const half = '这是一个被表格拆成了两半的长段落，它的前一半在这里停住而没有'
  it('joins the halves across a table and leaves the table behind them', () => {
    const blocks = joinParagraphs([
      { kind: 'paragraph', text: half },
      { kind: 'table', rows: [] },
      { kind: 'paragraph', text: '句号。' },
      { kind: 'paragraph', text: '下一段。' },
    ])
    expect(blocks).toEqual([
      { kind: 'paragraph', text: `${half}句号。` },
      { kind: 'table', rows: [] },
      { kind: 'paragraph', text: '下一段。' },
    ])
  })
  it('never joins across a heading, nor a short line that stands alone', () => {
    const blocks = [
      { kind: 'paragraph', text: half },
      { kind: 'heading', hash: 0, numbering: 'chinese', number: '二', title: '题' },
      { kind: 'paragraph', text: '甲' },
      { kind: 'paragraph', text: '乙。' },
    ] as const
    expect(joinParagraphs(blocks)).toEqual(blocks)
  })
})

describe('note numbers', () => {
  const marked = (...printed: number[]) => [{ text: 'x', marks: printed.map((number, offset) => ({ printed: number, offset })) }]
  it('of calls stand when they run on, even when one is called again', () => {
    expect(numberMarks(marked(1, 2, 1, 3))[0]?.map((mark) => mark.note)).toEqual([1, 2, 1, 3])
  })
  it('of calls follow the order of appearance when they were misread or start anew', () => {
    expect(numberMarks(marked(1, 20, 21, 1, 2))[0]?.map((mark) => mark.note)).toEqual([1, 2, 3, 4, 5])
  })
  it('of notes give each head of a shared text its own note', () => {
    const notes = numberNotes([
      { kind: 'note', heads: [1, 3], circled: true, text: '同' },
      { kind: 'note', heads: [2], circled: true, text: '另' },
      { kind: 'note', heads: [], circled: true, text: '续' },
    ])
    expect(notes).toEqual([
      { number: 1, paragraphs: ['同'] },
      { number: 2, paragraphs: ['另', '续'] },
      { number: 3, paragraphs: ['同'] },
    ])
  })
})

describe('parseReference', () => {
  it.each([
    [
      '甲某：《题、问题及对策》，《某学报（社科版）》，2015年第4期。',
      { authors: ['甲某'], title: '题、问题及对策', container: '某学报（社科版）', year: 2015, issue: '第4期', type: 'article' },
    ],
    [
      '甲某、乙某：《“词”之辨》，《学刊》，2020年b第2期。',
      { authors: ['甲某', '乙某'], title: '“词”之辨', year: 2020, suffix: 'b' },
    ],
    ['某银行：《1990年某报告》，某出版社，1991年。', { authors: ['某银行'], year: 1991, type: 'book', publisher: '某出版社' }],
    ['甲某：《题》，某大学博士论文，2008年。', { type: 'thesis', year: 2008 }],
    [
      'Doe, R., 1953, Ports of the World, Oxford: Basil Blackwell.',
      { authors: ['Doe, R.'], title: 'Ports of the World', year: 1953, publisher: 'Basil Blackwell', type: 'book' },
    ],
    [
      '甲某，乙某．渡轮的界定[J]．航运，2015(04)：194-204．',
      { authors: ['甲某', '乙某'], title: '渡轮的界定', container: '航运', year: 2015, issue: '(04)', type: 'article' },
    ],
    ['某网. 港口开航[EB/OL]. (2020-03-01). http://example.org.', { authors: ['某网'], title: '港口开航', year: 2020 }],
    ['nothing at all', { authors: [], title: 'nothing at all', year: 0, type: 'other' }],
  ])('%s', (text, expected) => expect(parseReference(text)).toMatchObject(expected))
})

describe('guessId', () => {
  it('takes the DOI, else a Latin title, else a short hash', () => {
    expect(guessId({ DOI: '10.9999/Inv.2021.0042', title: 'x' })).toBe('10-9999-inv-2021-0042')
    expect(guessId({ title: 'Harbour Cranes and Night Shifts' })).toBe('harbour-cranes-and-night-shifts')
    const id = guessId({ title: '港口夜班与安全' })
    expect(id).toMatch(/^paper-[a-z0-9]{7}$/)
    expect(guessId({ title: '港口 夜班与安全' })).toBe(id)
    expect(guessId({ title: '港口夜班与健康' })).not.toBe(id)
    expect(guessId({ title: '' }, 'text')).toMatch(/^paper-/)
  })
})
