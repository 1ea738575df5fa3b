import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { discordEmbed, discordPlain } from '../../../../src/reply/render/discord/fallbacks.ts'
import { type DiscordMessage, renderDiscord } from '../../../../src/reply/render/discord/render-discord.ts'
import type { Block, Reply, Tone } from '../../../../src/reply/reply.ts'
import { createDiscordChecks, openApiPresent } from '../../../support/discord-checks.ts'
import { replyOf, source } from '../../../support/made-replies.ts'

const at = { kind: 'cell', paper: 'p', table: 4, row: 17, column: 5 } as const
const textAt = { kind: 'text', paper: 'p', passage: '一¶1', span: { start: 0, end: 2 } } as const
const ID = '0123456789abcdef0123'

const check = createDiscordChecks()
const violations = (message: DiscordMessage) => check('message', message)

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
    fc.record({
      kind: fc.constant('chart' as const),
      shape: fc.constantFrom('line' as const, 'bar' as const),
      title: text,
      unit: text,
      categories: fc.array(text, { maxLength: 5 }),
      series: fc.array(fc.record({ name: text, values: fc.array(fc.option(text), { maxLength: 5 }) }), { maxLength: 3 }),
      markers,
    }),
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
      id: fc.constantFrom(ID, 'a'.repeat(24)),
      feedback: fc.boolean(),
      actions: fc
        .uniqueArray(
          fc.constantFrom('computation' as const, 'readings' as const, 'formats' as const, 'chart' as const, 'sources' as const),
        )
        .map((kinds) => kinds.map((kind) => ({ view: { kind }, label: kind }))),
      blocks: fc.array(block, { maxLength: 8 }),
      sources: fc.uniqueArray(sourced, { maxLength: 60, selector: ({ marker }) => marker }),
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
      fc.property(reply, text, fc.nat(3), fc.boolean(), (made, asked, page, share) => {
        const message = renderDiscord(made, { asked, page, share })
        expect(violations(message)).toEqual([])
        const { allowed_mentions } = message
        expect(check('message', { embeds: [discordEmbed(message)], allowed_mentions })).toEqual([])
        expect(discordPlain(made).length).toBeLessThanOrEqual(2000)
      }),
      { numRuns: 60 },
    )
  }, 120_000)
})
