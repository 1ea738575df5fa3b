import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Posted } from '../../support/discord-api.ts'
import { type Bot, startBot } from '../../support/discord-child.ts'
import { type DiscordServer, startDiscordServer } from '../../support/discord-server.ts'
import { IDS } from '../../support/discord-world.ts'

/** The adapter with an assistant that tells what it was asked. */
const ENTRY = 'tests/support/discord-bot.ts'
const AT_BOT = `<@${IDS.bot}>`
const WAIT = { timeout: 30_000, interval: 20 }

let discord: DiscordServer
let bot: Bot
let data: string

async function startAndWait(): Promise<void> {
  bot = startBot(ENTRY, { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, DATA_DIR: data })
  await vi.waitUntil(() => bot.output().includes('/oauth2/authorize'), { timeout: 40_000, interval: 50 })
}

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'discord-'))
  discord = await startDiscordServer()
  await startAndWait()
})

afterEach(() => {
  expect(discord.record.violations).toEqual([])
  expect(discord.record.late).toEqual([])
})

afterAll(async () => {
  await bot.stop('SIGKILL')
  await discord.close()
  rmSync(data, { recursive: true, force: true })
})

/** All words of an answer, as one text. */
const textOf = ({ body }: Posted) => JSON.stringify(body)

/** The answers posted so far; what is asked next is answered after everything that is under way. */
async function settled(): Promise<number> {
  await discord.answerTo(discord.say({ in: IDS.dm, content: 'settled?' }))
  return discord.record.posted.length
}

test('registers /ask for servers, direct messages and people, in three languages', () => {
  const [command] = discord.record.commands
  expect(command).toMatchObject({
    name: 'ask',
    name_localizations: { 'zh-CN': '问', 'zh-TW': '問' },
    integration_types: [0, 1],
    contexts: [0, 1, 2],
    options: [{ name: 'question', type: 3, required: true }],
  })
})

test('announces the invite link and asks for no privileged intent', () => {
  expect(bot.output()).toMatch(/oauth2\/authorize\?client_id=\d+&scope=bot\+applications.commands&permissions=274877975552/)
  const privileged = (1 << 1) | (1 << 8) | (1 << 15)
  expect(Number(discord.gateway.log.identified[0]?.intents) & privileged).toBe(0)
})

test('/ask is deferred at once, then answered with the question above', async () => {
  const asked = discord.slash('哪一年最多？')
  const answer = await discord.answerTo(asked)
  const callback = discord.record.callbacks.find(({ interaction }) => interaction === asked.id)
  expect(callback).toMatchObject({ type: 5 })
  expect(textOf(answer)).toContain('-# 问：哪一年最多？')
  expect(textOf(answer)).toContain('答：哪一年最多？')
  expect(answer.body.allowed_mentions).toEqual({ parse: [] })
})

test('a mention is answered with a reply, without the mention in the question, while typing is shown', async () => {
  const said = discord.say({ content: `${AT_BOT} 合计 **是多少**？`, mentions: [IDS.bot] })
  const answer = await discord.answerTo(said)
  expect(textOf(answer)).toContain('答：合计  是多少 ？')
  expect(answer.body.message_reference).toMatchObject({ message_id: said.id, fail_if_not_exists: false })
  expect(discord.record.typing).toContain(IDS.general)
})

test('a direct message needs no mention', async () => {
  expect(textOf(await discord.answerTo(discord.say({ in: IDS.dm, content: '你好' })))).toContain(
    `discord\\\\:${IDS.dm}\\\\:${IDS.alice}`,
  )
})

test('chatter, other bots, webhooks and threads of other people are left alone', async () => {
  const before = await settled()
  discord.say({ content: '午饭吃什么' })
  discord.say({ content: `${AT_BOT} 嗨`, mentions: [IDS.bot], from: IDS.otherBot })
  discord.say({ content: `${AT_BOT} 嗨`, mentions: [IDS.bot], webhook: true })
  discord.say({ in: IDS.peopleThread, content: '我们几点走' })
  discord.say({ in: IDS.botThread, content: `<@${IDS.bob}> 你看呢`, mentions: [IDS.bob] })
  expect(await settled()).toBe(before + 1)
})

