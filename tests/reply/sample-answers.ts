import { Decimal } from 'decimal.js'
import type {
  Answer,
  AnswerPart,
  Citation,
  Claim,
  Refusal,
  ReplyLanguage,
  SmallTalk,
  Statement,
} from '../../src/answer/answer.ts'
import type { Computation, Operator } from '../../src/compute/computation.ts'
import type { Defect } from '../../src/paper/defect.ts'
import type { Locator } from '../../src/paper/locator.ts'
import type { Quantity, Unit } from '../../src/paper/value.ts'

/** Answers made by hand, one of each kind, with figures that anybody can recompute. */

export const YI: Unit = { symbol: '亿元', dimension: 'money', factor: '100000000' }
export const WAN_PERSONS: Unit = { symbol: '万人', dimension: 'persons', factor: '10000' }
export const PERCENT: Unit = { symbol: '%', dimension: 'percent', factor: '1' }
export const RATIO: Unit = { symbol: '倍', dimension: 'ratio', factor: '1' }

export const quantity = (amount: string | number, unit: Unit = YI): Quantity => ({ amount: new Decimal(amount), unit })

export const cellAt = (table: number, row: number, column = 1): Locator => ({ kind: 'cell', paper: 'p1', table, row, column })
export const textAt = (passage: string): Locator => ({ kind: 'text', paper: 'p1', passage, span: { start: 0, end: 9 } })

export function cellCitation(marker: number, year: string, value: string, table = 3): Citation {
  const quote = `${year} · 扶贫资金额度(亿元) = ${value}`
  return { marker, at: cellAt(table, marker), place: `表${table}`, quote, quoteKind: 'cell', paper: 'p1' }
}

export function textCitation(
  marker: number,
  passage: string,
  quote: string,
  quoteKind: Citation['quoteKind'] = 'restated',
): Citation {
  return { marker, at: textAt(passage), place: passage.split('¶')[0] ?? passage, quote, quoteKind, paper: 'p1' }
}

export const claim = (says: Statement, ...citations: [Citation, ...Citation[]]): Claim => ({ says, citations })

export const year = (from: number, to = from) => ({ years: { from, to } })

export function leaf(label: string, amount: string | number, unit: Unit = YI): Computation {
  return { op: 'cell', result: quantity(amount, unit), inputs: [], at: [cellAt(3, 1)], missing: [], label }
}

export function computed(op: Operator, result: Quantity, inputs: readonly Computation[], label = ''): Computation {
  return { op, result, inputs, at: inputs.flatMap((input) => input.at), missing: [], label }
}

export function answered(
  lang: ReplyLanguage,
  parts: readonly [AnswerPart, ...AnswerPart[]],
  more: Partial<Extract<Answer, { kind: 'answered' }>> = {},
): Answer {
  return { kind: 'answered', lang, parts, caveats: [], followUps: [], ...more }
}

export function figure(measure: string, amount: string, at = 2015, unit: Unit = YI): Statement {
  return { kind: 'figure', measure, period: year(at), value: quantity(amount, unit), table: 3 }
}

export function lookup(lang: ReplyLanguage): Answer {
  const says = figure('扶贫资金额度', '467.45')
  return answered(lang, [{ form: 'prose', claims: [claim(says, cellCitation(1, '2015', '467.45'))] }], {
    followUps: ['2016年扶贫资金额度是多少？', '扶贫资金额度哪一年最多？'],
  })
}

/** Yearly funds 2013–2020 with their printed total, held against 2002–2011. */
export const YEARLY: readonly (readonly [string, string])[] = [
  ['2012', '19.02'],
  ['2013', '20.82'],
  ['2014', '30.27'],
  ['2015', '33.09'],
  ['2016', '43.80'],
  ['2017', '68.83'],
  ['2018', '55.55'],
  ['2019', '82.38'],
  ['2020', '92.88'],
]

export function verifiedTotal(): Computation {
  const own = computed(
    'sum',
    quantity('446.64'),
    YEARLY.map(([label, amount]) => leaf(label, amount)),
    '2012—2020',
  )
  return computed('stated', quantity('446.64'), [own], own.label)
}

export function quotientOfTotals(): Computation {
  const before = leaf('2002—2011', '106.28')
  return computed('quotient', quantity(new Decimal('446.64').div('106.28').toString(), RATIO), [verifiedTotal(), before])
}

export function ratio(lang: ReplyLanguage): Answer {
  const says: Statement = { kind: 'result', computation: quotientOfTotals(), measure: '直接帮扶资金', period: year(2002, 2020) }
  const [first, ...others] = YEARLY.map(([label, amount], index) => cellCitation(index + 1, label, amount, 4))
  if (!first) throw new Error('no figures')
  return answered(lang, [
    {
      form: 'prose',
      scope: { table: { number: 4, caption: '中央单位结对帮扶概况' }, measure: '直接帮扶资金', period: year(2002, 2020) },
      claims: [claim(says, first, ...others)],
    },
  ])
}

const FORMS = '支援任务不同，形态也不同，共有四种。'

const listItem = (label: string, text: string, marker: number) =>
  claim({ kind: 'item', label, text }, textCitation(marker, '二(二)¶2.1', FORMS))

