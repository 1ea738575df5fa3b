import fc from 'fast-check'
import type { Element, Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import type { Locator } from '../../../src/paper/locator.ts'
import { cellClass, renderHtml } from '../../../src/reply/render/html.ts'
import type { Block, Reply, Source } from '../../../src/reply/reply.ts'

const at: Locator = { kind: 'cell', paper: 'tea', table: 3, row: 1, column: 1 }
const links = { ask: '/', source: (place: Locator) => `/source?at=${place.paper}` }

const source = (over: Partial<Source> = {}): Source => ({
  marker: 1,
  place: '表3',
  label: '表3 · 2019年',
  tag: '表格',
  quoteKind: 'cell',
  quote: '137.96',
  paper: 'tea',
  at,
  ...over,
})

const reply = (over: Partial<Reply> = {}): Reply => ({
  tone: 'answer',
  lang: 'zh-Hans',
  blocks: [],
  sources: [],
  suggestionLead: '还可以问',
  suggestions: [],
  actions: [],
  feedback: false,
  labels: { sources: '来源', more: '更多' },
  plain: '',
  ...over,
})

const html = (over: Partial<Reply>) => toHtml(renderHtml(reply(over), links))
const prose = (text: string, ...markers: number[]): Block => ({ kind: 'prose', lines: [{ text, markers }] })

function texts(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(texts).join('') : ''
}

function skeleton(node: Nodes): string {
  if (node.type !== 'element' && node.type !== 'root') return ''
  const tag = node.type === 'element' ? `${node.tagName}[${Object.keys(node.properties).sort()}]` : ''
  return `${tag}(${node.children.map(skeleton).join('')})`
}

describe('renderHtml', () => {
  it('puts a citation on the line of its word and leads to the place', () => {
    const made = html({ blocks: [prose('投入137.96亿元', 1)], sources: [source()] })
    expect(made).toContain('投入137.96亿元\u2060<span class="cites"><a class="cite" href="/source?at=tea"')
    expect(made).toContain('aria-label="来源 1：表3 · 2019年" data-source="">[1]</a>')
  })

  it('shows no marker without a source', () => {
    expect(html({ blocks: [prose('没有来源', 7)] })).not.toContain('[7]')
  })

  it('folds the computation, and many sources', () => {
    const made = html({
      blocks: [{ kind: 'trace', lines: ['1 + 2 = 3'] }],
      sources: [1, 2, 3, 4, 5].map((marker) => source({ marker })),
    })
    expect(made).toContain('<details class="trace"><summary>算式与数据</summary><p>1 + 2 = 3</p></details>')
    expect(made).toContain('<details class="sources">')
    expect(html({ sources: [source()] })).toContain('<section class="sources">')
  })

  it('marks a restated passage as such and sets only the original as a quotation', () => {
    const restated = html({ sources: [source({ quoteKind: 'restated', tag: '转述', quote: '路修通了' })] })
    expect(restated).toContain('<span class="tag">转述</span>')
    expect(restated).not.toContain('blockquote')
    expect(html({ sources: [source({ quoteKind: 'quotation', tag: '原文', quote: '路修通了' })] })).toContain(
      '<blockquote lang="zh-Hans">路修通了</blockquote>',
    )
  })

  it('does not repeat a passage that is the answer itself', () => {
    const sources = [source({ quoteKind: 'restated', quote: '第一，路修通了。' })]
    const list = (text: string, marker: number): Block => ({ kind: 'list', items: [{ label: '第一', text, markers: [marker] }] })
    expect(html({ sources, blocks: [list('路修通了', 1)] })).not.toContain('class="quote"')
    expect(html({ sources, blocks: [prose('据此，第一，路修通了。', 1)] })).not.toContain('class="quote"')
    expect(html({ sources, blocks: [list('路修通了', 2)] })).toContain('<p class="quote" lang="zh-Hans">第一，路修通了。</p>')
    expect(html({ sources, blocks: [list('路', 1)] })).toContain('class="quote"')
  })

  it('always shows a cell', () => {
    expect(html({ sources: [source()], blocks: [prose('投入137.96亿元', 1)] })).toContain('<p class="quote">137.96</p>')
  })

  it('makes each suggestion a button that asks again', () => {
    const made = html({ suggestions: [{ question: '那2018年呢？' }] })
    expect(made).toContain('<form class="suggestions" action="/" method="get" data-ask="">')
    expect(made).toContain('<button name="q" value="那2018年呢？">那2018年呢？</button>')
  })

  it('names rows and columns of a table for screen readers', () => {
    const made = html({
      blocks: [{ kind: 'table', caption: '投入', header: ['年份', '亿元'], rows: [['2019', '1,137.96']], markers: [] }],
    })
    expect(made).toContain('<th scope="col" class="figure">亿元</th>')
    expect(made).toContain('<tr><th scope="row">2019</th><td class="figure">1,137.96</td></tr>')
  })

  it('carries the language of the reply', () => {
    expect(html({ lang: 'zh-Hant' })).toContain('lang="zh-Hant"')
  })
})

describe('mark-up in a text', () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        '<script>',
        '</p>',
        '"',
        "'",
        '>',
        '<',
        '&amp;',
        '&',
        '<!--',
        '-->',
        '<img src=x onerror=1>',
        ']]>',
        '表',
        '`',
        '=',
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    )
    .map((parts) => parts.join(''))

  const everywhere = (text: string): Reply =>
    reply({
      blocks: [
        prose(text, 1),
        { kind: 'list', lead: text, items: [{ label: text, text, markers: [1] }] },
        { kind: 'table', caption: text, header: [text, text], rows: [[text, text]], markers: [1] },
        ...(['scope', 'caveat', 'notice'] as const).map((kind): Block => ({ kind, text })),
        { kind: 'trace', lines: [text] },
      ],
      sources: [
        source({ label: text, tag: text, quote: text, place: text }),
        source({ marker: 2, quoteKind: 'quotation', quote: text }),
      ],
      suggestionLead: text,
      suggestions: [{ question: text }],
      labels: { sources: text, more: text },
    })

  it('stays text: a browser reads back the same elements, attributes and words', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const harmless = fromHtml(toHtml(renderHtml(everywhere('词'), links)), { fragment: true })
        const parsed = fromHtml(toHtml(renderHtml(everywhere(text), links)), { fragment: true })
        expect(skeleton(parsed)).toBe(skeleton(harmless))
        expect(texts(parsed)).toBe(texts(renderHtml(everywhere(text), links)))
        expect(buttonValues(parsed)).toEqual([text])
      }),
    )
  })

  function buttonValues(node: Nodes): unknown[] {
    const own = node.type === 'element' && isButton(node) ? [node.properties.value] : []
    return [...own, ...('children' in node ? node.children.flatMap(buttonValues) : [])]
  }
  const isButton = (element: Element) => element.tagName === 'button'
})

describe('cellClass', () => {
  it.each(['1,234.5', '-3', '12%', '—'])('sets %j flush right', (text) => expect(cellClass(text)).toEqual(['figure']))
  it.each(['1994-12-20', 'H1N1'])('keeps %j on one line', (text) => expect(cellClass(text)).toEqual(['compact']))
  it.each(['2019年', '√', '约3', '陕西', 'a long cell', ''])('leaves %j as it is', (text) => expect(cellClass(text)).toEqual([]))
})
