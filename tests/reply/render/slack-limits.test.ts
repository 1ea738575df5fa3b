import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderSlack, renderSlackPlain, renderSlackSimple } from '../../../src/reply/render/slack.ts'
import type { Block } from '../../../src/reply/reply.ts'
import { replyOf, source } from '../../support/made-replies.ts'
import { messageViolations } from '../../support/slack-schema.ts'

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
  fc.record({ kind: fc.constant('prose' as const), lines: fc.array(line, { maxLength: 30 }) }),
  fc.record({
    kind: fc.constant('list' as const),
    lead: nasty,
    items: fc.array(fc.record({ text: nasty, markers, label: fc.constantFrom('', '第一', '(1)') }), { maxLength: 40 }),
  }),
  fc
    .record({ rows: fc.integer({ min: 0, max: 130 }), columns: fc.integer({ min: 0, max: 24 }), cell: nasty, markers })
    .map(({ rows, columns, cell, markers }): Block => {
      const row = Array.from({ length: columns }, (_, i) => (i % 3 === 0 ? cell : `${i}.5`))
      return { kind: 'table', caption: cell, header: row, rows: Array.from({ length: rows }, () => row), markers }
    }),
  fc.record({ kind: fc.constantFrom('scope' as const, 'caveat' as const, 'notice' as const), text: nasty }),
  fc.record({ kind: fc.constant('trace' as const), lines: fc.array(nasty, { maxLength: 30 }) }),
)
const sources = fc.array(
  fc.record({
    label: nasty,
    quote: nasty,
    quoteKind: fc.constantFrom('quotation' as const, 'restated' as const, 'cell' as const, 'data' as const),
  }),
  { maxLength: 60 },
)
const replies = fc
  .record({
    blocks: fc.array(block, { maxLength: 60 }),
    sources: sources.map((list) => list.map((change, i) => source(i + 1, change))),
    suggestionLead: nasty,
    suggestions: fc.array(fc.record({ question: nasty }), { maxLength: 30 }),
    plain: nasty,
    tone: fc.constantFrom('answer' as const, 'computed' as const, 'refusal' as const),
    lang: fc.constantFrom('zh-Hans' as const, 'zh-Hant' as const, 'en' as const),
  })
  .map(replyOf)

describe('any reply at all', () => {
  it('is a message that Slack takes, with its buttons, in all three forms', () => {
    fc.assert(
      fc.property(replies, fc.option(nasty, { nil: undefined }), (reply, asked) => {
        const full = renderSlack(reply, asked)
        for (const message of [full, renderSlackSimple(reply), renderSlackPlain(reply)])
          expect(messageViolations(message)).toEqual([])
        const pressable = reply.suggestions.some(({ question }) => question.trim() !== '' && question.length <= 2000)
        expect(full.blocks?.at(-1)?.type === 'actions').toBe(pressable)
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
