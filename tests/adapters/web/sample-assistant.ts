import { Decimal } from 'decimal.js'
import type { Answer, Citation } from '../../../src/answer/answer.ts'
import type { Context } from '../../../src/answer/context.ts'
import type { AskRequest, Assistant } from '../../../src/service/assistant.ts'

const unit = { symbol: '亿元', dimension: 'money', factor: '100000000' } as const

const citation: Citation = {
  marker: 1,
  at: { kind: 'cell', paper: 'tea', table: 3, row: 1, column: 1 },
  place: '表3',
  quote: '137.96',
  quoteKind: 'cell',
  paper: 'tea',
}

const answer: Answer = {
  kind: 'answered',
  lang: 'zh-Hans',
  parts: [
    {
      form: 'prose',
      claims: [
        {
          says: {
            kind: 'figure',
            measure: '道路投入',
            period: { years: { from: 2019, to: 2019 } },
            value: { amount: new Decimal('137.96'), unit },
            table: 3,
          },
          citations: [citation],
        },
      ],
    },
  ],
  caveats: [],
  followUps: ['那2018年呢？'],
}

export const tableContext: Context = {
  kind: 'table',
  place: '表3',
  caption: '道路投入',
  header: ['年份', '投入（亿元）'],
  rows: [
    { kind: 'data', cells: ['2018', '134.75'] },
    { kind: 'data', cells: ['2019', '137.96'] },
    { kind: 'total', cells: ['合计', '272.71'] },
  ],
  row: 1,
  column: 1,
  note: '资料来源：虚构年鉴。',
}

export const textContext: Context = {
  kind: 'text',
  place: '三(一)2',
  path: ['三、道路', '（一）产地'],
  before: '鲜叶怕等。',
  quote: '路通了就能当天送到。',
  after: '集市因此变密。',
  restated: true,
}

/** An assistant about an invented paper that answers everything with one figure, and keeps what it was asked. */
export function sampleAssistant(): Assistant & { readonly asked: AskRequest[] } {
  const asked: AskRequest[] = []
  return {
    asked,
    async ask(request) {
      if (request.text === 'break') throw new Error('秘密的问题')
      asked.push(request)
      return { ...answer, ...(request.lang && { lang: request.lang }) }
    },
    context(at) {
      if (at.paper !== 'tea') return undefined
      return at.kind === 'cell' ? tableContext : textContext
    },
    papers: () => [
      {
        id: 'tea',
        title: '茶山的路',
        authors: ['林有声'],
        restated: true,
        tables: [{ number: 3, caption: '道路投入' }],
        examples: ['2019年道路投入是多少？', 'How much in 2019?'],
      },
    ],
  }
}
