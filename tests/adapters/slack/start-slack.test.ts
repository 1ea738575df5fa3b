import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { ChatContext } from '../../../src/adapters/chat/chat-context.ts'
import { startSlack } from '../../../src/adapters/slack/start-slack.ts'
import type { SlackConfig } from '../../../src/config.ts'
import { createMemoryJournal } from '../../../src/store/journal.ts'
import { createMemoryMarkLog } from '../../../src/store/mark-log.ts'
import { createMemoryStore } from '../../../src/store/memory-store.ts'
import { TOKENS } from '../../support/slack-api.ts'
import { mention } from '../../support/slack-payloads.ts'
import { SlackServer } from '../../support/slack-server.ts'

const logged: string[] = []
const broken = () => {
  throw new Error('this text must not be shown')
}
const context: ChatContext = {
  assistant: {
    ...{ ask: broken, answer: broken, readings: () => [], plan: () => null, check: broken, calculate: () => undefined },
    ...{ context: () => undefined, papers: () => [], complete: () => [], examples: () => [], audit: () => [], records: () => [] },
    corpusVersion: '1',
  },
  store: createMemoryStore(),
  journal: createMemoryJournal(),
  answered: createMemoryMarkLog(),
  salt: 'salt',
  log: pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) }),
}

let server: SlackServer
let socketConfig: SlackConfig

beforeAll(async () => {
  server = await SlackServer.start()
  socketConfig = { botToken: TOKENS.bot, appToken: TOKENS.app, apiUrl: server.apiUrl, port: 0, managers: [] }
})

afterAll(() => server.close())

async function refusal(config: SlackConfig): Promise<string> {
  const error = await startSlack(config, context).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(Error)
  return String(error)
}

describe('startSlack', () => {
  it('names a wrong bot token without showing it', async () => {
    const message = await refusal({ ...socketConfig, botToken: 'xoxb-wrong-secret' })
    expect(message).toContain('SLACK_BOT_TOKEN')
    expect(message).not.toContain('wrong-secret')
  })

  it('names a wrong app-level token without showing it', async () => {
    const message = await refusal({ ...socketConfig, appToken: 'xapp-wrong-secret' })
    expect(message).toContain('SLACK_APP_TOKEN')
    expect(message).not.toContain('wrong-secret')
  })

  it('says that the app-level token lacks the permission', async () => {
    server.api.answerNext('apps.connections.open', { body: { ok: false, error: 'missing_scope' } })
    expect(await refusal(socketConfig)).toContain('connections:write')
  })

  it('says that Slack cannot be reached', async () => {
    const free = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => free.once('listening', resolve))
    const { port } = free.address() as AddressInfo
    await new Promise((resolve) => free.close(resolve))
    const message = await refusal({ ...socketConfig, apiUrl: `http://127.0.0.1:${port}/api/` })
    expect(message).toContain('ECONNREFUSED')
    expect(message).toContain('SLACK_API_URL')
  })

  it('says so when a request cannot even be sent', async () => {
    // fetch refuses port 1 without a code; the port is not one that anybody could mean.
    const message = await refusal({ ...socketConfig, apiUrl: 'http://127.0.0.1:1/api/' })
    expect(message).toContain('cannot be reached')
    expect(message).not.toContain('TypeError')
  })

  it('tells the caller when Slack takes the token no longer', async () => {
    const lost = vi.fn()
    const adapter = await startSlack(socketConfig, context, lost)
    await server.connected()
    server.api.answerNext('apps.connections.open', { body: { ok: false, error: 'token_revoked' } })
    server.drop()
    await vi.waitUntil(() => lost.mock.calls.length > 0, { timeout: 20_000, interval: 20 })
    expect(String(lost.mock.calls[0])).toContain('SLACK_APP_TOKEN')
    await adapter.stop()
  })

  it('says that there is no way to receive events', async () => {
    expect(await refusal({ botToken: TOKENS.bot, port: 0, apiUrl: server.apiUrl, managers: [] })).toContain(
      'SLACK_SIGNING_SECRET',
    )
  })

  it('says that the port is taken', async () => {
    const taken = createServer().listen(0)
    await new Promise((resolve) => taken.once('listening', resolve))
    const { port } = taken.address() as AddressInfo
    const message = await refusal({
      ...{ botToken: TOKENS.bot, signingSecret: TOKENS.signingSecret },
      ...{ apiUrl: server.apiUrl, port, managers: [] },
    })
    expect(message).toContain(`Port ${port}`)
    taken.close()
  })

  it('apologises in the thread when an answer fails, and logs a code only', async () => {
    const adapter = await startSlack(socketConfig, context)
    await server.connected()
    expect(adapter.announcement).toBe('Slack: connected to Test as @wenju (Socket Mode)')
    const before = server.sent.length
    await server.deliver('events_api', mention('2019年的秘密问题是什么？', { ts: '1700000000.000042' }))
    const [message] = (await server.sentAfter(before + 1)).slice(before)
    expect(message?.body.thread_ts).toBe('1700000000.000042')
    expect(message?.body.text).toContain('抱歉')
    await adapter.stop()
    const log = logged.join('')
    expect(log).toContain('a question was not answered')
    expect(log).not.toContain('秘密')
    expect(log).not.toContain('must not be shown')
    expect(log).not.toContain('xoxb')
  })
})
