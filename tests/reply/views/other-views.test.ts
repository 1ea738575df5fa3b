import { describe, expect, it } from 'vitest'
import type { CheckedText } from '../../../src/answer/checked-text.ts'
import { QUESTION_KINDS } from '../../../src/answer/example-questions.ts'
import type { Block, Reply } from '../../../src/reply/reply.ts'
import { auditView } from '../../../src/reply/views/audit-view.ts'
import { checkedTextView } from '../../../src/reply/views/checked-text-view.ts'
import { helpView } from '../../../src/reply/views/help-view.ts'
import type { Notice } from '../../../src/reply/views/notice.ts'
import { noticeView } from '../../../src/reply/views/notice-view.ts'
import { papersView } from '../../../src/reply/views/papers-view.ts'
import { tableView } from '../../../src/reply/views/table-view.ts'
import { auditOf } from '../../../src/service/audit.ts'
import { contextOf } from '../../../src/service/context.ts'
import { bundledLibrary } from '../../support/bundled-library.ts'

const library = bundledLibrary()

const of = <Kind extends Block['kind']>(reply: Reply, kind: Kind) =>
  reply.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind)

describe('the audit', () => {
  const audited = auditOf(library)

  it('has every finding with both places, all of them cited', () => {
    const reply = auditView(audited, {}, 'zh-Hans')
    const items = of(reply, 'list').flatMap((list) => list.items)
    expect(items).toHaveLength(audited.flatMap(({ findings }) => findings).length)
    const markers = items.flatMap((item) => item.markers)
    expect(markers).toEqual(reply.sources.map(({ marker }) => marker))
  })

  it('keeps to a table or a word', () => {
    const ofTable = of(auditView(audited, { table: 3 }, 'zh-Hans'), 'list').flatMap(({ items }) => items)
    expect(ofTable.map(({ text }) => text.includes('表3'))).toEqual(ofTable.map(() => true))
    expect(ofTable.length).toBeGreaterThan(0)
    const named = of(auditView(audited, { subject: '挂职干部' }, 'zh-Hans'), 'list').flatMap(({ items }) => items)
    expect(named[0]?.text).toContain('挂职干部')
    expect(auditView(audited, { subject: '月球' }, 'en').plain).toBe('Nothing of that kind was found.')
  })
})

describe('what the bot knows', () => {
  const paper = {
    id: 'p',
    title: '灯塔',
    authors: ['甲', '乙'],
    restated: false,
    tables: [{ number: 1, caption: '塔高' }],
    examples: [],
  }

  it('names papers, authors, rendition, tables and questions by kind', () => {
    const { plain } = papersView([paper], [{ kind: 'figure', questions: ['塔高是多少？'] }], 'zh-Hans')
    expect(plain).toBe(
      [
        '《灯塔》',
        '作者：甲、乙',
        '这里收录的是论文原文。',
        '表格（1 张）',
        '表1 塔高',
        '可以这样问',
        '查数字：塔高是多少？',
      ].join('\n'),
    )
  })

  it('helps with every kind and every command, in all languages', () => {
    const examples = QUESTION_KINDS.map((kind) => ({ kind, questions: [`${kind}?`] }))
    for (const lang of ['zh-Hans', 'zh-Hant', 'en'] as const) {
      const { plain, suggestions } = helpView(examples, ['ask', 'table'], lang)
      for (const kind of QUESTION_KINDS) expect(plain).toContain(`${kind}?`)
      expect(plain).toContain('/table')
      expect(plain).not.toContain('/audit')
      expect(suggestions.length).toBeLessThanOrEqual(5)
    }
  })

  it('shows a table whole with its remark', () => {
    const context = contextOf(library.papers, { kind: 'cell', paper: 'wang-2022', table: 4, row: 0, column: 0 })
    if (context?.kind !== 'table') throw new Error('no table')
    const reply = tableView([context], [], 'zh-Hans')
    expect(of(reply, 'table')[0]?.rows).toHaveLength(22)
    expect(of(reply, 'notice')).toHaveLength(1)
  })
})

describe('notices', () => {
  const notices: readonly Notice[] = [
    { kind: 'person-limit', seconds: 5 },
    { kind: 'channel-limit', seconds: 1 },
    { kind: 'told', people: 0 },
    { kind: 'told', people: 2 },
    { kind: 'language-chosen', name: '中文' },
    { kind: 'no-such-table', number: '99', last: 7 },
    { kind: 'no-such-table', number: '1', last: 0 },
    { kind: 'empty-command', example: '/ask x' },
    ...(
      ['busy', 'failed', 'forgotten-answer', 'settings-saved', 'not-allowed', 'person-forgotten', 'thanks', 'shared'] as const
    ).map((kind) => ({ kind })),
  ]

  it.each(['zh-Hans', 'zh-Hant', 'en'] as const)('are one sentence each: %s', (lang) => {
    const texts = notices.map((notice) => noticeView(notice, lang).plain)
    expect(new Set(texts).size).toBe(texts.length)
    expect(texts.filter((text) => text.length < 4 || text.includes('undefined'))).toEqual([])
  })
})

describe('a checked text', () => {
  const citation = {
    marker: 1,
    at: { kind: 'text', paper: 'p', passage: '一¶1.1', span: { start: 0, end: 2 } },
    place: '一',
    quote: '原句',
    quoteKind: 'quotation',
    paper: 'p',
  } as const
  const claims = [{ says: { kind: 'extract', text: '原句' }, citations: [citation] }] as const
  const checked: CheckedText = {
    lang: 'zh-Hans',
    unread: 2,
    sentences: [
      { text: '甲。', verdict: 'supported', claims },
      { text: '乙。', verdict: 'contradicted', claims, differences: [{ said: '1980', printed: '1979' }] },
      {
        text: '丙。',
        verdict: 'misquoted',
        claims,
        differences: [
          { said: '', printed: '都' },
          { said: '也', printed: '' },
        ],
      },
      { text: '丁。', verdict: 'in-part', claims, open: ['丁二'] },
      { text: '戊。', verdict: 'not-found', lacks: ['戊'] },
      { text: '己？', verdict: 'nothing-to-check' },
    ],
  }

  it('says of each sentence what the paper has', () => {
    expect(checkedTextView(checked).plain.split('\n')).toEqual([
      '共核对 6 句：有依据 1 句，与论文不符 1 句，与原句有出入 1 句，部分有依据 1 句，论文里没找到 1 句，无需核对 1 句',
      '✓ 有依据：“甲。”',
      '论文：原句',
      '✗ 与论文不符：“乙。”',
      '论文：原句',
      '“1980”在论文里是“1979”',
      '≈ 与原句有出入：“丙。”',
      '论文：原句',
      '缺少“都”',
      '多出“也”',
      '◐ 部分有依据：“丁。”',
      '论文：原句',
      '未能核对：“丁二”',
      '？论文里没找到：“戊。”',
      '论文里没有“戊”。',
      '— 无需核对：“己？”',
      '文字较长，后面还有 2 句没有核对。',
    ])
  })

  it('of nothing is a notice', () => {
    expect(checkedTextView({ lang: 'en', sentences: [], unread: 0 }).plain).toBe('There was no text to check.')
  })
})
