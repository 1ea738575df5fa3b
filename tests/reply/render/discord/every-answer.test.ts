import { beforeAll, describe, expect, test } from 'vitest'
import type { Desk } from '../../../../src/adapters/chat/desk.ts'
import { pageId } from '../../../../src/reply/render/discord/page-id.ts'
import { type DiscordMessage, type DiscordOptions, renderDiscord } from '../../../../src/reply/render/discord/render-discord.ts'
import type { Block, Reply, Source, View } from '../../../../src/reply/reply.ts'
import { asking, openDesk } from '../../../support/desk-world.ts'
import { createDiscordChecks } from '../../../support/discord-checks.ts'
import { leaksIn, unreachable } from '../../../support/discord-markup.ts'
import { prose, replyOf, source } from '../../../support/made-replies.ts'
import { everyQuestionSet } from '../../../support/question-sets.ts'

const check = createDiscordChecks()
let desk: Desk

beforeAll(async () => {
  desk = (await openDesk()).desk
})

/** Every page of a reply, up to the one that has no way on. */
function pagesOf(reply: Reply, options: DiscordOptions = {}): DiscordMessage[] {
  const pages: DiscordMessage[] = []
  for (let page = 0; page === pages.length && page < 200; page++) {
    const message = renderDiscord(reply, { ...options, page })
    pages.push(message)
    if (!JSON.stringify(message).includes('"label":"▶"')) break
  }
  return pages
}

/** What is wrong with any page: a limit, a schema, mark-up of others, a line that stands nowhere. */
function wrongWith(reply: Reply, pages: readonly DiscordMessage[]): readonly string[] {
  const broken = pages.flatMap((page) => [...check('message', page), ...leaksIn(page).map((text) => `mark-up: ${text}`)])
  return [...broken, ...unreachable(reply, pages).map((line) => `not shown: ${line}`)]
}

function wrongView(view: Reply, id: string, shows: View): readonly string[] {
  const idOfPage = (page: number) => pageId({ id, shows }, page)
  return wrongWith(view, pagesOf(view, { idOfPage }))
}

describe('answers to every question of the sets', () => {
  test('break no limit and show every line on some page', async () => {
    let messages = 0
    const wrong: string[] = []
    const items = everyQuestionSet()
    for (const { question } of items) {
      const reply = await desk.ask(asking(question, { conversation: question }))
      if (!reply?.id) throw new Error(`no reply to ${question}`)
      const pages = pagesOf(reply, { asked: question })
      messages += pages.length
      wrong.push(...wrongWith(reply, pages).map((problem) => `${question}: ${problem}`))
    }
    expect(wrong).toEqual([])
    expect(messages).toBeGreaterThanOrEqual(1000)
  }, 300_000)

  test('so do their views', async () => {
    const wrong: string[] = []
    // Views differ by the rule that answered, so that one question in twenty has them all.
    for (const { question } of everyQuestionSet().filter((_, at) => at % 20 === 0)) {
      const reply = await desk.ask(asking(question, { conversation: question }))
      const contexts = (reply?.sources ?? []).map(({ marker }): View => ({ kind: 'context', marker }))
      for (const view of [...(reply?.actions ?? []).map((action) => action.view), ...contexts]) {
        const shown = await desk.view(reply?.id ?? '', view)
        wrong.push(...wrongView(shown, reply?.id ?? '', view).map((problem) => `${question}, ${view.kind}: ${problem}`))
      }
    }
    expect(wrong).toEqual([])
  }, 300_000)
})

describe('answers longer than any', () => {
  const words = '民族地区的帮扶资金增长了12.5亿元；《关于进一步加强东西部扶贫协作工作的指导意见》提出“精准扶贫”。'
  const long = words.repeat(Math.ceil(20_000 / words.length)).slice(0, 20_000)
  const fences = '```js\n@everyone <@1> [x](https://e.org) **b** ||s||\n```\n# 题\n> 引\n- 项'
  const rows = Array.from({ length: 100 }, (_, row) => [`${1920 + row}年`, `${row}.5`, `${row * 7}`, `${row}%`, '—'])
  const table: Block = {
    kind: 'table',
    caption: '表9 资金',
    header: ['年份', '资金(亿元)', '干部(人)', '占比', '备注'],
    rows,
    markers: [1],
  }
  const chart: Block = {
    kind: 'chart',
    shape: 'bar',
    title: '资金',
    unit: '亿元',
    categories: rows.map(([year = '']) => year),
    series: [
      { name: '甲', values: rows.map(([, value = '']) => value) },
      { name: '乙', values: rows.map((_, at) => (at % 7 === 0 ? null : `-${at}`)) },
    ],
    markers: [2],
  }
  const passage: Block = {
    kind: 'passage',
    place: '一(一)',
    path: ['一', '(一)'],
    before: long.slice(0, 10_000),
    quote: words,
    after: long.slice(10_000),
    tag: '转述',
    quoteKind: 'restated',
  }
  const sources = Array.from(
    { length: 60 },
    (_, at): Source =>
      source(at + 1, {
        label: `三(${at}) 第${at + 1}段 ${fences}`,
        quoteKind: at % 2 === 0 ? 'quotation' : 'restated',
        quote: long.slice(0, 100 + 10 * at),
        at: { kind: 'text', paper: 'p', passage: '一¶1', span: { start: 0, end: 2 } },
      }),
  )
  const asked = {
    suggestionLead: '还可以问',
    suggestions: Array.from({ length: 30 }, (_, at) => ({ question: `${at}${words}` })),
  }
  const LONG: Readonly<Record<string, Partial<Reply>>> = {
    '20,000 characters': { blocks: [prose(long, 1)], sources },
    'one word of 20,000 letters': { blocks: [prose('x'.repeat(20_000))] },
    '100 rows and 60 sources': { blocks: [table], sources },
    'a chart of two series': { blocks: [prose('答案'), chart, { kind: 'caveat', text: long.slice(0, 3000) }] },
    'a passage': { blocks: [passage] },
    'a list of code': {
      blocks: [
        { kind: 'list', lead: fences, items: rows.map((_, at) => ({ label: `${at}`, text: fences + at, markers: [at] })) },
      ],
      sources,
    },
    everything: {
      blocks: [
        prose(fences, 1),
        table,
        { kind: 'scope', text: long.slice(0, 3000) },
        chart,
        { kind: 'trace', lines: [long.slice(0, 3000), fences] },
        passage,
      ],
      sources,
    },
  }

  test.each(Object.entries(LONG))('%s', (_, change) => {
    const reply = replyOf({ ...change, ...asked, feedback: true, id: '0123456789abcdef01234567' })
    expect(wrongWith(reply, pagesOf(reply, { asked: long, share: true }))).toEqual([])
    // Without an id there is one page, which says how much it leaves out.
    const { id: _id, ...nameless } = reply
    expect(check('message', renderDiscord(nameless))).toEqual([])
  })

  test('is cut after sentences and clauses, never inside 《》 or between a number and its unit', () => {
    const reply = replyOf({ blocks: [prose(long)], id: '1' })
    const texts = pagesOf(reply).map((page) => JSON.stringify(page).split('"content":"')[1]?.split('"')[0] ?? '')
    expect(texts.length).toBeGreaterThan(5)
    for (const text of texts.slice(0, -1)) expect(text).toMatch(/[。；]$/)
  })
})
