import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/answer/answer.ts'
import { answerQuestion } from '../../../src/answer/answer-question.ts'
import { compose } from '../../../src/reply/compose.ts'
import type { Block, Reply, View } from '../../../src/reply/reply.ts'
import { showView } from '../../../src/reply/views/show-view.ts'
import { contextOf } from '../../../src/service/context.ts'
import { rivalReadings } from '../../../src/service/readings.ts'
import { bundledLibrary } from '../../support/bundled-library.ts'

const library = bundledLibrary()

const of = <Kind extends Block['kind']>(reply: Reply, kind: Kind) =>
  reply.blocks.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind)

function shown(text: string, view: View, lang?: Answer['lang']): Reply {
  const answered = answerQuestion(text, library)
  return showView(view, lang ? { ...answered.answer, lang } : answered.answer, {
    context: (at) => contextOf(library.papers, at),
    readings: () => rivalReadings(answered, library),
    papers: () => library.papers,
  })
}

const SUM = '党的十八大以来直接帮扶资金一共多少'
const TERM = '党的领导为什么重要'
const TREND = '劳务输出怎么变化'

describe('the views that an answer offers', () => {
  const labels = (text: string, readings = false) =>
    compose(answerQuestion(text, library).answer, { readings }).actions.map(({ label }) => label)

  it('are those that it has', () => {
    expect(labels(SUM, true)).toEqual(['展开算式', '来源', '上下文', '换口径', '引用格式'])
    expect(labels(TERM)).toEqual(['来源', '上下文', '引用格式'])
    expect(labels(TREND)).toEqual(['展开算式', '来源', '上下文', '引用格式', '图'])
    expect(labels('日本的人口是多少')).toEqual([])
    expect(labels('你好')).toEqual([])
    expect(labels('How did labour export change?')).toEqual(['Computation', 'Sources', 'Context', 'Cite', 'Chart'])
  })

  it.each([SUM, TERM, TREND, '2019年劳务输出多少', '论文的作者是谁', '表4的合计对得上吗'])('are all there: %s', (text) => {
    const answered = answerQuestion(text, library)
    const readings = rivalReadings(answered, library).length > 0
    for (const { view } of compose(answered.answer, { readings }).actions)
      expect([view.kind, shown(text, view).tone]).not.toContain('notice')
  })

  it.each(['computation', 'readings', 'formats', 'chart', 'sources'] as const)('say so where there is none: %s', (kind) => {
    const reply = shown('日本的人口是多少', { kind })
    expect(reply.tone).toBe('notice')
    expect(reply.plain).not.toBe('')
  })
})

describe('asking whether it was useful', () => {
  it.each([
    [SUM, true],
    ['日本的人口是多少', true],
    ['2019年帮扶资金', true],
    ['你好', false],
  ])('%s: %s', (text, feedback) => expect(compose(answerQuestion(text, library).answer).feedback).toBe(feedback))
})

describe('a computation', () => {
  it('has every cell, and only cells as sources', () => {
    const reply = shown(SUM, { kind: 'computation' })
    const trace = of(reply, 'trace')
      .flatMap(({ lines }) => lines)
      .join()
    for (const value of ['19.02', '20.82', '30.27', '33.09', '68.83', '55.55', '82.38', '92.88']) expect(trace).toContain(value)
    expect(reply.sources.map(({ quoteKind }) => quoteKind)).toEqual(['cell'])
  })
})

describe('the context', () => {
  it('of a sentence is its paragraph with the sentence in its place', () => {
    const [passage] = of(shown(TERM, { kind: 'context', marker: 2 }), 'passage')
    const source = compose(answerQuestion(TERM, library).answer).sources[1]
    expect(passage?.quote).toBe(source?.quote)
    expect(passage?.before.length).toBeGreaterThan(10)
    expect(passage?.after.length).toBeGreaterThan(10)
    expect(passage?.quoteKind).toBe('restated')
  })

  it('of a cell is the rows around it, and of a wide table the columns beside it', () => {
    const [table] = of(shown('2010年直接帮扶资金是多少', { kind: 'context', marker: 1 }), 'table')
    expect(table?.header).toEqual(['年份', '赴定点县考察(人次)', '直接帮扶资金(亿元)', '引进各类资金(亿元)'])
    expect(table?.rows.map(([year]) => year)).toEqual(['2007', '2008', '2009', '▸ 2010', '2011', '小计', '2012'])
  })

  it('of a small table is all of it', () => {
    const [table] = of(shown('2019年劳务输出多少', { kind: 'context', marker: 1 }), 'table')
    expect(table?.rows).toHaveLength(10)
  })

  it('of a source that there is not is a notice', () => {
    expect(shown(TERM, { kind: 'context', marker: 99 }).tone).toBe('notice')
  })
})

describe('the chart', () => {
  it('has the digits of the paper, in its order', () => {
    expect(of(shown(TREND, { kind: 'chart' }), 'chart')).toMatchObject([
      {
        shape: 'line',
        unit: '万人',
        categories: ['2012年', '2013年', '2014年', '2015年', '2016年', '2017年', '2018年', '2019年', '2020年'],
        series: [
          { name: '劳务输出', values: ['121.52', '21.24', '25.85', '43.15', '17.19', '19.21', '144.22', '98.23', '102.28'] },
        ],
      },
    ])
  })

  it('leaves open what the paper leaves open, and keeps one unit', () => {
    const [chart] = of(compose(answerQuestion('2014到2018年每年资助贫困生多少', library).answer), 'chart')
    expect(chart?.series[0]?.values).toEqual(['7.45', '4.26', '7.15', null, null])
  })

  it('is not drawn of two values', () => {
    expect(of(compose(answerQuestion('2019年和2020年劳务输出各多少', library).answer), 'chart')).toEqual([])
  })

  it('comes after the table', () => {
    const kinds = compose(answerQuestion('2012到2020年财政援助资金和社会帮扶每年各是多少', library).answer).blocks.map(
      ({ kind }) => kind,
    )
    expect(kinds.indexOf('chart')).toBe(kinds.indexOf('table') + 1)
  })
})

describe('citing', () => {
  it('gives three formats of the paper, and each place once', () => {
    const [formats, places] = of(shown(TERM, { kind: 'formats' }), 'list')
    expect(formats?.items.map(({ label }) => label)).toEqual(['GB/T 7714-2015:', 'APA:', 'BibTeX:'])
    expect(places?.items).toEqual([{ label: '[1–4]', text: '（王禹澔，2022：四(一) 第2段）', markers: [] }])
  })

  it('gives names and places in English', () => {
    const [formats, places] = of(shown(TERM, { kind: 'formats' }, 'en'), 'list')
    expect(formats?.items[1]?.text).toContain('Wang, Y.')
    expect(places?.items[0]?.text).toBe('(Wang, 2022, Section 四(一), para. 2)')
  })
})

describe('other scopes', () => {
  it('are listed with their values; those that were not answered can be asked for', () => {
    const reply = shown(SUM, { kind: 'readings' })
    const [list] = of(reply, 'list')
    expect(list?.items[0]?.text).toBe('党的十八大以来（2012—2020年）直接帮扶资金：446.64亿元（表4）（本次回答）')
    expect(reply.suggestions).toHaveLength((list?.items.length ?? 0) - 1)
  })
})