test('a line in a thread of the bot continues the conversation of that thread', async () => {
  const answer = await discord.answerTo(discord.say({ in: IDS.botThread, from: IDS.bob, content: '那2019年呢？' }))
  expect(textOf(answer)).toContain(`-# discord\\\\:${IDS.botThread}"`)
})

test('a reply to the bot continues the conversation of the answer, whoever replies', async () => {
  const first = await discord.answerTo(discord.say({ content: `${AT_BOT} 问`, mentions: [IDS.bot], from: IDS.alice }))
  const reply = discord.say({ content: '为什么？', from: IDS.bob, replyTo: first.message })
  expect(textOf(await discord.answerTo(reply))).toContain(`-# discord\\\\:${IDS.general}\\\\:${IDS.alice}`)
})

test('a mention of the role of the bot, whose text Discord withholds, is told what to do', async () => {
  const answer = await discord.answerTo(discord.say({ content: '', mentionRoles: [IDS.botRole] }))
  expect(answer.body.content).toContain('/ask')
})

test('the same message and the same interaction are answered once', async () => {
  const before = await settled()
  const said = discord.say({ content: `${AT_BOT} 一次`, mentions: [IDS.bot] })
  discord.redeliver('MESSAGE_CREATE', said)
  const asked = discord.slash('一次')
  discord.redeliver('INTERACTION_CREATE', asked)
  await discord.answerTo(said)
  await discord.answerTo(asked)
  expect(await settled()).toBe(before + 3)
  expect(discord.record.callbacks.filter(({ interaction }) => interaction === asked.id)).toHaveLength(1)
})

/** The custom ids under an answer. */
function idsUnder(answer: Posted): readonly string[] {
  return [...JSON.stringify(answer.body).matchAll(/"(?:custom_id|value)":"([^"]+)"/g)].flatMap(([, id]) => id ?? [])
}

test('a button asks its question again, and a long one survives a restart', async () => {
  const answer = await discord.answerTo(discord.slash('按钮'))
  const [short = '', long = ''] = idsUnder(answer)
  expect(short).toBe('ask:短问题？')
  expect(long).toMatch(/^askref:[0-9a-f]{32}$/)
  expect(textOf(await discord.answerTo(discord.press(answer.message, short, { from: IDS.bob })))).toContain('答：短问题？')

  expect(await bot.stop('SIGTERM')).toBe(0)
  expect(discord.gateway.log.closeCodes.at(-1)).toBe(1000)
  await startAndWait()
  expect(textOf(await discord.answerTo(discord.press(answer.message, long)))).toContain('答：长问题很很')
}, 40_000)

test('more than five suggestions make a menu, and a choice is answered', async () => {
  const answer = await discord.answerTo(discord.slash('菜单'))
  expect(idsUnder(answer)).toHaveLength(8)
  expect(textOf(await discord.answerTo(discord.choose(answer.message, 'ask:第7问？')))).toContain('答：第7问？')
})

test('a button that is not known any more says so in the language of the reader', async () => {
  const answer = await discord.answerTo(discord.slash('旧'))
  const pressed = await discord.answerTo(discord.press(answer.message, `askref:${'0'.repeat(32)}`, { locale: 'en-US' }))
  expect(pressed.body.content).toBe('This button is too old and its question is no longer kept. Please type the question.')
})

test('completes a question while it is typed', async () => {
  const typed = discord.type('合计')
  const find = () => discord.record.callbacks.find(({ interaction }) => interaction === typed.id)
  expect(await vi.waitUntil(find, WAIT)).toMatchObject({
    type: 8,
    data: { choices: [{ name: '合计是多少？', value: '合计是多少？' }] },
  })
})

