import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { DiscordMessage } from '../../../src/reply/render/discord.ts'
import type { Posted } from '../../support/discord-api.ts'
import { discordAsText } from '../../support/discord-as-text.ts'
import { type Bot, startBot } from '../../support/discord-child.ts'
import { type DiscordServer, startDiscordServer } from '../../support/discord-server.ts'
import { IDS, type Json } from '../../support/discord-world.ts'

/** The bot as it is shipped, with its own corpus; only the environment differs. */
const ENTRY = 'src/main.ts'

let discord: DiscordServer
let bot: Bot
let data: string

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'discord-main-'))
  discord = await startDiscordServer()
  bot = startBot(ENTRY, { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, DATA_DIR: data, WEB_PORT: 'off' })
  await vi.waitUntil(() => bot.output().includes('/oauth2/authorize'), { timeout: 40_000, interval: 50 })
}, 60_000)

afterEach(() => {
  expect(discord.record.violations).toEqual([])
  expect(discord.record.late).toEqual([])
})

afterAll(async () => {
  await bot.stop('SIGKILL')
  await discord.close()
  rmSync(data, { recursive: true, force: true })
})

const textOf = ({ body }: Posted) => discordAsText(body as unknown as DiscordMessage)
const mention = (content: string, change: Json = {}) =>
  discord.say({ content: `<@${IDS.bot}> ${content}`, mentions: [IDS.bot], ...change })

test('/ask gives the figure with its cell', async () => {
  const text = textOf(await discord.answerTo(discord.slash('2019年直接帮扶资金是多少？')))
  expect(text).toContain('-# 问：2019年直接帮扶资金是多少？')
  expect(text).toContain('82.38亿元')
  expect(text).toContain('表4 · 2019年')
})

test('a mention is followed up in the same channel, by the same person', async () => {
  await discord.answerTo(mention('2019年直接帮扶资金是多少？'))
  const followUp = textOf(await discord.answerTo(mention('那2018年呢？')))
  expect(followUp).toContain('2018年')
  expect(followUp).toContain('55.55')
  expect(textOf(await discord.answerTo(mention('那2018年呢？', { from: IDS.bob })))).not.toContain('55.55')
})

test('a follow-up in a thread of the bot, by someone else, continues the thread', async () => {
  await discord.answerTo(discord.say({ in: IDS.botThread, content: '2019年直接帮扶资金是多少？' }))
  const followUp = await discord.answerTo(discord.say({ in: IDS.botThread, from: IDS.bob, content: '那2018年呢？' }))
  expect(textOf(followUp)).toContain('55.55')
})

test('a refusal in a direct message names the years, shows no source, and its button is answered', async () => {
  const refusal = await discord.answerTo(discord.say({ in: IDS.dm, content: '2021年直接帮扶资金是多少？' }))
  expect(textOf(refusal)).toContain('没有2021年')
  expect(textOf(refusal)).not.toContain('\n────────')
  const [, customId = ''] = /"custom_id":"([^"]+)"/.exec(JSON.stringify(refusal.body)) ?? []
  expect(textOf(await discord.answerTo(discord.press(refusal.message, customId, { in: IDS.dm })))).toContain('────────')
})

test('an English question is answered in English', async () => {
  const text = textOf(await discord.answerTo(discord.slash('How many poor counties are there in Table 4 in 2019?')))
  expect(text).toMatch(/Sources|could ask|Scope/i)
})

test('SIGTERM ends it cleanly: close code 1000, exit code 0', async () => {
  expect(await bot.stop('SIGTERM')).toBe(0)
  expect(discord.gateway.log.closeCodes).toEqual([1000])
})
