import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderSlackPages, renderSlackPlain, renderSlackSimple } from '../../../../src/reply/render/slack/render-slack.ts'
import type { Block, View } from '../../../../src/reply/reply.ts'
import { replyOf, source } from '../../../support/made-replies.ts'
import { messageViolations } from '../../../support/slack-schema.ts'

/** Random texts that have broken other bots. */
const SENTENCE = '某省某年派出干部1,234人，投入5.6亿元；《通知》（第3条）。'
const length = fc.integer({ min: 1, max: 20_000 })
const nasty = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      '<!channel>',
      '<@U1>',
      '```\ncode\n```',
      '',
      ' ',
      '\n',
      '&amp;',
      '|||',
      '\u0000',
      '\ud800',
      '> q',
      '*b* _i_',
    ),
  },
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: length.map((most) => SENTENCE.repeat(most / SENTENCE.length + 1).slice(0, most)) },
  { weight: 1, arbitrary: length.map((most) => 'x'.repeat(most)) },
  { weight: 1, arbitrary: fc.constant('👩‍🏫'.repeat(50)) },
)
const markers = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 8 })
const line = fc.record({ text: nasty, markers })
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('prose' as const), lines: fc.array(line, { maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('list' as const),
    lead: nasty,
    items: fc.array(fc.record({ text: nasty, markers, label: fc.constantFrom('', '第一', '(1)') }), { maxLength: 8 }),
  }),
  fc
    .record({ rows: fc.integer({ min: 0, max: 130 }), columns: fc.integer({ min: 0, max: 24 }), cell: nasty, markers })
    .map(({ rows, columns, cell, markers }): Block => {
      const row = Array.from({ length: columns }, (_, i) => (i % 3 === 0 ? cell : `${i}.5`))
      const count = cell.length > 400 ? Math.min(rows, 2) : rows
      return { kind: 'table', caption: cell, header: row, rows: Array.from({ length: count }, () => row), markers }
    }),
  fc.record({ kind: fc.constantFrom('scope' as const, 'caveat' as const, 'notice' as const), text: nasty }),
  fc.record({ kind: fc.constant('trace' as const), lines: fc.array(nasty, { maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('passage' as const),
    place: nasty,
    path: fc.array(nasty, { maxLength: 3 }),
    before: nasty,
    quote: nasty,
    after: nasty,
    tag: nasty,
    quoteKind: fc.constantFrom('quotation' as const, 'restated' as const),
  }),
  fc
    .record({ categories: fc.array(nasty, { maxLength: 45 }), name: nasty, title: nasty, value: nasty, markers })
    .map(({ categories, name, title, value, markers }): Block => {
      const values = categories.map((_, i) => (i % 5 === 0 ? null : i % 7 === 0 ? value : `${i * 1000}.5`))
      const series = [0, 1].map((i) => ({ name: `${name}${i}`, values }))
      return { kind: 'chart', shape: 'bar', title, unit: '亿元', categories, series, markers }
    }),
)
const sources = fc.array(
  fc.record({
    label: nasty,
    quote: nasty,
    quoteKind: fc.constantFrom('quotation' as const, 'restated' as const, 'cell' as const, 'data' as const),
  }),
  { maxLength: 60 },
)
const view = fc.constantFrom<View>(
  { kind: 'computation' },
  { kind: 'sources' },
  { kind: 'readings' },
  { kind: 'context', marker: 60 },
  { kind: 'formats' },
  { kind: 'chart' },
)
const replies = fc
  .record({
    blocks: fc.array(block, { maxLength: 12 }),
    sources: sources.map((list) => list.map((change, i) => source(i + 1, change))),
    suggestionLead: nasty,
    suggestions: fc.array(fc.record({ question: nasty }), { maxLength: 30 }),
    plain: nasty,
    tone: fc.constantFrom('answer' as const, 'computed' as const, 'refusal' as const),
    lang: fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const, 'en' as const),
    actions: fc.uniqueArray(fc.record({ view, label: nasty }), { maxLength: 9, selector: (action) => action.view.kind }),
    feedback: fc.boolean(),
    id: fc.constantFrom('', 'a1b2c3d4e5f6a1b2c3d4e5f6'),
  })
  .map(({ id, ...reply }) => replyOf({ ...reply, ...(id && { id }) }))
const options = fc.record({
  asked: fc.option(nasty, { nil: '' }),
  view: fc.option(view, { nil: { kind: 'page' as const, page: 0 } }),
  share: fc.boolean(),
})

describe('any reply at all', () => {
  it('is a message that Slack takes on every page, with its buttons, in all three forms', () => {
    fc.assert(
      fc.property(replies, options, (reply, how) => {
        const messages = renderSlackPages(reply, how)
        for (const message of [...messages, renderSlackSimple(reply, how), renderSlackPlain(reply)])
          expect(messageViolations(message)).toEqual([])
        const { length } = reply.suggestions.filter(({ question }) => question.trim() !== '' && question.length <= 2000)
        for (const { blocks } of messages) expect(JSON.stringify(blocks).includes('"suggest:0"')).toBe(length > 0)
        const rated = JSON.stringify(messages[0]?.blocks).includes('"feedback_buttons"')
        expect(rated).toBe(reply.feedback && reply.id !== undefined)
      }),
      // Some draws are of sixty million characters.
      { numRuns: 40, seed: 7 },
    )
  })

  it('shows every one of many blocks on some page', () => {
    const blocks = Array.from({ length: 200 }, (_, i): Block => ({ kind: 'scope', text: `第${i}块。` }))
    const reply = replyOf({ id: 'a1', blocks })
    const pages = renderSlackPages(reply)
    for (const page of pages) expect(messageViolations(page)).toEqual([])
    const shown = JSON.stringify(pages)
    for (let i = 0; i < blocks.length; i++) expect(shown).toContain(`第${i}块。`)
  })
})
