import { describe, expect, it } from 'vitest'
import { REPLY_LANGUAGES } from '../../src/answer/answer.ts'
import { compose } from '../../src/reply/compose.ts'
import type { Block } from '../../src/reply/reply.ts'
import * as sample from './sample-answers.ts'

const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind)

describe('refusals', () => {
  it.each(sample.REFUSALS)('$kind: one sentence, no source, the nearest question', (refusal) => {
    for (const lang of REPLY_LANGUAGES) {
      const reply = compose(sample.refused(lang, refusal))
      expect(kinds(reply.blocks)).toEqual(['prose'])
      expect(reply.sources).toEqual([])
      expect(reply.tone).toBe('refusal')
      expect(reply.suggestions).toHaveLength(1)
      expect(reply.plain.split('\n')).toHaveLength(1)
      expect(reply.plain).toMatch(/[。.]$/)
    }
  })

  it('name the words, the years and the cell', () => {
    const plain = sample.REFUSALS.map((refusal) => compose(sample.refused('zh-Hans', refusal)).plain)
    expect(plain.slice(0, 4)).toEqual([
      '论文里没有“香港”“港元”的内容，所以无法据此回答。',
      '表3的“扶贫资金额度”只有1980—2020年的数据，没有2021年。',
      '表4没有给出2018年“资助贫困生”的数字，这一格是空的。',
      '表7没有按“云南”细分的数据，所以无法回答。',
    ])
  })

  it('name many years as a span', () => {
    const asked = [1975, 1976, 1977, 1979]
    const refusal = { kind: 'outside-years', asked, available: { from: 1980, to: 2020 }, measure: '资金', table: 3 } as const
    expect(compose(sample.refused('zh-Hans', refusal)).plain).toContain('没有1975—1977、1979年。')
    expect(compose(sample.refused('en', refusal)).plain).toContain('not for 1975–1977, 1979.')
  })
})

describe('asking back and small talk', () => {
  it('names the choices in plain text, where there are no buttons', () => {
    const reply = compose(sample.clarify('zh-Hans'))
    expect(reply.suggestions.map(({ question }) => question)).toEqual(['2019年表4的资金合计？', '2019年表5的资金合计？'])
    expect(reply.plain).toBe('这个问题可以有几种理解，你指的是哪一种？\n1. 2019年表4的资金合计？\n2. 2019年表5的资金合计？')
  })

  it.each(sample.TOPICS)('%s: one line without sources', (topic) => {
    for (const lang of REPLY_LANGUAGES) {
      const reply = compose(sample.smallTalk(lang, topic))
      expect(reply.sources).toEqual([])
      expect(reply.plain.split('\n')).toHaveLength(1)
    }
  })

  it('says which paper it knows and gives sample questions; thanks need none', () => {
    const ability = compose(sample.smallTalk('zh-Hans', 'ability'))
    expect(ability.plain).toContain('《对口支援：成就与经验》')
    expect(ability.suggestions).toHaveLength(2)
    expect(compose(sample.smallTalk('zh-Hans', 'thanks')).suggestions).toEqual([])
  })
})
