import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Bot, startBot } from '../../support/discord-child.ts'
import { seen } from '../../support/discord-seen.ts'
import { type DiscordServer, startDiscordServer } from '../../support/discord-server.ts'
import { IDS, type Json } from '../../support/discord-world.ts'
import { waitUntil } from '../../support/wait-until.ts'

/** The adapter with a store that takes its time, and a question that breaks it. */
const ENTRY = 'tests/support/discord-bot.ts'
const AT_BOT = `<@${IDS.bot}>`
const FIGURE = '2019年直接帮扶资金是多少？'
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)

let discord: DiscordServer
let bot: Bot
let data: string

async function start(environment: Readonly<Record<string, string>> = {}): Promise<void> {
  bot = startBot(ENTRY, { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, DATA_DIR: data, ...environment })
  await waitUntil(() => bot.output().includes('/oauth2/authorize'), 'the connection')
}

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'discord-'))
  discord = await startDiscordServer()
  await start({ STORE_MS: '2000' })
})

afterEach(() => {
  expect(discord.record.violations.splice(0)).toEqual([])
  expect(discord.record.late.splice(0)).toEqual([])
})

afterAll(async () => {
  await bot.stop('SIGKILL')
  await discord.close()
  rmSync(data, { recursive: true, force: true })
})

const mention = (content: string, change: Json = {}) =>
  discord.say({ content: `${AT_BOT} ${content}`, mentions: [IDS.bot], ...change })
const answerTo = (event: Json) => discord.answerTo(event)

/** The answers posted so far; what is asked next is answered after everything that is under way. */
async function settled(): Promise<number> {
  await answerTo(discord.say({ in: IDS.dm, content: '谢谢' }))
  return discord.record.posted.length
}

describe('connecting', () => {
  test('announces the invite link and asks for no privileged intent', () => {
    expect(bot.output()).toMatch(/oauth2\/authorize\?client_id=\d+&scope=bot\+applications.commands&permissions=\d+/)
    expect(Number(discord.gateway.log.identified[0]?.intents) & PRIVILEGED).toBe(0)
  })

  test('registers its commands in three languages, for servers, direct messages and people', () => {
    const commands = discord.record.commands as { name: string; name_localizations: Json; contexts: number[] }[]
    expect(commands.map(({ name }) => name)).toEqual([
      ...['ask', 'table', 'calc', 'audit', 'cite', 'paper', 'help', 'report', 'settings'],
      ...['Answer from the papers', 'Check against the papers'],
    ])
    for (const { name_localizations } of commands) expect(Object.keys(name_localizations)).toEqual(['zh-CN', 'zh-TW'])
    expect(commands[0]).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] })
    expect(commands.at(8)).toMatchObject({ default_member_permissions: '16', contexts: [0] })
  })
})

describe('with a store that takes seconds', () => {
  test('messages and commands are answered all the same, each delivery once', async () => {
    const before = await settled()
    const said = mention(FIGURE)
    discord.redeliver('MESSAGE_CREATE', said)
    const asked = discord.slash(FIGURE)
    discord.redeliver('INTERACTION_CREATE', asked)
    expect(seen(await answerTo(said))).toContain('82.38')
    expect(seen(await answerTo(asked))).toContain('82.38')
    expect(await settled()).toBe(before + 3)
  })

  test('what was answered in the last minutes is not answered again by the next run', async () => {
    const said = mention(FIGURE)
    await answerTo(said)
    expect(await bot.stop('SIGTERM')).toBe(0)
    await start()
    const before = await settled()
    discord.redeliver('MESSAGE_CREATE', said)
    expect(await settled()).toBe(before + 1)
  })
})

describe('who is meant', () => {
  test('chatter, other bots, webhooks and threads of other people are left alone', async () => {
    const before = await settled()
    discord.say({ content: '午饭吃什么' })
    mention('嗨', { from: IDS.otherBot })
    mention('嗨', { webhook: true })
    discord.say({ in: IDS.peopleThread, content: '我们几点走' })
    discord.say({ in: IDS.botThread, content: `<@${IDS.bob}> 你看呢`, mentions: [IDS.bob] })
    expect(await settled()).toBe(before + 1)
  })

  test('whoever mentions the role, or writes in a thread of the bot without the intent, is told what to do', async () => {
    expect(seen(await answerTo(discord.say({ content: '', mentionRoles: [IDS.botRole] })))).toContain('/ask')
    expect(seen(await answerTo(discord.say({ in: IDS.botThread, content: '' })))).toContain('/ask')
    const before = await settled()
    discord.say({ in: IDS.botThread, content: '' })
    expect(await settled()).toBe(before + 1)
  })
})

