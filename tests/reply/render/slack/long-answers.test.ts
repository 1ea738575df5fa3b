import { describe, expect, it } from 'vitest'
import { renderSlackPages } from '../../../../src/reply/render/slack/render-slack.ts'
import type { Block } from '../../../../src/reply/reply.ts'
import { replyOf, source } from '../../../support/made-replies.ts'
import { BEGINNING, missingLines, problemsOf, shownIn } from '../../../support/slack-render-faults.ts'

describe('long answers', () => {
  const SENTENCE = '某省某年派出干部1,234人，投入5.6亿元；《通知》（第3条）说：“继续”。'
  const long = (length: number) => SENTENCE.repeat(length / SENTENCE.length + 1).slice(0, length)
  const table = (rows: number, columns: number): Block => ({
    kind: 'table',
    caption: '表9《某表》',
    header: Array.from({ length: columns }, (_, i) => `第${i}列`),
    rows: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, i) => `${row}.${i}`)),
    markers: [1],
  })
  const prose = (text: string): Block => ({ kind: 'prose', lines: [{ text, markers: [1] }] })
  const list: Block = {
    kind: 'list',
    lead: '共有：',
    items: Array.from({ length: 120 }, (_, i) => ({ label: `${i + 1}.`, text: `第${i}项：${long(90)}`, markers: [i + 1] })),
  }
  const sources = Array.from({ length: 60 }, (_, i) => source(i + 1, { quoteKind: 'quotation', quote: `第${i}处。${long(700)}` }))
  const code =
    '```js\nif (a < b && c > d) { alert("<!channel>") }\n```\n*粗* _斜_ ~删~ > 引 <@U1> <https://example.org|链> :smile:'

  it.each<[string, readonly Block[]]>([
    ['100 rows', [prose('结论。'), table(100, 6)]],
    ['300 rows, twice', [table(300, 4), table(300, 4)]],
    ['20,000 characters', [prose(long(20_000))]],
    ['120 items', [list]],
    ['code fences', [prose(code), { kind: 'trace', lines: [code] }, { kind: 'caveat', text: code }]],
    ['everything', [prose(long(3000)), list, table(50, 8), { kind: 'scope', text: long(500) }]],
  ])('of %s, with 60 sources, are shown to the end', (_, blocks) => {
    const reply = replyOf({ id: 'a1b2c3', blocks, sources, plain: long(20_000), feedback: true })
    const options = { asked: code, share: true }
    expect(problemsOf(reply, options, 'long')).toEqual([])
    expect(missingLines(reply, options)).toEqual([])
    const shown = shownIn(renderSlackPages(reply, { ...options, view: { kind: 'sources' } }))
    for (const { quote } of sources) expect(shown).toContain(quote.slice(0, BEGINNING))
    expect(
      shownIn(renderSlackPages(replyOf({ id: 'a1', blocks: [prose(long(20_000))] }))).split('某省某年').length,
    ).toBeGreaterThan(400)
  })
})
