import { describe, expect, it } from 'vitest'
import { discordEmbed, discordPlain } from '../../../../src/reply/render/discord/fallbacks.ts'
import { type DiscordOptions, renderDiscord } from '../../../../src/reply/render/discord/render-discord.ts'
import { readSuggestionId, suggestionId } from '../../../../src/reply/render/discord/suggestion-row.ts'
import type { Block, Reply } from '../../../../src/reply/reply.ts'
import { discordAsText } from '../../../support/discord-as-text.ts'
import { prose, replyOf, source } from '../../../support/made-replies.ts'

const textAt = { kind: 'text', paper: 'p', passage: '一¶1', span: { start: 0, end: 2 } } as const
const ID = '0123456789abcdef0123'

function table(rows: number): Block {
  const cells = Array.from({ length: rows }, (_, row) => [`${1980 + row}年`, `${row}.5`])
  return { kind: 'table', caption: '表9 资金', header: ['年份', '亿元'], rows: cells, markers: [1] }
}

const asText = (reply: Reply, options?: DiscordOptions) => discordAsText(renderDiscord(reply, options))

describe('renderDiscord', () => {
  it('shows the question, the answer, its scope and computation, then sources, and what can be done', () => {
    const reply = replyOf({
      id: ID,
      tone: 'computed',
      feedback: true,
      actions: [{ view: { kind: 'computation' }, label: '算式' }],
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
    expect(asText(reply, { asked: '合计多少', share: true })).toBe(
      [
        '-# 问：合计多少',
        '**合计是 4.2 亿元**[1–3]\n-# 口径：表4\n-# 算式：1 + 3.2\n\n⚠️ 合计不符',
        '────────',
        '**来源**',
        '[1] 表4 · 2019年 · 直接帮扶资金(亿元) · 表格  **82.38**  [ 上下文 ]',
        '[2] 三(一) 第2段 · 转述\n-# 这里换 句话说。  [ 上下文 ]',
        '[3] 三(二) 第1段 · 原文\n> 这里一字不差。  [ 上下文 ]',
        '[ 算式 ]',
        '( 还可以问 ▾ )\n  · 2018年是多少？\n  · 哪一年最多？',
        '[ 分享到频道 ]\n[ 👍 有用 ]\n[ 👎 有误 ]',
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
    const said = { label: '一 第1段', tag: '转述', quoteKind: 'restated', at: textAt } as const
    const blocks = [prose('甲。', 1), prose('乙。', 2)]
    const sources = [source(1, { ...said, quote: '甲。' }), source(2, { ...said, quote: '乙。' })]
    expect(asText(replyOf({ blocks, sources }))).toContain('**来源**\n[1][2] 一 第1段 · 转述')
  })

  it('sets rows as lines that need no columns, and names wide columns in every row', () => {
    expect(asText(replyOf({ blocks: [table(2)] }))).toBe('**表9 资金**[1]\n1980年 — 0.5\n1981年 — 1.5')
    const wide: Block = {
      kind: 'table',
      caption: '',
      header: ['年', '甲', '乙', '丙'],
      rows: [['1980', '1', '2', '3']],
      markers: [2],
    }
    expect(asText(replyOf({ blocks: [wide] }))).toBe('**1980** · 甲 1 · 乙 2 · 丙 3[2]')
  })

  it('draws bars that look right in any font, of one scale, with a sign for what is below nothing', () => {
    const chart: Block = {
      kind: 'chart',
      shape: 'bar',
      title: '资金',
      unit: '亿元',
      categories: ['2018', '2019', '2020'],
      series: [{ name: '甲', values: ['10', null, '-5'] }],
      markers: [1],
    }
    expect(asText(replyOf({ blocks: [chart] }))).toBe('**资金 (亿元)**[1]\n`2018` ▇▇▇▇▇▇▇▇▇▇ 10\n`2019` —\n`2020` ░░░░░ -5')
  })

  it('turns what does not fit over to further pages, under the same heading, with the buttons on each', () => {
    const reply = replyOf({
      id: ID,
      feedback: true,
      blocks: [table(60), { kind: 'caveat', text: '请留意' }],
      sources: [source(1)],
    })
    const first = asText(reply)
    expect(first).toContain('⚠️ 请留意')
    expect(first).toContain('**来源**')
    expect(first).toContain('[ 1/2 ]\n[ ▶ ]')
    const second = asText(reply, { page: 1 })
    expect(second).toContain('**表9 资金**[1]\n')
    expect(second).toContain('2039年 — 59.5')
    expect(second).toContain('[ ◀ ]\n[ 2/2 ]')
    expect(second).toContain('[ 👍 有用 ]')
    // A page that does not exist is the last.
    expect(asText(reply, { page: 9 })).toBe(second)
  })

  it('says how much is left out when there is nothing that pages could refer to', () => {
    expect(asText(replyOf({ blocks: [table(60)] }))).toMatch(/-# ……还有 \d+ 条放不下，未列出$/)
  })

  it('shows a detail whole, on the next page if need be', () => {
    const chart: Block = {
      kind: 'chart',
      shape: 'line',
      title: '资金',
      unit: '',
      categories: Array.from({ length: 30 }, (_, index) => `${1990 + index}`),
      series: [{ name: '甲', values: Array.from({ length: 30 }, (_, index) => `${index}`) }],
      markers: [],
    }
    const reply = replyOf({ id: ID, blocks: [prose('文。'.repeat(100)), chart] })
    expect(asText(reply)).not.toContain('▇')
    expect(asText(reply, { page: 1 })).toContain('`1990`')
    expect(asText(reply, { page: 1 })).toContain('`2019`')
  })

  it('offers choices as buttons, and many follow-ups as a menu', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => ({ question: `第${index}问？` }))
    const choices = asText(
      replyOf({ tone: 'clarify', blocks: [prose('哪一种？')], suggestionLead: '请选择', suggestions: many(2) }),
    )
    expect(choices).toBe('**哪一种？**\n-# 请选择\n[ 第0问？ ]\n[ 第1问？ ]')
    const menu = asText(replyOf({ blocks: [prose('答案')], suggestions: many(30) }))
    expect(menu).toContain('( 选一个问题 ▾ )\n  · 第0问？')
    expect(menu).not.toContain('第25问')
  })

  it('shows something for an empty reply', () => {
    expect(asText(replyOf({}))).toBe('答案')
    expect(asText(replyOf({ plain: ' ' }))).toBe('…')
  })

  it('lets no text ping, link or format', () => {
    const attack = '@everyone <@1> <#2> [x](https://e.org) **b** `c` ||d|| <t:1>\n# e\n> f\n- g'
    const all: Block[] = [prose(attack), { kind: 'list', lead: attack, items: [{ label: attack, text: attack, markers: [] }] }]
    const reply = replyOf({ blocks: all, sources: [source(1, { label: attack, quote: attack })] })
    const json = JSON.stringify(renderDiscord(reply, { asked: attack }))
    for (const mark of ['@everyone', '<@', '<#', '](http', '`c', '||d', '<t']) {
      expect(json.replaceAll(`\\\\${mark[0]}`, '').includes(mark), mark).toBe(false)
    }
    expect(json).toContain('"allowed_mentions":{"parse":[]}')
  })

  it('has an embed of the same words, and a plain form of at most 2000 characters', () => {
    const reply = replyOf({ id: ID, blocks: [prose('答案', 1)], sources: [source(1)] })
    expect(discordEmbed(renderDiscord(reply))).toMatchObject({
      color: 0x2e7d32,
      description: expect.stringContaining('表4 · 2019年'),
    })
    expect(discordPlain(replyOf({ plain: '*长*。'.repeat(2000) })).length).toBeLessThanOrEqual(2000)
  })
})

describe('suggestionId', () => {
  it('holds a short question, and the place of a long one under its answer', () => {
    expect(readSuggestionId(suggestionId('哪一年最多？', undefined, 0) ?? '')).toEqual({
      kind: 'question',
      question: '哪一年最多？',
    })
    expect(suggestionId('问'.repeat(96), undefined, 0)).toHaveLength(100)
    expect(readSuggestionId(suggestionId('问'.repeat(97), ID, 3) ?? '')).toEqual({ kind: 'of-answer', id: ID, index: 3 })
    expect(suggestionId('问'.repeat(97), undefined, 3)).toBeUndefined()
    expect(readSuggestionId('other')).toBeUndefined()
  })
})
