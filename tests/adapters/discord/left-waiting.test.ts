import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Posted } from '../../support/discord-api.ts'
import { type ShippedBot, startShippedBot } from '../../support/discord-shipped.ts'
import { IDS, type Json } from '../../support/discord-world.ts'

let bot: ShippedBot

beforeAll(async () => {
  bot = await startShippedBot()
})

afterAll(() => bot.close())

const isReplyTo = (question: Json) => (posted: Posted) =>
  (posted.body.message_reference as Json | undefined)?.message_id === question.id

test('whoever a bot that is stopped has no time for is answered by the next run, once', async () => {
  // The first answer of the channel has to wait for a minute; the second question has no turn.
  bot.discord.refuseNext(`/channels/${IDS.general}/messages`, 'long-rate-limit')
  const asked = [bot.mention('2019年直接帮扶资金是多少？'), bot.mention('2018年直接帮扶资金是多少？')]
  await bot.settled()
  expect(await bot.stop()).toBe(0)
  expect(bot.discord.record.posted.filter((posted) => asked.some((question) => isReplyTo(question)(posted)))).toEqual([])

  await bot.start()
  const answers = await Promise.all(asked.map((question) => bot.answerTo(question)))
  expect(answers.map(({ body }) => JSON.stringify(body))).toEqual([
    expect.stringContaining('82.38'),
    expect.stringContaining('55.55'),
  ])
  await bot.settled()
  for (const question of asked) expect(bot.discord.record.posted.filter(isReplyTo(question))).toHaveLength(1)
  expect(bot.wrong()).toEqual([])
}, 120_000)
