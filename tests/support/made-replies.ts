import type { Block, Reply, Source } from '../../src/reply/reply.ts'

const at = { kind: 'cell', paper: 'p', table: 4, row: 17, column: 5 } as const

/** A cell as a source. */
export const source = (marker: number, change: Partial<Source> = {}): Source => ({
  marker,
  place: '表4',
  label: `表4 · 2019年 · 直接帮扶资金(亿元)`,
  tag: '表格',
  quoteKind: 'cell',
  quote: '82.38',
  paper: 'p',
  at,
  ...change,
})

/** One line of prose. */
export const prose = (text: string, ...markers: number[]): Block => ({ kind: 'prose', lines: [{ text, markers }] })

/** A reply of which only what matters is given. */
export function replyOf(change: Partial<Reply>): Reply {
  const labels = { sources: '来源', more: '更多' }
  const nothing = { blocks: [], sources: [], suggestionLead: '', suggestions: [], actions: [], feedback: false }
  return { tone: 'answer', lang: 'zh-Hans', labels, plain: '答案', ...nothing, ...change }
}
