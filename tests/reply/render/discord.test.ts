import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DiscordMessage, renderDiscord, renderDiscordPlain } from '../../../src/reply/render/discord.ts'
import { readSuggestionId, suggestionId } from '../../../src/reply/render/discord-suggestions.ts'
import type { Block, Reply, Source, Tone } from '../../../src/reply/reply.ts'
import { discordAsText } from '../../support/discord-as-text.ts'
import { createDiscordChecks, openApiPresent } from '../../support/discord-checks.ts'

const at = { kind: 'cell', paper: 'p', table: 4, row: 17, column: 5 } as const
const textAt = { kind: 'text', paper: 'p', passage: '一¶1', span: { start: 0, end: 2 } } as const

function source(marker: number, change: Partial<Source> = {}): Source {
  const label = '表4 · 2019年 · 资金(亿元)'
  return { marker, place: '表4', label, tag: '表格', quoteKind: 'cell', quote: '82.38', paper: 'p', at, ...change }
}

const prose = (text: string, ...markers: number[]): Block => ({ kind: 'prose', lines: [{ text, markers }] })

function replyOf(change: Partial<Reply>): Reply {
  const labels = { sources: '来源', more: '更多' }
  const nothing = { blocks: [], sources: [], suggestionLead: '', suggestions: [] }
  return { tone: 'answer', lang: 'zh-Hans', labels, plain: '答案', ...nothing, ...change }
}

function table(rows: number): Block {
  const cells = Array.from({ length: rows }, (_, row) => [`${1980 + row}年`, `${row}.5`])
  return { kind: 'table', caption: '表9 资金', header: ['年份', '亿元'], rows: cells, markers: [1] }
}

const asText = (reply: Reply, asked?: string) => discordAsText(renderDiscord(reply, asked))
const check = createDiscordChecks()
const violations = (message: DiscordMessage) => check('message', message)

