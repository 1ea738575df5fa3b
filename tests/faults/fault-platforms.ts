import { startDiscordServer } from '../support/discord-server.ts'
import { IDS, type Json } from '../support/discord-world.ts'
import { startLine } from '../support/line.ts'
import { TOKENS } from '../support/slack-api.ts'
import { mention } from '../support/slack-payloads.ts'
import { SlackServer } from '../support/slack-server.ts'

/** A loopback platform whose network can go away. */
export interface FaultPlatform {
  /** What the bot is started with. */
  readonly env: Readonly<Record<string, string>>
  /** What the bot prints when it is connected. */
  readonly connected: string
  /** Somebody mentions the bot in a channel; returns a key for `answersTo`. */
  ask(question: string): string
  /** Delivers a question once more. */
  repeat(key: string): void
  /** The bodies of the messages that answer a question. */
  answersTo(key: string): readonly unknown[]
  /** Requests and sockets break, and new ones are refused, until `restore`. */
  cut(): Promise<void>
  restore(): Promise<void>
  isConnected(): boolean
  /** What the platform would have refused. */
  violations(): readonly string[]
  close(): Promise<void>
}

async function slackPlatform(): Promise<FaultPlatform> {
  const slack = await SlackServer.start()
  const line = await startLine(Number(new URL(slack.apiUrl).port))
  const asked = new Map<string, ReturnType<typeof mention>>()
  // Without a socket it waits for one, as Slack does.
  const deliver = (payload: object, retry: number) => void slack.deliver('events_api', payload, retry).catch(() => undefined)
  return {
    env: { SLACK_BOT_TOKEN: TOKENS.bot, SLACK_APP_TOKEN: TOKENS.app, SLACK_API_URL: `http://127.0.0.1:${line.port}/api/` },
    connected: 'Socket Mode',
    ask(question) {
      const made = mention(question)
      asked.set(made.event.ts, made)
      deliver(made, 0)
      return made.event.ts
    },
    repeat: (key) => deliver(asked.get(key) ?? {}, 1),
    answersTo: (key) => slack.sent.filter(({ body }) => body.thread_ts === key),
    async cut() {
      await line.cut()
      slack.drop()
    },
    restore: () => line.restore(),
    isConnected: () => slack.isConnected(),
    violations: () => slack.api.violations,
    async close() {
      await line.close()
      await slack.close()
    },
  }
}

async function discordPlatform(): Promise<FaultPlatform> {
  const discord = await startDiscordServer()
  const line = await startLine(Number(new URL(discord.url).port))
  const asked = new Map<string, Json>()
  const answers = (body: Readonly<Record<string, unknown>>) =>
    (body.message_reference as { message_id: string } | undefined)?.message_id
  return {
    env: { DISCORD_TOKEN: discord.token, DISCORD_API_URL: `http://127.0.0.1:${line.port}/api` },
    connected: '/oauth2/authorize',
    ask(question) {
      const said = discord.say({ content: `<@${IDS.bot}> ${question}`, mentions: [IDS.bot] })
      asked.set(String(said.id), said)
      return String(said.id)
    },
    repeat: (key) => discord.redeliver('MESSAGE_CREATE', asked.get(key) ?? {}),
    answersTo: (key) => discord.record.posted.filter(({ body }) => answers(body) === key),
    async cut() {
      await line.cut()
      discord.gateway.cut()
    },
    async restore() {
      await line.restore()
      discord.gateway.open()
    },
    isConnected: () => discord.gateway.connected(),
    violations: () => discord.record.violations,
    async close() {
      await line.close()
      await discord.close()
    },
  }
}

export const FAULT_PLATFORMS = { slack: slackPlatform, discord: discordPlatform } as const
