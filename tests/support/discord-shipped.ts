import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Posted } from './discord-api.ts'
import { type Bot, startBot } from './discord-child.ts'
import { type DiscordServer, startDiscordServer } from './discord-server.ts'
import { IDS, type Json } from './discord-world.ts'
import { waitUntil } from './wait-until.ts'

/** The bot as it is shipped, with its own corpus, in a loopback Discord; only the environment differs. */
export interface ShippedBot {
  readonly discord: DiscordServer
  answerTo(event: Json): Promise<Posted>
  /** Somebody mentions the bot. */
  mention(content: string, change?: Json): Json
  /** The latest form of a message of the bot. */
  latest(id: unknown): Posted | undefined
  /** The messages posted so far; what is asked next is answered after everything that is under way. */
  settled(): Promise<number>
  /** Somebody changes a setting of a channel. */
  set(name: string, value: string | readonly string[], where?: string): Promise<void>
  /** Ends it as an operator would, and resolves to its exit code. */
  stop(): Promise<number | null>
  start(): Promise<void>
  /** What was wrong since it was asked for last. */
  wrong(): readonly string[]
  close(): Promise<void>
}

export async function startShippedBot(): Promise<ShippedBot> {
  const data = mkdtempSync(join(tmpdir(), 'discord-main-'))
  const discord = await startDiscordServer()
  const environment = {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.url,
    DISCORD_MESSAGE_CONTENT: 'on',
    DISCORD_MANAGERS: IDS.bob,
    QUESTIONS_PER_MINUTE: '1000',
    CHANNEL_QUESTIONS_PER_MINUTE: '1000',
    DATA_DIR: data,
    WEB_PORT: 'off',
  }
  let bot: Bot
  const start = async () => {
    bot = startBot('src/main.ts', environment)
    await waitUntil(() => bot.output().includes('/oauth2/authorize'), 'the connection')
  }
  const { answerTo } = discord
  await start()
  return {
    discord,
    answerTo,
    start,
    mention: (content, change = {}) => discord.say({ content: `<@${IDS.bot}> ${content}`, mentions: [IDS.bot], ...change }),
    latest: (id) => discord.record.posted.findLast(({ message }) => message.id === id),
    async settled() {
      await answerTo(discord.say({ in: IDS.dm, content: '谢谢' }))
      return discord.record.posted.length
    },
    async set(name, value, where = IDS.general) {
      const panel = await answerTo(discord.command('settings', {}, { in: where }))
      await answerTo(discord.choose(panel.message, value, { in: where }, `setting:${name}`))
    },
    stop: () => bot.stop('SIGTERM'),
    wrong: () => [...discord.record.violations.splice(0), ...discord.record.late.splice(0)],
    async close() {
      await bot.stop('SIGKILL')
      await discord.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}
