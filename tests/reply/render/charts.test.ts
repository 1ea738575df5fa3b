import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { plainText } from '../../../src/reply/plain-text.ts'
import { renderHtml } from '../../../src/reply/render/html.ts'
import { renderTerminal } from '../../../src/reply/render/terminal.ts'
import type { Block } from '../../../src/reply/reply.ts'
import { replyOf } from '../../support/made-replies.ts'

type Chart = Extract<Block, { kind: 'chart' }>

const chart = (change: Partial<Chart> = {}): Chart => ({
  kind: 'chart',
  shape: 'bar',
  title: '塔高',
  unit: '米',
  categories: ['青螺', '白浪屿', '灯'],
  series: [{ name: '塔高', values: ['31.50', '8.0', null] }],
  markers: [],
  ...change,
})

const terminal = (block: Block, columns = 40) =>
  renderTerminal(replyOf({ blocks: [block] }), { columns, colour: false, sources: 'none' })
const html = (block: Block) => toHtml(renderHtml(replyOf({ blocks: [block] }), { ask: '/', source: () => '/s' }))

describe('a chart in the terminal', () => {
  it('aligns its bars behind names of any width, and says what is not given', () => {
    expect(terminal(chart()).split('\n')).toEqual([
      '塔高（米）',
      `青螺   ${'█'.repeat(26)} 31.50`,
      `白浪屿 ${'█'.repeat(6)}▋ 8.0`,
      '灯     未给出',
    ])
  })

  it('stays within its width', () => {
    for (const columns of [20, 40, 80, 200])
      for (const line of terminal(chart(), columns).split('\n').slice(1))
        expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(columns, 24))
  })

  it('puts several series below each other, on one scale', () => {
    const both = chart({
      series: [
        { name: '甲', values: ['10', '5', '1'] },
        { name: '乙', values: ['1', '1', '1'] },
      ],
    })
    expect(terminal(both)).toContain('甲\n')
    expect(terminal(both)).toContain('乙\n')
  })

  it('draws nothing of nothing', () => {
    expect(terminal(chart({ series: [{ name: '甲', values: ['0', '0', '0'] }] }))).not.toContain('█')
  })
})

describe('a chart in HTML', () => {
  it('is a drawing whose figures can be read out', () => {
    const made = html(chart())
    expect(made).toContain('aria-label="塔高. 塔高: 青螺 31.50, 白浪屿 8.0"')
    expect(made.match(/<rect/g)).toHaveLength(3)
    expect(made).not.toContain('NaN')
  })

  it('is a line over years, broken where nothing is given', () => {
    const line = chart({
      shape: 'line',
      categories: ['1', '2', '3', '4'],
      series: [{ name: '甲', values: ['1', '2', null, '4'] }],
    })
    expect(html(line).match(/<polyline/g)).toHaveLength(2)
    expect(html(line)).not.toContain('NaN')
  })

  it('of zeros has no broken numbers', () => {
    for (const shape of ['bar', 'line'] as const)
      expect(html(chart({ shape, series: [{ name: '甲', values: ['0', '0', '0'] }] }))).not.toContain('NaN')
  })
})

const tagsOf = (node: Nodes): string[] => [
  ...(node.type === 'element' ? [node.tagName] : []),
  ...('children' in node ? node.children.flatMap(tagsOf) : []),
]

describe('marks in the text', () => {
  const text = '<script>alert(1)</script> @everyone <@1> [x](http://a.b) *b*\u001b[31m\u202e'
  const passage: Block = {
    kind: 'passage',
    place: text,
    path: [text],
    before: text,
    quote: text,
    after: text,
    tag: text,
    quoteKind: 'quotation',
  }
  const marked = [
    chart({ title: text, unit: text, categories: [text, text, text], series: [{ name: text, values: ['1', '2', '3'] }] }),
    passage,
  ]

  it.each(marked)('never become mark-up: $kind', (block) => {
    expect(tagsOf(fromHtml(html(block), { fragment: true }))).not.toContain('script')
    expect(terminal(block)).not.toContain('\u001b[31m')
  })

  it('are no more than text in plain text', () => {
    expect(plainText([passage])).toBe(text + text + text)
  })
})

describe('a passage', () => {
  const passage = (quoteKind: 'quotation' | 'restated'): Block => ({
    kind: 'passage',
    place: '一(二)',
    path: ['历史', '确立'],
    before: '前面。',
    quote: '这一句。',
    after: '后面。',
    tag: '原文',
    quoteKind,
  })

  it('is a quotation only when it is the paper’s own words', () => {
    expect(html(passage('quotation'))).toContain('<blockquote')
    expect(html(passage('restated'))).not.toContain('<blockquote')
    expect(html(passage('restated'))).toContain('前面。<mark>这一句。</mark>后面。')
  })

  it('says where it stands', () => {
    expect(terminal(passage('quotation'))).toBe('一(二) › 历史 › 确立\n前面。这一句。后面。（原文）')
  })
})
