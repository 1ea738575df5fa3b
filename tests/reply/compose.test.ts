import { describe, expect, it } from 'vitest'
import { REPLY_LANGUAGES } from '../../src/answer/answer.ts'
import { compose } from '../../src/reply/compose.ts'
import type { Block } from '../../src/reply/reply.ts'
import * as sample from './sample-answers.ts'

const kinds = (blocks: readonly Block[]) => blocks.map(({ kind }) => kind)

describe('a lookup', () => {
  const reply = compose(sample.lookup('zh-Hans'))

  it('is one line with its source', () => {
    expect(reply.blocks).toEqual([{ kind: 'prose', lines: [{ text: '2015年扶贫资金额度：467.45亿元', markers: [1] }] }])
    expect(reply.plain).toBe('2015年扶贫资金额度：467.45亿元')
    expect(reply.tone).toBe('answer')
  })

  it('labels the source with row and column, and gives the cell as printed', () => {
    expect(reply.sources).toMatchObject([
      { marker: 1, place: '表3', label: '表3 · 2015年 · 扶贫资金额度(亿元)', tag: '表格', quote: '467.45' },
    ])
  })

  it('offers follow-ups', () => {
    expect(reply.suggestionLead).toBe('还可以问')
    expect(reply.suggestions.map(({ question }) => question)).toEqual(['2016年扶贫资金额度是多少？', '扶贫资金额度哪一年最多？'])
  })
})

describe('a computation', () => {
  const reply = compose(sample.ratio('zh-Hans'))

  it('stands below the claim, the scope below the computation', () => {
    expect(kinds(reply.blocks)).toEqual(['prose', 'trace', 'scope'])
    expect(reply.tone).toBe('computed')
  })

  it('gives plain text the formula but not the list of cells', () => {
    expect(reply.plain.split('\n')).toEqual([
      '直接帮扶资金：2012—2020年约是2002—2011年的4.2倍',
      '算式：(19.02 + 20.82 + … + 92.88 = 446.64) ÷ 106.28 ≈ 4.2倍',
      '口径：表4《中央单位结对帮扶概况》',
    ])
  })

  it('is shown once when the part repeats it', () => {
    const answer = sample.ratio('zh-Hans')
    if (answer.kind !== 'answered') throw new Error('not answered')
    const [part] = answer.parts
    const says = part.claims[0].says
    if (says.kind !== 'result') throw new Error('no result')
    const repeated = compose({ ...answer, parts: [{ ...part, computation: says.computation }] })
    expect(kinds(repeated.blocks)).toEqual(['prose', 'trace', 'scope'])
  })

  it('a single cell needs no formula', () => {
    const says = sample.figure('资金', '8')
    const part = {
      form: 'prose',
      computation: sample.leaf('2015', '8'),
      claims: [sample.claim(says, sample.cellCitation(1, '2015', '8'))],
    } as const
    expect(kinds(compose(sample.answered('zh-Hans', [part])).blocks)).toEqual(['prose'])
  })
})

describe('lists', () => {
  it('keep the paper’s numbering under their lead, and the notice comes last', () => {
    const reply = compose(sample.list('zh-Hans'))
    expect(kinds(reply.blocks)).toEqual(['prose', 'list', 'notice'])
    expect(reply.plain.split('\n').map((line) => line.slice(0, 4))).toEqual(['按照支援', '(1) ', '(2) ', '(3) ', '(4) '])
    expect(reply.plain).not.toContain('理解')
    expect(reply.sources).toHaveLength(1)
  })

  it('rank under the measure’s name', () => {
    expect(compose(sample.ranking('zh-Hans')).plain).toBe(
      '培训，从多到少：\n1. 2020年：162.13万人次\n2. 2019年：81.48万人次\n3. 2018年：42.3万人次',
    )
  })
})

