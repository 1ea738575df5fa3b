import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { REPLY_LANGUAGES } from '../../../src/answer/answer.ts'
import { compose } from '../../../src/reply/compose.ts'
import { renderTerminal, type TerminalOptions } from '../../../src/reply/render/terminal.ts'
import * as sample from '../sample-answers.ts'

const plain: TerminalOptions = { columns: 80, colour: false, sources: 'full' }

describe('the terminal', () => {
  it('shows answer, source and follow-ups', () => {
    expect(renderTerminal(compose(sample.lookup('zh-Hans')), plain)).toBe(
      [
        '2015年扶贫资金额度：467.45亿元 [1]',
        '',
        '来源',
        '[1] 表3 · 2015年 · 扶贫资金额度(亿元)：467.45（表格）',
        '',
        '还可以问',
        '1. 2016年扶贫资金额度是多少？',
        '2. 扶贫资金额度哪一年最多？',
      ].join('\n'),
    )
  })

  it.each([24, 40, 80, 300])('keeps every line within %i columns, in every language', (columns) => {
    for (const lang of REPLY_LANGUAGES) {
      for (const answer of sample.samples(lang)) {
        for (const line of renderTerminal(compose(answer), { ...plain, columns }).split('\n')) {
          expect(stringWidth(line)).toBeLessThanOrEqual(columns)
          expect(line).not.toMatch(/^\s*[，。；！？）》」]/)
        }
      }
    }
  })

  it('colours change nothing but colours', () => {
    for (const answer of sample.samples('zh-Hans')) {
      const coloured = renderTerminal(compose(answer), { ...plain, colour: true })
      expect(coloured).toContain('\u001b[')
      expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(compose(answer), plain))
    }
  })

  it('lets nobody steer the terminal', () => {
    const refusal = { kind: 'unknown-words', words: ['\u001b[2J\u001b]0;x\u0007香港\r\u202e\u009b31m'] } as const
    const text = renderTerminal(compose(sample.refused('zh-Hans', refusal)), plain)
    expect(text).toContain('香港')
    expect([...text].filter((character) => character !== '\n' && character < ' ')).toEqual([])
    expect(text).not.toMatch(/[\u007f-\u009f\u202e]/)
  })

  it('names a long run of sources as a span', () => {
    expect(renderTerminal(compose(sample.ratio('zh-Hans')), plain).split('\n')[0]).toBe(
      '直接帮扶资金：2012—2020年约是2002—2011年的4.2倍 [1–9]',
    )
  })

  it('names few sources in short form, and how many others there are', () => {
    const text = renderTerminal(compose(sample.ratio('zh-Hans')), { ...plain, sources: 'short' })
    expect(text).toContain('[4] ')
    expect(text).not.toContain('[5] ')
    expect(text).toContain('另有 5 处')
    expect(renderTerminal(compose(sample.ratio('zh-Hans')), { ...plain, sources: 'none' })).not.toContain('来源')
  })

  it('names sources of one place that show no quote together', () => {
    const texts = ['果园有三种。', '移栽要看时节。', '嫁接最难。']
    const [first, ...more] = texts.map((text, i) =>
      sample.claim({ kind: 'extract', text }, sample.textCitation(i + 1, i < 2 ? '三¶1.1' : '四¶1.1', text)),
    )
    if (!first) throw new Error('no claim')
    const text = renderTerminal(compose(sample.answered('zh-Hans', [{ form: 'prose', claims: [first, ...more] }])), plain)
    expect(text.split('来源\n')[1]).toBe('[1][2] 三 第1段（转述）\n[3] 四 第1段（转述）')
  })

  it('sets an original in quotation marks and a restatement never', () => {
    const part = (kind: 'quotation' | 'restated') =>
      ({
        form: 'prose',
        claims: [sample.claim(sample.figure('资金', '8'), sample.textCitation(1, '三¶1.1', '资金共八亿元。', kind))],
      }) as const
    const text = (kind: 'quotation' | 'restated') => renderTerminal(compose(sample.answered('zh-Hans', [part(kind)])), plain)
    expect(text('quotation')).toContain('“资金共八亿元。”')
    expect(text('restated')).toContain('资金共八亿元。')
    expect(text('restated')).not.toContain('“')
  })

  it('does not repeat a quote that is the answer', () => {
    const text = renderTerminal(compose(sample.extract('zh-Hans')), plain)
    expect(text.split('治理机制')).toHaveLength(2)
  })

  it('draws a table in columns, and row by row where it is too wide', () => {
    const table = compose(sample.figureTable('zh-Hans'))
    const wide = renderTerminal(table, plain).split('\n')
    expect(wide[0]).toBe('2018—2020年财政援助资金、吸引企业实际投资 [1–6]')
    expect(wide[1]).toBe('年份    财政援助资金  吸引企业实际投资')
    expect(wide[3]).toBe('2018年  177.61亿元    3646.9亿元')
    const narrow = renderTerminal(table, { ...plain, columns: 30 }).split('\n')
    expect(narrow.slice(2, 5)).toEqual(['2018年', '  财政援助资金 177.61亿元', '  吸引企业实际投资 3646.9亿元'])
  })
})