export function list(lang: ReplyLanguage): Answer {
  return answered(
    lang,
    [
      {
        form: 'list',
        claims: [
          claim({ kind: 'extract', text: '按照支援任务，可以分为四种形态：' }, textCitation(1, '二(二)¶2.1', FORMS)),
          listItem('(1)', '民族与边疆地区的支援', 1),
          listItem('(2)', '国家重大工程的支援，例如三峡库区移民与南水北调水源地的发展', 1),
          listItem('(3)', '贫困治理的支援', 1),
          listItem('(4)', '赈灾应急的支援', 1),
        ],
      },
    ],
    { understoodAs: '对口支援按支援任务分为哪几种？' },
  )
}

export function figureTable(lang: ReplyLanguage): Answer {
  const years: readonly [number, string, string][] = [
    [2018, '177.61', '3646.90'],
    [2019, '228.93', '1060.00'],
    [2020, '270.82', '1420.61'],
  ]
  const claims = years.flatMap(([at, aid, investment], index) => [
    claim(figure('财政援助资金', aid, at), cellCitation(2 * index + 1, String(at), aid, 5)),
    claim(figure('吸引企业实际投资', investment, at), cellCitation(2 * index + 2, String(at), investment, 5)),
  ])
  const [first, ...others] = claims
  if (!first) throw new Error('no figures')
  return answered(lang, [{ form: 'table', claims: [first, ...others] }])
}

export function ranking(lang: ReplyLanguage): Answer {
  const rank = (label: string, amount: string, at: number): Claim =>
    claim(
      {
        kind: 'ranked',
        measure: '培训',
        label,
        value: quantity(amount, { symbol: '万人次', dimension: 'person-times', factor: '10000' }),
        rank: at,
        order: 'highest',
      },
      cellCitation(at, label, amount, 4),
    )
  return answered(lang, [
    { form: 'list', claims: [rank('2020', '162.13', 1), rank('2019', '81.48', 2), rank('2018', '42.30', 3)] },
  ])
}

export function twoReadings(lang: ReplyLanguage): Answer {
  const part = (number: number, caption: string, measure: string, amount: string, marker: number): AnswerPart => ({
    form: 'prose',
    scope: { table: { number, caption }, measure, period: year(2019) },
    claims: [claim(figure(measure, amount, 2019), cellCitation(marker, '2019', amount, number))],
  })
  const defect: Defect = { kind: 'total-mismatch', verdict: 'contradiction', at: [cellAt(5, 9)], stated: '813.9', found: '814.3' }
  return answered(
    lang,
    [part(4, '中央单位结对帮扶概况', '直接帮扶资金', '82.38', 1), part(5, '东西协作概况', '财政援助资金', '228.93', 2)],
    {
      caveats: [defect],
      followUps: ['两者合计是多少？'],
    },
  )
}

export function extract(lang: ReplyLanguage): Answer {
  const text =
    '作者认为，这种支援是公共权力主体之间把资源定向调往别处的一种治理机制，它回应的是地区之间的失衡，也回应突发情况下供给与需求的失衡。'
  return answered(lang, [{ form: 'prose', claims: [claim({ kind: 'extract', text }, textCitation(1, '二(一)¶8.1', text))] }])
}

export const REFUSALS: readonly Refusal[] = [
  { kind: 'unknown-words', words: ['香港', '港元'] },
  { kind: 'outside-years', asked: [2021], available: { from: 1980, to: 2020 }, measure: '扶贫资金额度', table: 3 },
  { kind: 'missing-cell', measure: '资助贫困生', year: 2018, table: 4 },
  { kind: 'no-breakdown', words: ['云南'], table: 7 },
  {
    kind: 'false-premise',
    premise: '下降',
    facts: [{ measure: '扶贫资金额度', period: year(2014), value: quantity('432.87'), table: 3 }],
  },
  { kind: 'incommensurable-units', units: ['亿元', '万人'] },
  { kind: 'no-evidence' },
  { kind: 'out-of-scope' },
  { kind: 'empty-question' },
  { kind: 'too-long', limit: 500 },
]

export const refused = (lang: ReplyLanguage, refusal: Refusal): Answer => ({
  kind: 'refused',
  lang,
  refusal,
  nearest: ['2020年扶贫资金额度是多少？'],
})

export const clarify = (lang: ReplyLanguage): Answer => ({
  kind: 'clarify',
  lang,
  choices: ['2019年表4的资金合计？', '2019年表5的资金合计？'],
})

export const TOPICS: readonly SmallTalk[] = ['greeting', 'thanks', 'ability', 'identity', 'goodbye']

export const smallTalk = (lang: ReplyLanguage, topic: SmallTalk): Answer => ({
  kind: 'smalltalk',
  lang,
  topic,
  papers: ['对口支援：成就与经验'],
  examples: ['2015年扶贫资金额度是多少？', '对口支援分为哪几种？'],
})

/** One of each kind that the renderers have to draw. */
export function samples(lang: ReplyLanguage): Answer[] {
  return [
    lookup(lang),
    ratio(lang),
    list(lang),
    figureTable(lang),
    ranking(lang),
    twoReadings(lang),
    extract(lang),
    ...REFUSALS.map((refusal) => refused(lang, refusal)),
    clarify(lang),
    ...TOPICS.map((topic) => smallTalk(lang, topic)),
  ]
}