describe('tables', () => {
  it('have a row for each period and a column for each measure', () => {
    const [table] = compose(sample.figureTable('zh-Hans')).blocks
    expect(table).toEqual({
      kind: 'table',
      caption: '2018—2020年财政援助资金、吸引企业实际投资',
      header: ['年份', '财政援助资金', '吸引企业实际投资'],
      rows: [
        ['2018年', '177.61亿元', '3646.9亿元'],
        ['2019年', '228.93亿元', '1060亿元'],
        ['2020年', '270.82亿元', '1420.61亿元'],
      ],
      markers: [1, 2, 3, 4, 5, 6],
    })
  })

  it('say where the paper leaves a cell empty', () => {
    const missing = { kind: 'not-given', measure: '资金', period: sample.year(2018), table: 4 } as const
    const claims = [
      sample.claim(sample.figure('资金', '8', 2017), sample.cellCitation(1, '2017', '8')),
      sample.claim(missing, sample.cellCitation(2, '2018', '—')),
    ] as const
    const [table] = compose(sample.answered('zh-Hans', [{ form: 'table', claims }])).blocks
    expect(table).toMatchObject({
      rows: [
        ['2017年', '8亿元'],
        ['2018年', '未给出'],
      ],
    })
  })

  it('show a dash where nothing was asked', () => {
    const claims = [
      sample.claim(sample.figure('资金', '8', 2017), sample.cellCitation(1, '2017', '8')),
      sample.claim(sample.figure('投资', '9', 2018), sample.cellCitation(2, '2018', '9')),
    ] as const
    const [table] = compose(sample.answered('zh-Hans', [{ form: 'table', claims }])).blocks
    expect(table).toMatchObject({
      caption: '2017—2018年资金、投资',
      rows: [
        ['2017年', '8亿元', '—'],
        ['2018年', '—', '9亿元'],
      ],
    })
  })

  it('become sentences when they are not figures', () => {
    const answer = sample.extract('zh-Hans')
    if (answer.kind !== 'answered') throw new Error('not answered')
    expect(kinds(compose({ ...answer, parts: [{ ...answer.parts[0], form: 'table' }] }).blocks)).toEqual(['prose'])
  })
})

describe('a field of the record', () => {
  it('is named once, however many paragraphs it has', () => {
    const field = (text: string, marker: number) =>
      sample.claim({ kind: 'field', field: 'abstract', text }, sample.textCitation(marker, '摘要¶1.1', text))
    const part = { form: 'prose', claims: [field('本文梳理历程。', 1), field('本文总结经验。', 2)] } as const
    expect(compose(sample.answered('zh-Hans', [part])).plain).toBe('摘要：本文梳理历程。\n本文总结经验。')
  })
})

describe('in Traditional Chinese', () => {
  const said = (quoteKind: 'restated' | 'quotation') => {
    const citation = { ...sample.textCitation(1, '引言¶1.1', '帮扶资金'), quoteKind }
    const item = { kind: 'item', label: '(1)', text: '帮扶资金' } as const
    const claims = [sample.claim({ kind: 'extract', text: '对口支援有' }, citation), sample.claim(item, citation)] as const
    return compose(sample.answered('zh-Hant', [{ form: 'list', claims }]))
  }

  it('a restatement is said in Traditional characters, under the sources too', () => {
    expect(said('restated').plain).toBe('對口支援有\n(1) 幫扶資金')
    expect(said('restated').sources[0]?.quote).toBe('幫扶資金')
  })

  it('a quotation keeps its script', () => {
    expect(said('quotation').plain).toBe('对口支援有\n(1) 帮扶资金')
  })
})

describe('several readings', () => {
  const reply = compose(sample.twoReadings('zh-Hans'))

  it('each have their scope; what to beware of comes last', () => {
    expect(kinds(reply.blocks)).toEqual(['prose', 'scope', 'prose', 'scope', 'caveat'])
    expect(reply.plain.endsWith('请留意：表5的合计印作813.9，逐项相加为814.3。')).toBe(true)
  })
})

