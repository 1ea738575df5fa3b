import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { checkSlack } from '../../../src/adapters/slack/check-slack.ts'
import { slackManifest } from '../../../src/adapters/slack/manifest.ts'
import type { SlackConfig } from '../../../src/config.ts'
import { doctorWordingFor } from '../../../src/reply/wording/doctor/doctor-wording-for.ts'
import { type CannedAnswer, type CannedServer, startCannedServer } from '../../support/canned-server.ts'
import { TOKENS } from '../../support/slack-api.ts'
import { launchHttpBot, newDataDir } from '../../support/slack-bot.ts'
import { SlackServer } from '../../support/slack-server.ts'

const words = doctorWordingFor('en')
const scopes = slackManifest().oauth_config.scopes.bot
const IDENTITY = { ok: true, user: 'wenju', team: 'Test' }
const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const settings = (change: Partial<SlackConfig>): SlackConfig => ({ botToken: TOKENS.bot, port: 0, managers: [], ...change })

async function canned(
  authTest: CannedAnswer,
  connectionsOpen: CannedAnswer = { body: { ok: true, url: 'ws://x' } },
): Promise<SlackConfig> {
  const server: CannedServer = await startCannedServer({
    '/api/auth.test': authTest,
    '/api/apps.connections.open': connectionsOpen,
  })
  open.push(server)
  return settings({ appToken: TOKENS.app, apiUrl: `${server.origin}/api/` })
}

async function findings(config: SlackConfig) {
  const { findings: found } = await checkSlack(config, words)
  expect(JSON.stringify(found)).not.toContain(config.botToken)
  return found.map(({ check, state, says }) => ({ check, state, says }))
}

describe('tokens', () => {
  it('finds both in order on the loopback server', async () => {
    const slack = await SlackServer.start()
    open.push(slack)
    expect(await findings(settings({ appToken: TOKENS.app, apiUrl: slack.apiUrl }))).toMatchObject([
      { check: 'slack.token', state: 'right', says: 'The bot token works: @wenju of Test' },
      { check: 'slack.socket', state: 'right' },
    ])
  })

  it('names the code of a refused token', async () => {
    const config = await canned(
      { body: { ok: false, error: 'account_inactive' } },
      { body: { ok: false, error: 'not_allowed_token_type' } },
    )
    expect(await findings(config)).toEqual([
      { check: 'slack.token', state: 'wrong', says: words.slack.badBotToken('account_inactive').says },
      { check: 'slack.socket', state: 'wrong', says: words.slack.badAppToken('not_allowed_token_type').says },
    ])
  })
})

describe('scopes', () => {
  const granting = (granted: readonly string[]) => canned({ headers: { 'x-oauth-scopes': granted.join(', ') }, body: IDENTITY })
  const about = (found: Awaited<ReturnType<typeof findings>>) => found.filter(({ check }) => check === 'slack.scopes')

  it('are right when they are those of the manifest', async () => {
    expect(about(await findings(await granting(scopes)))).toMatchObject([{ state: 'right' }])
  })

  it('are named when they are missing or not used', async () => {
    const [missing = '', ...rest] = scopes
    expect(about(await findings(await granting([...rest, 'files:write'])))).toMatchObject([
      { state: 'wrong', says: `Scopes missing: ${missing}` },
      { state: 'hint', says: 'Scopes that are not used: files:write' },
    ])
  })
})

describe('the network', () => {
  it('is told apart from a refusal: nothing listens', async () => {
    const server = await startCannedServer({})
    await server.close()
    expect(await findings(settings({ appToken: TOKENS.app, apiUrl: server.origin }))).toEqual([
      { check: 'slack.token', state: 'wrong', says: 'Slack cannot be reached (ECONNREFUSED)' },
    ])
  })

  it('is told apart from a refusal: a proxy answers', async () => {
    const [first] = await findings(await canned({ status: 502, body: '<html>Bad gateway</html>' }))
    expect(first).toMatchObject({ state: 'wrong', says: 'What answered is not Slack (HTTP 502)' })
  })

  it('breaks nothing when Slack asks to wait', async () => {
    const [first] = await findings(await canned({ status: 429, body: { ok: false, error: 'ratelimited' } }))
    expect(first).toMatchObject({ check: 'slack.token', state: 'hint' })
  })
})

describe('the clock', () => {
  it('is held against the time of the answer', async () => {
    const config = await canned({ headers: { date: new Date(Date.now() - 600_000).toUTCString() }, body: IDENTITY })
    const { clockAheadMs = 0 } = await checkSlack(config, words)
    expect(Math.round(clockAheadMs / 60_000)).toBe(10)
  })
})

describe('HTTP', () => {
  const secret = '0123456789abcdef0123456789abcdef'

  it('finds the port free, and a secret that is none', async () => {
    const { apiUrl = '' } = await canned({ body: IDENTITY })
    const config = settings({ signingSecret: 'xoxb-a-token', apiUrl })
    expect((await findings(config)).slice(1)).toMatchObject([
      { check: 'slack.port', state: 'right' },
      { check: 'slack.signing', state: 'hint' },
    ])
  })

  it('finds the port taken by another program', async () => {
    const { apiUrl = '' } = await canned({ body: IDENTITY })
    // On all addresses: some systems let a program listen beside one that has 127.0.0.1 only.
    const other = createServer((_, response) => void response.writeHead(404).end()).listen(0)
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const [, found] = await findings(settings({ signingSecret: secret, port, apiUrl }))
    expect(found).toMatchObject({ state: 'wrong', says: words.slack.portTaken(port, 'EADDRINUSE').says })
    other.close()
  })

  it('knows a running bot by its signing secret', async () => {
    const slack = await SlackServer.start()
    open.push(slack)
    const bot = await launchHttpBot(slack.apiUrl, newDataDir())
    const config = settings({ signingSecret: TOKENS.signingSecret, apiUrl: slack.apiUrl, port: bot.port })
    const other = { ...config, signingSecret: secret }
    try {
      expect((await findings(config))[1]).toMatchObject({ state: 'right', says: words.slack.portOurs(bot.port).says })
      expect((await findings(other))[1]).toMatchObject({ state: 'wrong' })
    } finally {
      await bot.stop()
    }
  })
})
