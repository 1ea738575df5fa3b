import { afterAll, beforeAll, beforeEach, expect } from 'vitest'
import type { SentMessage } from './slack-api.ts'
import { type Bot, launchSocketBot, newDataDir } from './slack-bot.ts'
import { command, mention, newTs } from './slack-payloads.ts'
import { SlackServer } from './slack-server.ts'
import { waitUntil } from './wait-until.ts'

export const MANAGER = 'U0MANAGER'

/** The bot in a process of its own at a loopback Slack, for the tests of one file. */
export interface SlackWorld {
  readonly server: SlackServer
  readonly bot: Bot
  /** The messages since the test began, once there are so many. */
  answers(count: number): Promise<readonly SentMessage[]>
  /** The bodies of a method's calls after the first `seen`, once there are so many. */
  calls(method: string, seen: number, count?: number): Promise<readonly Readonly<Record<string, unknown>>[]>
  event(payload: object): Promise<unknown>
  command(name: string, text: string, fields?: { readonly user?: string; readonly channel?: string }): Promise<unknown>
  action(payload: object): Promise<unknown>
  /** Asks by a mention; what comes after it counts as since the test began. */
  asked(question: string): Promise<{ readonly ts: string; readonly message: SentMessage | undefined }>
}

/** A body as text, to find words in it. */
export const shown = (message: { readonly body: Readonly<Record<string, unknown>> } | undefined) =>
  JSON.stringify(message?.body ?? '')

/** Starts and stops the world around the tests of a file; afterwards nothing may have been refused, and no question logged. */
export function slackWorld(): SlackWorld {
  let server: SlackServer
  let bot: Bot
  let before = 0
  beforeAll(async () => {
    server = await SlackServer.start()
    bot = await launchSocketBot(server.apiUrl, newDataDir(), { SLACK_MANAGERS: MANAGER })
  })
  beforeEach(() => {
    before = server.sent.length
  })
  afterAll(async () => {
    expect(await bot.stop()).toBe(0)
    await server.close()
    expect(bot.output()).not.toContain('扶贫资金')
    expect(server.api.violations).toEqual([])
  })
  return {
    get server() {
      return server
    },
    get bot() {
      return bot
    },
    answers: async (count) => (await server.sentAfter(before + count)).slice(before),
    async calls(method, seen, count = 1) {
      await waitUntil(() => server.api.calls(method) >= seen + count, `${count} calls of ${method}`)
      return server.api.bodies(method).slice(seen)
    },
    event: (payload) => server.deliver('events_api', payload),
    command: (name, text, fields = {}) => server.deliver('slash_commands', command(text, server.apiUrl, { name, ...fields })),
    action: (payload) => server.deliver('interactive', payload),
    async asked(question) {
      const ts = newTs()
      const count = server.sent.length
      await server.deliver('events_api', mention(question, { ts }))
      const sent = await server.sentAfter(count + 1)
      before = server.sent.length
      return { ts, message: sent[count] }
    },
  }
}
