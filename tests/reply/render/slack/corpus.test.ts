import { beforeAll, describe, expect, it } from 'vitest'
import type { Desk } from '../../../../src/adapters/chat/desk.ts'
import type { SlackMessage, SlackOptions } from '../../../../src/reply/render/slack/render-slack.ts'
import { renderSlackPages, renderSlackPlain, renderSlackSimple } from '../../../../src/reply/render/slack/render-slack.ts'
import type { Block, Reply } from '../../../../src/reply/reply.ts'
import { asking, openDesk } from '../../../support/desk-world.ts'
import { replyOf, source } from '../../../support/made-replies.ts'
import { everyQuestionSet } from '../../../support/question-sets.ts'
import { messageViolations } from '../../../support/slack-schema.ts'

/** Every page of a reply, and its simpler forms. */
const formsOf = (reply: Reply, options: SlackOptions): readonly SlackMessage[] => [
  ...renderSlackPages(reply, options),
  renderSlackSimple(reply, options),
  renderSlackPlain(reply),
]

/** Keys under which Slack reads mark-up, and elements that mention or link. */
const LIVE = /"type":"(?:mrkdwn|markdown|link|user|usergroup|channel|broadcast|emoji)"/

function problemsOf(reply: Reply, options: SlackOptions, what: string): string[] {
  return formsOf(reply, options).flatMap((message) => [
    ...messageViolations(message).map((violation) => `${what}: ${violation}`),
    ...(LIVE.test(JSON.stringify(message.blocks ?? [])) ? [`${what}: mark-up`] : []),
    ...(/[<>]/.test(message.text) ? [`${what}: unescaped text`] : []),
  ])
}

const linesOf = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'prose':
      return block.lines.map(({ text }) => text)
    case 'list':
      return block.items.map(({ text }) => text)
    case 'table':
      return block.rows.flat()
    case 'trace':
      return block.lines
    case 'passage':
      return [block.quote]
    case 'chart':
      return block.categories
    default:
      return [block.text]
  }
}

/** Texts of the pages put together; pieces of one line are joined, breaks left out. */
const shownIn = (messages: readonly SlackMessage[]) =>
  messages
    .flatMap(({ blocks = [] }) => [...JSON.stringify(blocks).matchAll(/"text":("(?:[^"\\]|\\.)*")/g)])
    .map(([, text = '""']) => JSON.parse(text) as string)
    .join('')
    .replaceAll(/\s/g, '')

/** Small print and the first words of other lines, up to where a long one may be parted by a page. */
const BEGINNING = 80

function missingLines(reply: Reply, options: SlackOptions): string[] {
  const shown = shownIn(renderSlackPages(reply, options))
  const behindButtons = reply.actions.map(({ view }) => view.kind)
  const lines = reply.blocks
    .filter(
      ({ kind }) =>
        !(kind === 'trace' && behindButtons.includes('computation')) && !(kind === 'chart' && behindButtons.includes('chart')),
    )
    .flatMap(linesOf)
  return lines.filter((line) => !shown.includes(line.replaceAll(/\s/g, '').slice(0, BEGINNING)))
}

describe('answers to every question of the sets', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = (await openDesk()).desk
  })

  it('are messages that Slack takes, on every page and in every view, with nothing left out', async () => {
    const found: string[] = []
    let rendered = 0
    for (const [i, { question }] of everyQuestionSet().entries()) {
      const reply = await desk.ask(asking(question, { conversation: question }))
      if (!reply?.id) throw new Error(`no answer kept: ${question}`)
      const { id } = reply
      const options = { asked: question, share: true }
      found.push(
        ...problemsOf(reply, options, question),
        ...missingLines(reply, options).map((line) => `${question}: no ${line}`),
      )
      rendered += renderSlackPages(reply, options).length
      // The views of a question are like those of the next.
      for (const { view } of i % 4 === 0 ? reply.actions : []) {
        const shown = await desk.view(id, view)
        const how = { asked: question, view }
        found.push(...problemsOf(shown, how, `${question} ${view.kind}`))
        found.push(...missingLines(shown, how).map((line) => `${question} ${view.kind}: no ${line}`))
        rendered += renderSlackPages(shown, how).length
      }
    }
    expect(found).toEqual([])
    expect(rendered).toBeGreaterThan(1000)
  }, 600_000)
})

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