describe('what Discord refuses', () => {
  test('a failure is told in one sentence and logged without its text', async () => {
    expect(seen(await answerTo(mention('broken')))).toMatch(/Sorry|could not/i)
    expect(bot.output()).not.toContain('secret')
    expect(bot.output()).not.toContain(discord.token)
  })

  test('waits and repeats when there are too many requests', async () => {
    discord.refuseNext(`/channels/${IDS.busy}/messages`, 'rate-limit')
    expect(seen(await answerTo(mention(FIGURE, { in: IDS.busy })))).toContain('82.38')
  })

  test('answers with an embed when the components are refused, and in plain text when that is refused too', async () => {
    discord.refuseNext(`/channels/${IDS.busy}/messages`, 'invalid-form')
    const embed = await answerTo(mention(FIGURE, { in: IDS.busy }))
    expect(embed.body.embeds).toHaveLength(1)
    expect(seen(embed)).toContain('82.38')
    for (let time = 0; time < 2; time++) discord.refuseNext(`/channels/${IDS.busy}/messages`, 'invalid-form')
    expect((await answerTo(mention(FIGURE, { in: IDS.busy }))).body.content).toContain('82.38')
  })

  test('an interaction that is gone is answered in the channel, a private one in a direct message', async () => {
    discord.refuseNext('/callback', 'unknown-interaction')
    const before = discord.record.posted.length
    discord.forget(discord.slash(FIGURE))
    await waitUntil(() => discord.record.posted.length > before, 'the answer in the channel')
    expect(discord.record.posted.at(-1)?.message.channel_id).toBe(IDS.general)
    discord.refuseNext('/callback', 'unknown-interaction')
    discord.forget(discord.command('ask', { question: FIGURE, private: true }))
    await waitUntil(() => discord.record.posted.length > before + 1, 'the direct message')
    expect(discord.record.posted.at(-1)?.message.channel_id).toBe(IDS.dm)
  })

  test('an interaction that was acknowledged already still gets its answer', async () => {
    const asked = discord.slash(FIGURE)
    discord.acknowledge(asked)
    expect(seen(await answerTo(asked))).toContain('82.38')
  })

  test('an interaction whose token has run out is answered in the channel', async () => {
    const asked = discord.slash(FIGURE)
    discord.acknowledge(asked)
    discord.refuseNext('PATCH /webhooks', 'expired-token')
    const before = discord.record.posted.length
    await waitUntil(() => discord.record.posted.length > before, 'the answer')
    expect(seen(discord.record.posted.at(-1) ?? { body: {}, message: {} })).toContain('82.38')
  })

  test('where the bot may not write, the person is told directly', async () => {
    discord.refuseNext(`POST /channels/${IDS.busy}/messages`, 'missing-permissions')
    const before = discord.record.posted.length
    mention(FIGURE, { in: IDS.busy })
    await waitUntil(() => discord.record.posted.length > before, 'the direct message')
    const told = discord.record.posted.at(-1)
    expect(told?.message.channel_id).toBe(IDS.dm)
    expect(String(told?.body.content)).toContain(IDS.busy)
  })

  test('an answer that somebody has removed is not posted again by an edit', async () => {
    const asked = mention(FIGURE)
    await answerTo(asked)
    discord.refuseNext(`PATCH /channels/${IDS.general}/messages`, 'unknown-message')
    const before = await settled()
    discord.edit(asked, `${AT_BOT} 2018年直接帮扶资金是多少？`)
    expect(await settled()).toBe(before + 1)
  })
})

describe('connections that break', () => {
  test('resumes after op 7 and answers what was asked meanwhile', async () => {
    const before = discord.gateway.log.resumed.length
    discord.gateway.askToReconnect()
    await waitUntil(() => !discord.gateway.connected(), 'the disconnection')
    expect(seen(await answerTo(mention(FIGURE)))).toContain('82.38')
    expect(discord.gateway.log.resumed[before]?.replayed).toBeGreaterThan(0)
  })

  test('identifies again after an invalid session', async () => {
    const before = discord.gateway.log.identified.length
    discord.gateway.invalidate()
    await waitUntil(() => discord.gateway.log.identified.length > before, 'the identification')
    expect(seen(await answerTo(discord.say({ in: IDS.dm, content: FIGURE })))).toContain('82.38')
  })

  test('leaves growing pauses between attempts when the gateway is gone, and comes back', async () => {
    discord.gateway.cut()
    const { connections } = discord.gateway.log
    const before = connections.length
    await new Promise((resolve) => setTimeout(resolve, 6000))
    // discord.js alone would have tried 11 times.
    expect(connections.length - before).toBeLessThanOrEqual(5)
    discord.gateway.open()
    await waitUntil(() => discord.gateway.connected(), 'the connection')
    expect(seen(await answerTo(discord.say({ in: IDS.dm, content: FIGURE })))).toContain('82.38')
  })

  test('a connection that Discord closes for good is reported with its reason', async () => {
    discord.gateway.closeWith(4004)
    await waitUntil(() => bot.output().includes('lost: Discord refused the bot token'), 'the reason')
    await bot.stop('SIGKILL')
    await start()
  })
})

describe('stopping', () => {
  test('SIGTERM in the middle of an answer finishes it', async () => {
    // The answer is on its way and has to be sent once more.
    discord.refuseNext(`POST /channels/${IDS.busy}/messages`, 'rate-limit')
    const asked = mention(FIGURE, { in: IDS.busy })
    const sent = `POST /channels/${IDS.busy}/messages`
    const before = discord.record.requests.filter((request) => request === sent).length
    await waitUntil(() => discord.record.requests.filter((request) => request === sent).length > before, 'the first attempt')
    expect(await bot.stop('SIGTERM')).toBe(0)
    expect(seen(await answerTo(asked))).toContain('82.38')
    await start()
  })

  test('SIGTERM while the gateway is gone ends the process', async () => {
    discord.gateway.cut()
    await waitUntil(() => !discord.gateway.connected(), 'the disconnection')
    expect(await bot.stop('SIGTERM')).toBe(0)
  })
})
