import { readFileSync, writeFileSync } from 'node:fs'
import { beforeAll, expect, test } from 'vitest'
import type { Desk } from '../../../../src/adapters/chat/desk.ts'
import { type DiscordOptions, renderDiscord } from '../../../../src/reply/render/discord/render-discord.ts'
import type { Reply } from '../../../../src/reply/reply.ts'
import { asking, openDesk } from '../../../support/desk-world.ts'
import { createDiscordChecks } from '../../../support/discord-checks.ts'
import { discordOnPhone } from '../../../support/discord-on-phone.ts'

/** `GOLDEN=write` writes the files anew, to be read before they are committed. */
const isWriting = process.env.GOLDEN === 'write'
/** Ids of answers are random. */
const ID = '0123456789abcdef0123'

interface Golden {
  readonly reply: (desk: Desk) => Promise<Reply | undefined>
  readonly options?: DiscordOptions
}

const question = (text: string): Golden => ({
  reply: (desk) => desk.ask(asking(text, { conversation: text })),
  options: { asked: text },
})
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
  audit: { reply: (desk) => desk.command({ name: 'audit', text: '' }, asking('')) },
  english: question('How much direct assistance was there in 2019?'),
  check: { reply: (desk) => desk.check(asking(said)), options: { asked: said, share: true } },
}

const check = createDiscordChecks()
let desk: Desk

beforeAll(async () => {
  desk = (await openDesk()).desk
})

test.each(Object.entries(GOLDEN))('%s looks as it was reviewed', async (name, { reply, options }) => {
  const made = await reply(desk)
  if (!made) throw new Error('no reply')
  const message = renderDiscord({ ...made, id: ID }, options)
  expect(check('message', message)).toEqual([])
  matches(`${name}.json`, `${JSON.stringify(message, undefined, 2)}\n`)
  matches(`${name}.txt`, discordOnPhone(message))
})

function matches(file: string, text: string): void {
  const path = new URL(`../../../golden/discord/${file}`, import.meta.url)
  if (isWriting) writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
