import { describe, expect, test } from 'vitest'
import { renderDiscord, renderDiscordPages } from '../../../../src/reply/render/discord/render-discord.ts'
import type { Block, Reply, Source } from '../../../../src/reply/reply.ts'
import { createDiscordChecks } from '../../../support/discord-checks.ts'
import { createDiscordRenderFaults } from '../../../support/discord-render-faults.ts'
import { prose, replyOf, source } from '../../../support/made-replies.ts'

const check = createDiscordChecks()
const wrongWith = createDiscordRenderFaults()

describe('answers longer than any', () => {
  const words = '民族地区的帮扶资金增长了12.5亿元；《关于进一步加强东西部扶贫协作工作的指导意见》提出“精准扶贫”。'
  const long = words.repeat(Math.ceil(20_000 / words.length)).slice(0, 20_000)
  const fences = '```js\n@everyone <@1> [x](https://e.org) **b** ||s||\n```\n# 题\n> 引\n- 项'
  const rows = Array.from({ length: 100 }, (_, row) => [`${1920 + row}年`, `${row}.5`, `${row * 7}`, `${row}%`, '—'])
  const table: Block = {
    kind: 'table',
    caption: '表9 资金',
    header: ['年份', '资金(亿元)', '干部(人)', '占比', '备注'],
    rows,
    markers: [1],
  }
  const chart: Block = {
    kind: 'chart',
    shape: 'bar',
    title: '资金',
    unit: '亿元',
    categories: rows.map(([year = '']) => year),
    series: [
      { name: '甲', values: rows.map(([, value = '']) => value) },
      { name: '乙', values: rows.map((_, at) => (at % 7 === 0 ? null : `-${at}`)) },
    ],
    markers: [2],
  }
  const passage: Block = {
    kind: 'passage',
    place: '一(一)',
    path: ['一', '(一)'],
    before: long.slice(0, 10_000),
    quote: words,
    after: long.slice(10_000),
    tag: '转述',
    quoteKind: 'restated',
  }
  const sources = Array.from(
    { length: 60 },
    (_, at): Source =>
      source(at + 1, {
        label: `三(${at}) 第${at + 1}段 ${fences}`,
        quoteKind: at % 2 === 0 ? 'quotation' : 'restated',
        quote: long.slice(0, 100 + 10 * at),
        at: { kind: 'text', paper: 'p', passage: '一¶1', span: { start: 0, end: 2 } },
      }),
  )
  const asked = {
    suggestionLead: '还可以问',
    suggestions: Array.from({ length: 30 }, (_, at) => ({ question: `${at}${words}` })),
  }
  const LONG: Readonly<Record<string, Partial<Reply>>> = {
    '20,000 characters': { blocks: [prose(long, 1)], sources },
    'one word of 20,000 letters': { blocks: [prose('x'.repeat(20_000))] },
    '100 rows and 60 sources': { blocks: [table], sources },
    'a chart of two series': { blocks: [prose('答案'), chart, { kind: 'caveat', text: long.slice(0, 3000) }] },
    'a passage': { blocks: [passage] },
    'a list of code': {
      blocks: [
        { kind: 'list', lead: fences, items: rows.map((_, at) => ({ label: `${at}`, text: fences + at, markers: [at] })) },
      ],
      sources,
    },
    everything: {
      blocks: [
        prose(fences, 1),
        table,
        { kind: 'scope', text: long.slice(0, 3000) },
        chart,
        { kind: 'trace', lines: [long.slice(0, 3000), fences] },
        passage,
      ],
      sources,
    },
  }

  test.each(Object.entries(LONG))('%s', (_, change) => {
    const reply = replyOf({ ...change, ...asked, feedback: true, id: '0123456789abcdef01234567' })
    const pages = renderDiscordPages(reply, { asked: long, share: true })
    expect(wrongWith(reply, pages)).toEqual([])
    // A page by itself is the same.
    const last = pages.length - 1
    expect(renderDiscord(reply, { asked: long, share: true, page: last })).toEqual(pages[last])
    // Without an id there is one page, which says how much it leaves out.
    const { id: _id, ...nameless } = reply
    expect(check('message', renderDiscord(nameless))).toEqual([])
  })

  test('is cut after sentences and clauses, never inside 《》 or between a number and its unit', () => {
    const reply = replyOf({ blocks: [prose(long)], id: '1' })
    const texts = renderDiscordPages(reply).map((page) => JSON.stringify(page).split('"content":"')[1]?.split('"')[0] ?? '')
    expect(texts.length).toBeGreaterThan(5)
    for (const text of texts.slice(0, -1)) expect(text).toMatch(/[。；]$/)
  })
})
