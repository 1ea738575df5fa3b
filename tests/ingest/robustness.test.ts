import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ingestPaper } from '../../src/ingest/ingest-paper.ts'
import { annotationsSchema } from '../../src/paper/annotations.ts'
import type { Paper } from '../../src/paper/paper.ts'

const annotations = annotationsSchema.parse({})
const ingest = (text: string) => ingestPaper({ id: 'x', text, annotations, rendition: 'original' })

/** Everything that a paper shows, without spaces and punctuation. */
function content(paper: Paper): string {
  const tables = paper.tables.flatMap((table) => [
    table.caption,
    table.note,
    ...table.columns.flatMap((column) => [...column.groups, column.header, column.unit?.symbol ?? '', column.remark ?? '']),
    ...table.rows.flatMap((row) => row.cells.map((cell) => cell.raw)),
  ])
  return [
    ...paper.sections.flatMap((section) => [section.place, section.title]),
    ...paper.passages.map((passage) => passage.text),
    ...tables,
  ].join(' ')
}

describe('any text', () => {
  it('may be empty or blank', () => {
    for (const text of ['', '\n\n', ' \t\r\n'])
      expect(ingest(text).paper).toMatchObject({ passages: [], tables: [], sections: [], notes: [] })
  })

  it('may have no heading at all', () => {
    const { paper } = ingest('港口昼夜不停。\n\n夜班很常见。')
    expect(paper.passages.map((passage) => [passage.id, passage.text])).toEqual([
      ['引言¶1.1', '港口昼夜不停。'],
      ['引言¶2.1', '夜班很常见。'],
    ])
  })

  it('may have headings twice: places stay distinct', () => {
    const { paper } = ingest('# 题\n\n## 小结\n\n甲。\n\n## 小结\n\n乙。')
    expect(paper.sections.map((section) => section.place)).toEqual(['小结', '小结(2)'])
  })

  it('may head its introduction without a number', () => {
    const { paper } = ingest('# 题\n\n## 引言\n\n甲。\n\n## 一、节\n\n乙。')
    expect(paper.sections.map(({ place, level }) => [place, level])).toEqual([
      ['引言', 1],
      ['一', 1],
    ])
    expect(paper.passages.map((passage) => passage.id)).toEqual(['题注¶1.1', '引言¶0.1', '一¶0.1', '引言¶1.1', '一¶1.1'])
  })

  it('never breaks it, and passages stay unique, short and exact', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '一、题',
        '（一）节',
        '1. 目',
        '## Heading',
        '表1 表',
        '| a | 1 |',
        '|---|---|',
        '| 合计 | |',
        '①注',
        '参考文献',
        '注释',
      ),
      fc.constantFrom(
        '(1)甲：《题》，《刊》，2015年第4期。',
        '摘要：短。',
        '关键词：甲 乙',
        '*本文得到资助。',
        '公共栏目',
        '12',
        '',
      ),
      fc.string({ unit: fc.constantFrom(...'甲乙丙（）“”《》，。；^①²|#*()[]1aB. '), maxLength: 60 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const { paper } = ingest(lines.join('\n'))
        const ids = paper.passages.map((passage) => passage.id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const passage of paper.passages) {
          expect(passage.text).not.toBe('')
          for (const mark of passage.marks) expect(mark.offset).toBeLessThanOrEqual(passage.text.length)
        }
        expect(new Set(paper.tables.map((table) => table.number)).size).toBe(paper.tables.length)
      }),
      { numRuns: 150 },
    )
  })

  it.each(['western-paper.md', 'chinese-plain.txt'])('loses no word of %s', (name) => {
    const text = readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
    const shown = content(ingest(text).paper)
    const words = text.match(/\p{Script=Han}{2,}|[A-Za-zÀ-ɏ]{3,}|\d[\d.,]*\d/gu) ?? []
    const structure = new Set(['作者单位', '摘要', '关键词', 'Abstract', 'Table', 'References', 'Notes', 'Total'])
    expect(words.filter((word) => !shown.includes(word) && !structure.has(word))).toEqual([])
  })

  it('of a megabyte takes seconds, not minutes', () => {
    const sentence = '港口夜班与吞吐量的关系并不简单（张三，2015），需要分别观察各个港口的情形。'
    const chapter = (n: number) =>
      `## ${n} 章\n\n${`${sentence.repeat(12)}\n\n`.repeat(6)}表${n} 甲\n\n| 年份 | 值 |\n|---|---|\n| 2019 | 1 |\n`
    let text = '# 题\n\n'
    for (let n = 1; text.length < 1_000_000; n++) text += chapter(n)
    const start = performance.now()
    const { report } = ingest(text)
    expect(report.passages).toBeGreaterThan(3000)
    expect(performance.now() - start).toBeLessThan(8000)
  })

  it.each([
    ['brackets', '('.repeat(100_000) + ')'.repeat(100_000)],
    ['equal headings', '# x\n'.repeat(20_000)],
    ['note marks', '^①'.repeat(50_000)],
    ['notes', `注释\n${'①甲乙丙。\n'.repeat(10_000)}`],
    ['bars', '| a | b |\n'.repeat(20_000)],
    ['spaces', '甲 '.repeat(100_000)],
  ])('of nothing but %s stays linear', (_, text) => {
    const start = performance.now()
    ingest(text)
    expect(performance.now() - start).toBeLessThan(5000)
  })

  it('of a megabyte in one line is cut all the same', () => {
    const { paper } = ingest('长'.repeat(1_000_000))
    expect(Math.max(...paper.passages.map((passage) => passage.text.length))).toBeLessThanOrEqual(450)
  })
})
