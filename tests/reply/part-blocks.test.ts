import { describe, expect, it } from 'vitest'
import type { AnswerPart, Claim, Statement } from '../../src/answer/answer.ts'
import type { Defect } from '../../src/paper/defect.ts'
import { compose } from '../../src/reply/compose.ts'
import type { Block } from '../../src/reply/reply.ts'
import { answered, cellAt, claim, computed, leaf, quantity, textCitation, year } from './sample-answers.ts'

const ORCHARD = textCitation(1, '二(一)¶3.1', '果园有三种。')
const defect = (stated: string): Defect => ({
  kind: 'total-mismatch',
  verdict: 'contradiction',
  at: [cellAt(5, 9)],
  stated,
  found: '814.3',
})

const claims = (first: Statement, ...more: Statement[]): readonly [Claim, ...Claim[]] => [
  claim(first, ORCHARD),
  ...more.map((says) => claim(says, ORCHARD)),
]
const item = (label: string, text: string): Statement => ({ kind: 'item', label, text })
const blocksOf = (part: AnswerPart, lang: 'zh-Hans' | 'zh-Hant' | 'en' = 'zh-Hans') => compose(answered(lang, [part])).blocks
const texts = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => {
    if (block.kind === 'prose') return block.lines.map(({ text }) => text)
    return block.kind === 'list' ? block.items.map(({ label, text }) => `- ${label}|${text}`) : []
  })

describe('a list', () => {
  const audited: Statement = { kind: 'audited', topic: 'totals', agrees: false, count: 1 }
  const gaps: Statement = { kind: 'citation-gaps', missing: ['page'], inferred: [] }

  it('is led in by what was found, which is no line of it', () => {
    const blocks = blocksOf({ form: 'list', claims: claims(audited, { kind: 'finding', finding: defect('813.9') }) })
    expect(texts(blocks)).toEqual(['有1个合计与逐项相加不符', '- |矛盾：表5的合计印作813.9，逐项相加为814.3'])
    expect(texts(blocksOf({ form: 'list', claims: claims(audited) }))).toEqual(['有1个合计与逐项相加不符'])
  })

  it('is followed by what is said about all of it', () => {
    const blocks = blocksOf({ form: 'list', claims: claims(item('APA', '王. (2020).'), gaps) })
    expect(texts(blocks)).toEqual(['- APA|王. (2020).', '请留意：页码论文没有给出，引文里空缺。'])
  })

  it.each([
    ['zh-Hans', '援受关系', '援受关系：'],
    ['zh-Hant', '援受关系', '援受關係：'],
    ['en', '援受关系', '援受关系:'],
    ['zh-Hans', '第一', '第一：'],
    ['zh-Hans', '一是', '一是'],
    ['zh-Hans', '(1)', '(1)'],
    ['zh-Hans', '1994-7-20', '1994-7-20'],
  ] as const)('in %s parts the label %s from its line', (lang, label, expected) => {
    expect(texts(blocksOf({ form: 'list', claims: claims(item(label, 'x')) }, lang))).toEqual([`- ${expected}|x`])
  })

  it('has no gap after a full-width mark in plain text', () => {
    const plain = (label: string) => compose(answered('zh-Hans', [{ form: 'list', claims: claims(item(label, '援助')) }])).plain
    expect(['一是', '第一', '(1)', ''].map(plain)).toEqual(['一是援助', '第一：援助', '(1) 援助', '援助'])
  })
})

describe('a computation', () => {
  const says = (measure: string, inputs: number): Statement => ({
    kind: 'result',
    computation: computed(
      'sum',
      quantity(inputs),
      Array.from({ length: inputs }, () => leaf('2020', 1)),
    ),
    measure,
    period: year(2020),
  })

  it('over many columns names the first of them', () => {
    const [first] = texts(blocksOf({ form: 'prose', claims: claims(says('甲 + 乙 + 丙 + 丁', 4)) }))
    expect(first).toBe('2020年甲等4栏合计：4亿元')
    expect(texts(blocksOf({ form: 'prose', claims: claims(says('甲 + 乙 + 丙', 3)) }))[0]).toBe('2020年甲 + 乙 + 丙合计：3亿元')
    expect(texts(blocksOf({ form: 'prose', claims: claims(says('a + b + c + d', 4)) }, 'en'))[0]).toBe(
      'Total of a and 3 more columns, 2020: 400 million yuan (4亿元)',
    )
  })

  it('of nothing is not shown, and several share one block', () => {
    const kinds = (part: AnswerPart) => blocksOf(part).map(({ kind }) => kind)
    expect(kinds({ form: 'prose', claims: claims(says('甲', 0)) })).toEqual(['prose'])
    expect(kinds({ form: 'prose', claims: claims(says('甲', 2), says('乙', 3)) })).toEqual(['prose', 'trace'])
  })
})

describe('nothing is said twice', () => {
  const extract: AnswerPart = { form: 'prose', claims: claims({ kind: 'extract', text: '果园有三种。' }) }

  it('neither a sentence that answers two questions', () => {
    expect(texts(compose(answered('zh-Hans', [extract, extract])).blocks)).toEqual(['果园有三种。'])
  })

  it('nor a list that answers two', () => {
    const list: AnswerPart = { form: 'list', claims: claims(item('(1)', '梨'), item('(2)', '桃')) }
    expect(texts(compose(answered('zh-Hans', [list, list])).blocks)).toEqual(['- (1)|梨', '- (2)|桃'])
  })

  it('nor a caveat that is the answer', () => {
    const part: AnswerPart = { form: 'list', claims: claims({ kind: 'finding', finding: defect('813.9') }) }
    const { blocks } = compose(answered('zh-Hans', [part], { caveats: [defect('813.9'), defect('813'), defect('813')] }))
    expect(blocks.filter(({ kind }) => kind === 'caveat')).toEqual([
      { kind: 'caveat', text: '请留意：表5的合计印作813，逐项相加为814.3。' },
    ])
  })
})