describe('sources', () => {
  it('are tagged for what they are, and count paragraphs only where there are several', () => {
    const sources = (['quotation', 'restated', 'data'] as const).map((kind, index) =>
      sample.textCitation(index + 1, ['三(一)1¶2.1', '注释⑱¶1.1', '参考文献¶12.1'][index] ?? '', '若干词句', kind),
    )
    const [first, ...others] = sources.map((citation) => sample.claim({ kind: 'extract', text: '若干词句' }, citation))
    if (!first) throw new Error('no claim')
    const labels = (lang: 'zh-Hans' | 'zh-Hant' | 'en') =>
      compose(sample.answered(lang, [{ form: 'prose', claims: [first, ...others] }])).sources.map(
        ({ label, tag }) => `${label} ${tag}`,
      )
    expect(labels('zh-Hans')).toEqual(['三(一)1 第2段 原文', '注释⑱ 转述', '参考文献 第12条 资料'])
    expect(labels('zh-Hant')).toEqual(['三(一)1 第2段 原文', '註釋⑱ 轉述', '參考文獻 第12條 資料'])
    expect(labels('en')).toEqual(['Section 三(一)1, para. 2 quotation', 'Note ⑱ restated', 'References, no. 12 data'])
  })

  it('of cells cited together name their column once', () => {
    const cell = { kind: 'cell', paper: 'p1', table: 4, row: 1, column: 5 } as const
    const together = {
      marker: 1,
      at: cell,
      cells: [cell],
      place: '表4',
      quote: '资金(亿元)：2018 55.55，2019 82.38',
      quoteKind: 'cell',
      paper: 'p1',
    } as const
    const reply = compose(
      sample.answered('zh-Hans', [{ form: 'prose', claims: [sample.claim(sample.figure('资金', '137.93'), together)] }]),
    )
    expect(reply.sources).toMatchObject([{ label: '表4 · 资金(亿元)', quote: '2018年\u00a055.55，2019年\u00a082.38' }])
  })

  it('name the paper only when there are several papers', () => {
    const claims = [
      sample.claim(sample.figure('资金', '1'), sample.cellCitation(1, '2015', '1')),
      sample.claim(sample.figure('资金', '2'), { ...sample.cellCitation(2, '2015', '2'), paper: 'p2' }),
    ] as const
    expect(compose(sample.answered('en', [{ form: 'prose', claims }])).sources.map(({ label }) => label.split(' · ')[0])).toEqual(
      ['p1', 'p2'],
    )
  })
})

describe('every reply', () => {
  const replies = REPLY_LANGUAGES.flatMap((lang) => sample.samples(lang).map((answer) => compose(answer)))

  it('has plain text without marks, and its first block is the answer', () => {
    for (const reply of replies) {
      expect(reply.plain).not.toMatch(/\[\d/)
      expect(reply.plain.trim()).not.toBe('')
      expect(['prose', 'list', 'table']).toContain(reply.blocks[0]?.kind)
    }
  })

  it('says a figure within its first 60 characters', () => {
    for (const lang of REPLY_LANGUAGES) {
      for (const answer of [sample.lookup(lang), sample.ratio(lang)])
        expect(compose(answer).plain.slice(0, 60)).toMatch(/467\.45|4\.2/)
    }
  })

  it('is the same for the same answer', () => {
    for (const answer of REPLY_LANGUAGES.flatMap(sample.samples)) expect(compose(answer)).toEqual(compose(answer))
  })

  it('cites only sources that it lists', () => {
    for (const reply of replies) {
      const listed = new Set(reply.sources.map(({ marker }) => marker))
      const lines = reply.blocks.flatMap((block) =>
        block.kind === 'prose' ? block.lines : block.kind === 'list' ? block.items : [],
      )
      for (const { markers } of lines) for (const marker of markers) expect(listed).toContain(marker)
    }
  })
  it('offers questions in the reader’s script, which come back unchanged', () => {
    expect(compose(sample.lookup('zh-Hant')).suggestions[0]?.question).toBe('2016年扶貧資金額度是多少？')
  })
})