test('a failure is told in one sentence and logged without its text', async () => {
  const said = discord.say({ content: `${AT_BOT} broken`, mentions: [IDS.bot] })
  expect((await discord.answerTo(said)).body.content).toBe('Sorry, I could not answer this time. Please try again in a moment.')
  expect((await discord.answerTo(discord.slash('broken'))).body.content).toBe('抱歉，这次没能答出来，请过一会儿再试。')
  expect(bot.output()).not.toContain('secret')
  expect(bot.output()).not.toContain(discord.token)
})

test('waits and repeats when there are too many requests', async () => {
  discord.refuseNext(`/channels/${IDS.busy}/messages`, 'rate-limit')
  expect(textOf(await discord.answerTo(discord.say({ in: IDS.busy, content: `${AT_BOT} 慢`, mentions: [IDS.bot] })))).toContain(
    '答：慢',
  )
})

test('answers in plain text when the components are refused', async () => {
  discord.refuseNext(`/channels/${IDS.busy}/messages`, 'invalid-form')
  const answer = await discord.answerTo(discord.say({ in: IDS.busy, content: `${AT_BOT} 平文`, mentions: [IDS.bot] }))
  expect(answer.body.content).toContain('答：平文')
})

test('an interaction that is gone before it is deferred is answered in the channel', async () => {
  discord.refuseNext('/callback', 'unknown-interaction')
  const asked = discord.slash('晚了')
  const answer = await vi.waitUntil(() => discord.record.posted.find((posted) => textOf(posted).includes('答：晚了')), WAIT)
  expect(answer?.interaction).toBeUndefined()
  discord.forget(asked)
})

test('an interaction that was acknowledged already still gets its answer', async () => {
  const asked = discord.slash('两次')
  discord.acknowledge(asked)
  expect(textOf(await discord.answerTo(asked))).toContain('答：两次')
})

test('resumes after op 7 and answers what was asked meanwhile', async () => {
  const before = discord.gateway.log.resumed.length
  discord.gateway.askToReconnect()
  await vi.waitUntil(() => !discord.gateway.connected(), WAIT)
  const asked = discord.say({ content: `${AT_BOT} 离线时`, mentions: [IDS.bot] })
  expect(textOf(await discord.answerTo(asked))).toContain('答：离线时')
  expect(discord.gateway.log.resumed[before]?.replayed).toBeGreaterThan(0)
})

test('identifies again after an invalid session', async () => {
  const before = discord.gateway.log.identified.length
  discord.gateway.invalidate()
  await vi.waitUntil(() => discord.gateway.log.identified.length > before, WAIT)
  expect(textOf(await discord.answerTo(discord.say({ in: IDS.dm, content: '还在吗' })))).toContain('答：还在吗')
})

test('leaves growing pauses between attempts when the gateway is gone, and comes back', async () => {
  discord.gateway.cut()
  const { connections } = discord.gateway.log
  const before = connections.length
  await new Promise((resolve) => setTimeout(resolve, 6000))
  // discord.js alone would have tried 11 times.
  expect(connections.length - before).toBeLessThanOrEqual(5)
  discord.gateway.open()
  await vi.waitUntil(() => discord.gateway.connected(), { timeout: 40_000, interval: 50 })
  expect(textOf(await discord.answerTo(discord.say({ in: IDS.dm, content: '回来了' })))).toContain('答：回来了')
}, 60_000)

test('a connection that Discord closes for good is reported with its reason', async () => {
  discord.gateway.closeWith(4004)
  await vi.waitUntil(() => bot.output().includes('lost: Discord refused the bot token'), WAIT)
  await bot.stop('SIGKILL')
  await startAndWait()
})

test('SIGTERM while the gateway is gone ends the process', async () => {
  discord.gateway.cut()
  await vi.waitUntil(() => !discord.gateway.connected(), WAIT)
  expect(await bot.stop('SIGTERM')).toBe(0)
})
