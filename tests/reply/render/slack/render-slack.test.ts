import { describe, expect, it } from 'vitest'
import {
  renderSlack,
  renderSlackPages,
  renderSlackPlain,
  renderSlackSimple,
  type SlackOptions,
} from '../../../../src/reply/render/slack/render-slack.ts'
import type { Block, Reply } from '../../../../src/reply/reply.ts'
import { prose, replyOf, source } from '../../../support/made-replies.ts'
import { slackAsText } from '../../../support/slack-as-text.ts'

const answer = replyOf({
  blocks: [
    prose('2019年直接帮扶资金：82.38亿元', 1, 2),
    { kind: 'trace', lines: ['算式：1 + 1'] },
    { kind: 'scope', text: '口径：表4' },
    { kind: 'caveat', text: '请留意：表4的合计不符' },
  ],
  sources: [
    source(1),
    source(2, { label: '三(一) 第2段', tag: '转述', quoteKind: 'restated', quote: '这里换句话说。' }),
    source(3, { label: '三(二) 第1段', tag: '原文', quoteKind: 'quotation', quote: '这里一字不差。' }),
  ],
  suggestionLead: '还可以问',
  suggestions: [{ question: '2018年直接帮扶资金是多少？' }, { question: '哪一年最多？' }],
})

const asText = (reply: Reply, options: SlackOptions = {}) => slackAsText(renderSlack(reply, options).blocks)

