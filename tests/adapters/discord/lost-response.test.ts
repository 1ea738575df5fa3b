import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Posted } from '../../support/discord-api.ts'
import { type ShippedBot, startShippedBot } from '../../support/discord-shipped.ts'
import { IDS, type Json } from '../../support/discord-world.ts'
import { waitUntil } from '../../support/wait-until.ts'

/** What Discord has done although the bot heard nothing of it is not done twice. */
const FIGURE = '2019年直接帮扶资金是多少？'

let bot: ShippedBot

beforeAll(async () => {
  bot = await startShippedBot()
})

afterAll(() => bot.close())

const isReplyTo = (question: Json) => (posted: Posted) =>
  (posted.body.message_reference as Json | undefined)?.message_id === question.id
const sentTimes = (request: string, from: number) =>
  bot.discord.record.requests.slice(from).filter((one) => one.startsWith(request)).length

test('a message is posted once', async () => {
  const { requests, posted } = bot.discord.record
  const before = requests.length
  bot.discord.loseNext(`POST /channels/${IDS.general}/messages`)
  const question = bot.mention(FIGURE)
  await waitUntil(() => sentTimes(`POST /channels/${IDS.general}/messages`, before) === 2, 'a second attempt')
  // The bot knows the message that it was not told of: an edit of the question changes it.
  const answer = posted.find(isReplyTo(question))?.message.id
  await bot.settled()
  bot.discord.edit(question, `<@${IDS.bot}> 2018年直接帮扶资金是多少？`)
  await waitUntil(() => JSON.stringify(bot.latest(answer)?.body).includes('55.55'), 'the edited answer')
  expect(posted.filter(isReplyTo(question))).toHaveLength(1)
  expect(bot.wrong()).toEqual([])
})

test('a command is answered once', async () => {
  const { requests, posted } = bot.discord.record
  const before = requests.length
  bot.discord.loseNext('POST /interactions/')
  const asked = bot.discord.slash(FIGURE)
  // The second attempt is refused, as acknowledged already; so the answer is put where the first one stands.
  await waitUntil(() => sentTimes('PATCH /webhooks/', before) === 1, 'the answer to be put in')
  expect(sentTimes('POST /interactions/', before)).toBe(2)
  const messages = posted.filter(({ interaction }) => interaction === asked.id).map(({ message }) => message.id)
  expect(new Set(messages).size).toBe(1)
  expect(bot.wrong()).toEqual([])
})
