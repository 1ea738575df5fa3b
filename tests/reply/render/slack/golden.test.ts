import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Desk } from '../../../../src/adapters/chat/desk.ts'
import { homeView } from '../../../../src/adapters/slack/views/home-view.ts'
import { renderSlack, type SlackOptions } from '../../../../src/reply/render/slack/render-slack.ts'
import type { Reply } from '../../../../src/reply/reply.ts'
import { asking, openDesk } from '../../../support/desk-world.ts'
import { slackOnPhone } from '../../../support/slack-on-phone.ts'
import { messageViolations, viewViolations } from '../../../support/slack-schema.ts'

/** `GOLDEN=write` writes the files anew, to be read before they are committed. */
const isWriting = process.env.GOLDEN === 'write'
const FOLDER = new URL('../../../golden/slack/', import.meta.url)
/** Ids of answers are random. */
const ID = '0123456789abcdef0123'

interface Golden {
  readonly reply: (desk: Desk) => Promise<Reply | undefined>
  readonly options?: SlackOptions
}

const question = (text: string): Golden => ({ reply: (desk) => desk.ask(asking(text, { conversation: text })) })
const said = '2020年有307个中央单位参加定点扶贫。2019年直接帮扶资金达到90亿元。这个机制很有意思。'

const GOLDEN: Readonly<Record<string, Golden>> = {
  cell: question('2019年直接帮扶资金是多少？'),
  readings: question('2019年引进资金是多少'),
  computation: question('2012—2020年扶贫资金额度合计是多少？'),
  trend: question('直接帮扶资金的变化趋势'),
  list: question('对口支援有哪些类型'),
  definition: question('什么是对口支援'),
  'refused-years': question('2021年直接帮扶资金是多少？'),
  'refused-word': question('量子计算的影响是什么'),
  clarify: question('资金有多少'),
  audit: { reply: (desk) => desk.command({ name: 'audit', text: '' }, asking('')), options: { share: true } },
  english: question('How much direct assistance was there in 2019?'),
  traditional: question('2019年直接幫扶資金是多少？'),
  check: { reply: (desk) => desk.check(asking(said)), options: { asked: said, share: true } },
}

let desk: Desk
let home: ReturnType<typeof homeView>

beforeAll(async () => {
  const world = await openDesk()
  desk = world.desk
  const person = { questions: ['2019年直接帮扶资金是多少？'] }
  home = homeView({ papers: world.assistant.papers(), examples: desk.examples('zh-Hans'), person, channel: 'D01' }, 'zh-Hans')
  if (isWriting) mkdirSync(FOLDER, { recursive: true })
})

function matches(file: string, text: string): void {
  const path = new URL(file, FOLDER)
  if (isWriting) writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}

describe('typical messages', () => {
  it.each(Object.entries(GOLDEN))('%s looks as it was reviewed', async (name, { reply, options = {} }) => {
    const made = await reply(desk)
    if (!made) throw new Error('no reply')
    const message = renderSlack({ ...made, id: ID }, options)
    expect(messageViolations(message)).toEqual([])
    matches(`${name}.json`, `${JSON.stringify(message, undefined, 2)}\n`)
    matches(`${name}.txt`, slackOnPhone(message))
  })

  it('App Home looks as it was reviewed', () => {
    expect(viewViolations(home)).toEqual([])
    matches('home.txt', slackOnPhone({ blocks: home.blocks as never }))
  })
})