describe('renderSlack', () => {
  it('shows the answer first, then how it was computed, the scope, caveats, sources and buttons', () => {
    expect(asText(answer)).toBe(
      [
        '*2019年直接帮扶资金：82.38亿元* [1][2]',
        '算式：1 + 1',
        '~ 口径：表4',
        '~ ⚠ 请留意：表4的合计不符',
        '~ 来源',
        '*[1]* 表4 · 2019年 · 直接帮扶资金(亿元)：82.38（表格）\n*[2]* 三(一) 第2段 · 转述\n这里换句话说。\n*[3]* 三(二) 第1段 · 原文\n│ 这里一字不差。',
        '~ 还可以问',
        '[ 2018年直接帮扶资金是多少？ ]\n[ 哪一年最多？ ]',
      ].join('\n\n'),
    )
  })

  it('quotes the author’s words only', () => {
    const elements = (renderSlack(answer).blocks ?? []).flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
    const quotes = elements.filter(({ type }) => type === 'rich_text_quote')
    expect(JSON.stringify(quotes)).toContain('一字不差')
    expect(JSON.stringify(quotes)).not.toContain('换句话说')
  })

  it('does not repeat a sentence that is the answer', () => {
    const sentence = '这里一字不差。'
    const reply = replyOf({
      blocks: [prose(sentence, 1)],
      plain: sentence,
      sources: [source(1, { quoteKind: 'quotation', quote: sentence })],
    })
    expect(asText(reply).split(sentence).length).toBe(2)
  })

  it('names a place once for several sources that only point there, and shortens long runs of markers', () => {
    const text = '第一句。第二句。'
    const sources = ['第一句。', '第二句。', '第一句。', '第二句。'].map((quote, i) =>
      source(i + 1, { label: '二(一)', tag: '转述', quoteKind: 'restated', quote }),
    )
    expect(asText(replyOf({ blocks: [prose(text, 1, 2, 3, 4)], plain: text, sources }))).toBe(
      '*第一句。第二句。* [1–4]\n\n~ 来源\n\n*[1–4]* 二(一) · 转述',
    )
  })

  it('shows a refusal without sources, with the nearest questions', () => {
    const reply = replyOf({
      tone: 'refusal',
      blocks: [prose('表4只有2002—2020年的数据，没有2021年。')],
      suggestionLead: '可以改问',
      suggestions: [{ question: '2020年直接帮扶资金是多少？' }],
    })
    expect(asText(reply)).toBe('表4只有2002—2020年的数据，没有2021年。\n\n~ 可以改问\n\n[ 2020年直接帮扶资金是多少？ ]')
  })

  it('shows a question that is too long for a label beside its button', () => {
    const question = `${'很长的问题，'.repeat(20)}是多少？`
    const { blocks } = renderSlack(replyOf({ blocks: [prose('答')], suggestions: [{ question }, { question: '哪年？' }] }))
    const [first] = (blocks ?? []).flatMap((block) => (block.type === 'section' ? [block] : []))
    expect(first).toMatchObject({ text: { text: question }, accessory: { action_id: 'suggest:0', value: question } })
  })

  it('puts the question above when it is not in the thread', () => {
    expect(asText(answer, { asked: '哪年？' }).startsWith('~ ▸ 哪年？\n')).toBe(true)
  })

  it('shows a table as Slack’s own, with numbers to sort by, and a second one as lines', () => {
    const table: Block = {
      kind: 'table',
      caption: '表4',
      header: ['年份', '资金'],
      rows: [
        ['2018', '1,055.55'],
        ['2019', ''],
      ],
      markers: [1],
    }
    const { blocks } = renderSlack(replyOf({ blocks: [table, table] }))
    const tables = (blocks ?? []).flatMap((block) => (block.type === 'data_table' ? [block] : []))
    expect(tables).toMatchObject([{ caption: '表4', page_size: 2 }])
    expect(tables[0]?.rows[1]?.[1]).toEqual({ type: 'raw_number', value: 1055.55, text: '1,055.55' })
    expect(slackAsText(blocks)).toBe(
      '*表4* [1]\n\n年份 | 资金\n2018 | 1,055.55\n2019 | –\n\n*表4* [1]\n\n*年份 · 资金*\n2018 · 1,055.55\n2019 · –',
    )
  })

  it('shows the words of a paper behind a bar, and the cited ones in bold; a restatement without a bar', () => {
    const passage = {
      kind: 'passage',
      place: '三(一)',
      path: ['三', '三(一)'],
      before: '前文。',
      quote: '引文。',
      after: '后文。',
    } as const
    const shown = (quoteKind: 'quotation' | 'restated') => asText(replyOf({ blocks: [{ ...passage, tag: '原文', quoteKind }] }))
    expect(shown('quotation')).toBe('*三(一) · 原文\n*三 › 三(一)\n\n│ 前文。*引文。*后文。'.replace('\n\n│', '\n│'))
    expect(shown('restated')).not.toContain('│')
  })

  it('draws a chart with a bar a category, and none where the paper gives no value', () => {
    const series = [{ name: '资金', values: ['10', null, '5.5'] }]
    const chart: Block = {
      kind: 'chart',
      shape: 'bar',
      title: '资金',
      unit: '亿元',
      categories: ['2018', '2019', '2020'],
      series,
      markers: [],
    }
    expect(asText(replyOf({ blocks: [chart] }))).toBe(
      ['*资金 (亿元)*', '2018 ██████████████████ 10\n2019 –\n2020 █████████▉ 5.5'].join('\n\n'),
    )
  })

  it('escapes the notification and leaves mark-up in texts as plain text', () => {
    const evil = '<!channel> <@U1> *bold* <https://example.org|x> & :smile:'
    const { text, blocks } = renderSlack(replyOf({ blocks: [prose(evil)], plain: evil, suggestions: [{ question: evil }] }), {
      asked: evil,
    })
    expect(text).toBe('&lt;!channel&gt; &lt;@U1&gt; *bold* &lt;https://example.org|x&gt; &amp; :smile:')
    expect(JSON.stringify(blocks)).not.toContain('mrkdwn')
    const types = [...JSON.stringify(blocks).matchAll(/"type":"(\w+)"/g)].map(([, type]) => type)
    expect(new Set(types)).toEqual(
      new Set(['context', 'plain_text', 'rich_text', 'rich_text_section', 'text', 'section', 'button']),
    )
  })

  it('says how much is left out when there are no buttons, the later sources first', () => {
    const sources = Array.from({ length: 60 }, (_, i) =>
      source(i + 1, { quoteKind: 'quotation', quote: `第${i}处。`.repeat(60) }),
    )
    const text = asText({ ...answer, sources })
    expect(text).toMatch(/另有 \d+ 项未显示/)
    expect(text).toContain('*[3]*')
    expect(text).not.toContain('*[60]*')
    expect(text).toContain('算式：1 + 1')
    expect(text.endsWith('[ 哪一年最多？ ]')).toBe(true)
  })

  it('shows the first sources even under a very long answer, and the rest of it on pages', () => {
    const reply = { ...answer, id: 'a1b2', blocks: [prose('某年某省派出干部。'.repeat(3000), 1)] }
    const pages = renderSlackPages(reply)
    expect(slackAsText(pages[0]?.blocks)).toContain('*[2]*')
    expect(slackAsText(pages[0]?.blocks)).toContain(`第 1/${pages.length} 页`)
    expect(JSON.stringify(pages[1]?.blocks)).toContain('"wj:a1b2:page:2~2"')
    const shown = pages.map(({ blocks }) => slackAsText(blocks)).join('')
    expect(shown.split('派出').length).toBe(3001)
  })

  it('leaves to a button what has one and does not fit', () => {
    const trace: Block = { kind: 'trace', lines: ['算式：', '很长。'.repeat(1500)] }
    const actions = [{ view: { kind: 'computation' }, label: '展开算式' }] as const
    expect(renderSlackPages({ ...answer, id: 'a1b2', blocks: [prose('答'), trace], actions })).toHaveLength(1)
    expect(renderSlackPages({ ...answer, id: 'a1b2', blocks: [prose('答'), trace] }).length).toBeGreaterThan(1)
  })

  it('puts the views behind buttons, those that are too many into a menu, and sharing where it is offered', () => {
    const kinds = ['computation', 'sources', 'readings', 'formats', 'chart'] as const
    const actions = [
      ...kinds.map((kind) => ({ view: { kind }, label: kind })),
      ...[1, 2].map((marker) => ({ view: { kind: 'context' as const, marker }, label: `上下文${marker}` })),
    ]
    const text = asText({ ...answer, id: 'a1b2', actions, feedback: true }, { share: true })
    expect(text).toContain('[ chart ]\n<static_select>\n[ 分享到频道 ]')
    expect(text.endsWith('<context_actions>')).toBe(true)
    expect(asText({ ...answer, actions, feedback: true }, { share: true })).not.toContain('[ chart ]')
  })
})

describe('the simpler forms', () => {
  it('keep the words and the buttons, then the words', () => {
    const simple = renderSlackSimple(answer)
    expect(simple.blocks?.map(({ type }) => type)).toEqual(['section', 'context', 'actions'])
    expect(renderSlackPlain(answer)).toEqual({ text: '答案' })
  })
})