describe('renderDiscord', () => {
  it('shows the question, the answer, its scope and computation, then sources and buttons', () => {
    const reply = replyOf({
      tone: 'computed',
      blocks: [
        prose('合计是 4.2 亿元', 1, 2, 3),
        { kind: 'scope', text: '口径：表4' },
        { kind: 'trace', lines: ['算式：1 + 3.2'] },
        { kind: 'caveat', text: '合计不符' },
      ],
      sources: [
        source(1),
        source(2, { label: '三(一) 第2段', tag: '转述', quoteKind: 'restated', quote: '这里换\n句话说。' }),
        source(3, { label: '三(二) 第1段', tag: '原文', quoteKind: 'quotation', quote: '这里一字不差。' }),
      ],
      suggestionLead: '还可以问',
      suggestions: [{ question: '2018年是多少？' }, { question: '哪一年最多？' }, { question: '哪一年最多？' }],
    })
    expect(asText(reply, '合计多少')).toBe(
      [
        '-# 问：合计多少',
        '**合计是 4.2 亿元**[1–3]\n\n-# 口径：表4\n\n-# 算式：1 + 3.2\n\n⚠️ 合计不符',
        '────────',
        '**来源**\n[1] 表4 · 2019年 · 资金(亿元) · 表格  **82.38**\n[2] 三(一) 第2段 · 转述\n-# 这里换 句话说。\n[3] 三(二) 第1段 · 原文\n> 这里一字不差。',
        '-# 还可以问',
        '[ 2018年是多少？ ]\n[ 哪一年最多？ ]',
      ].join('\n'),
    )
  })

  it('does not repeat a quote that stands in the answer word for word', () => {
    const reply = replyOf({
      blocks: [prose('原话。', 1)],
      sources: [source(1, { label: '一 第1段', tag: '原文', quoteKind: 'quotation', quote: '原话。' })],
    })
    expect(asText(reply)).toBe('**原话。**[1]\n────────\n**来源**\n[1] 一 第1段 · 原文')
  })

  it('names many cells of one table as a range, and a place only once', () => {
    const cells = Array.from({ length: 8 }, (_, index) => source(index + 1, { label: `表4 · ${2013 + index}年 · 资金` }))
    expect(asText(replyOf({ blocks: [prose('答案', 1)], sources: cells.slice(0, 7) }))).toContain(
      '\n[7] 表4 · 2019年 · 资金 · 表格  **82.38**',
    )
    expect(asText(replyOf({ blocks: [prose('答案', 1)], sources: cells }))).toContain(
      '**来源**\n[1–8] 表4 · 2013年 · 资金 … 表4 · 2020年 · 资金 · 表格',
    )
    const said = {
      label: '一 第1段',
      tag: '转述',
      quoteKind: 'restated',
      at: textAt,
    } as const
    const blocks = [prose('甲。', 1), prose('乙。', 2)]
    const sources = [source(1, { ...said, quote: '甲。' }), source(2, { ...said, quote: '乙。' })]
    expect(asText(replyOf({ blocks, sources }))).toContain('**来源**\n[1][2] 一 第1段 · 转述')
  })

  it('sets up to six rows as sentences, more as compact lines', () => {
    expect(asText(replyOf({ blocks: [table(2)] }))).toBe('**表9 资金**[1]\n1980年 — 0.5\n1981年 — 1.5')
    expect(asText(replyOf({ blocks: [table(7)] }))).toContain('**表9 资金**[1]\n-# 年份 · 亿元\n1980年 · 0.5\n')
  })

  it('says how many rows and sources found no room, and keeps the buttons', () => {
    const sources = Array.from({ length: 60 }, (_, index) =>
      source(index + 1, { at: textAt, quoteKind: 'quotation', quote: '长'.repeat(300) }),
    )
    const suggestions = [{ question: '还在吗？' }]
    const text = asText(replyOf({ blocks: [prose('答案', 1), table(400)], sources, suggestions, suggestionLead: '还可以问' }))
    expect(text.startsWith('**答案**[1]')).toBe(true)
    expect(text.match(/-# ……还有 \d+ 条放不下，未列出/g)).toHaveLength(2)
    expect(text.endsWith('-# 还可以问\n[ 还在吗？ ]')).toBe(true)
  })

  it('drops the computation before the caveat, and the caveat before the answer', () => {
    const trace: Block = { kind: 'trace', lines: ['式'.repeat(500)] }
    const caveat: Block = { kind: 'caveat', text: '请留意'.repeat(100) }
    const text = asText(replyOf({ blocks: [prose('答案'), trace, caveat, prose('文'.repeat(3450))] }))
    expect(text).toContain('⚠️ 请留意')
    expect(text).not.toContain('式')
    expect(text).toContain('文'.repeat(3450))
  })

  it('cuts an answer that is too long at a sentence', () => {
    const text = asText(replyOf({ blocks: [prose('这是一句话。'.repeat(2000))] }))
    expect(text.endsWith('这是一句话。…')).toBe(true)
    expect(text.length).toBeGreaterThan(3500)
  })

  it('offers more than five suggestions as a menu', () => {
    const suggestions = Array.from({ length: 30 }, (_, index) => ({ question: `第${index}问？` }))
    const text = asText(replyOf({ blocks: [prose('答案')], suggestions }))
    expect(text).toContain('( 选一个问题 ▾ )\n  · 第0问？')
    expect(text).not.toContain('第25问')
  })

  it('shows something for an empty reply', () => {
    expect(asText(replyOf({}))).toBe('答案')
    expect(asText(replyOf({ plain: ' ' }))).toBe('…')
  })

  it('lets no text ping, link or format', () => {
    const attack = '@everyone <@1> <#2> [x](https://e.org) **b** `c` ||d|| <t:1>\n# e\n> f\n- g'
    const all: Block[] = [prose(attack), { kind: 'list', lead: attack, items: [{ label: attack, text: attack, markers: [] }] }]
    const json = JSON.stringify(
      renderDiscord(replyOf({ blocks: all, sources: [source(1, { label: attack, quote: attack })] }), attack),
    )
    for (const mark of ['@everyone', '<@', '<#', '](http', '`c', '||d', '<t']) {
      expect(json.replaceAll(`\\\\${mark[0]}`, '').includes(mark), mark).toBe(false)
    }
    expect(json).toContain('"allowed_mentions":{"parse":[]}')
  })

  it('has a plain form of at most 2000 characters', () => {
    expect(renderDiscordPlain(replyOf({ plain: '*长*。'.repeat(2000) })).length).toBeLessThanOrEqual(2000)
  })
})

describe('suggestionId', () => {
  it('holds a short question, and a reference to a long one', () => {
    expect(readSuggestionId(suggestionId('哪一年最多？'))).toEqual({ kind: 'question', question: '哪一年最多？' })
    expect(suggestionId('问'.repeat(97))).toMatch(/^askref:[0-9a-f]{32}$/)
    expect(suggestionId('问'.repeat(96))).toHaveLength(100)
    expect(readSuggestionId('other')).toBeUndefined()
  })
})

describe('any reply', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '民族地区的帮扶资金增长了。',
      '@everyone',
      '<@123456>',
      '```js\n1\n```',
      '**粗**',
      '\n# 题\n',
      '||藏||',
      '[a](https://b.c)',
      '𠮷😀',
      '446.64亿元；',
      ' ',
    ),
  )
  const text = fc
    .tuple(fc.array(piece, { maxLength: 12 }), fc.constantFrom(1, 1, 1, 5, 60))
    .map(([parts, times]) => parts.join('').repeat(times).slice(0, 20_000))
  const markers = fc.array(fc.nat(60), { maxLength: 9 })
  const line = fc.record({ text, markers })
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('prose' as const), lines: fc.array(line, { maxLength: 6 }) }),
    fc.record({
      kind: fc.constant('list' as const),
      lead: text,
      items: fc.array(fc.record({ label: text, text, markers }), { maxLength: 30 }),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      caption: text,
      header: fc.array(text, { maxLength: 4 }),
      rows: fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 100 }),
      markers,
    }),
    fc.record({ kind: fc.constantFrom('scope' as const, 'caveat' as const, 'notice' as const), text }),
    fc.record({ kind: fc.constant('trace' as const), lines: fc.array(text, { maxLength: 5 }) }),
  )
  const sourced = fc
    .record({
      at: fc.constantFrom(at, { ...at, table: 5 }, textAt),
      label: text,
      quote: text,
      tag: fc.constantFrom('', '原文', '转述', '表格'),
      quoteKind: fc.constantFrom('quotation' as const, 'restated' as const, 'cell' as const, 'data' as const),
    })
    .chain((change) => fc.nat(60).map((marker) => source(marker, change)))
  const reply: fc.Arbitrary<Reply> = fc
    .record({
      tone: fc.constantFrom<Tone[]>('answer', 'computed', 'refusal', 'clarify', 'smalltalk', 'notice'),
      lang: fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const, 'en' as const),
      blocks: fc.array(block, { maxLength: 8 }),
      sources: fc.array(sourced, { maxLength: 60 }),
      suggestionLead: text,
      suggestions: fc.array(
        text.map((question) => ({ question })),
        { maxLength: 30 },
      ),
      plain: text,
    })
    .map((change) => replyOf(change))

  it(`breaks no rule of Discord's types${openApiPresent ? ', of its OpenAPI description' : ''} nor of its documentation`, () => {
    fc.assert(
      fc.property(reply, text, (made, asked) => {
        expect(violations(renderDiscord(made, asked))).toEqual([])
        expect(renderDiscordPlain(made).length).toBeLessThanOrEqual(2000)
      }),
      { numRuns: 300 },
    )
  }, 120_000)
})
