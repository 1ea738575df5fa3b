import { afterEach, describe, expect, it } from 'vitest'
import { checkDiscord } from '../../../src/adapters/discord/check-discord.ts'
import { discordCommands } from '../../../src/adapters/discord/commands.ts'
import type { DiscordConfig } from '../../../src/config.ts'
import { doctorWordingFor } from '../../../src/reply/wording/doctor/doctor-wording-for.ts'
import { type CannedAnswer, startCannedServer } from '../../support/canned-server.ts'
import { startDiscordServer } from '../../support/discord-server.ts'

const words = doctorWordingFor('en')
const TOKEN = 'loopback.token.of-the-bot'
const MESSAGE_CONTENT_LIMITED = 1 << 19
const open: { close(): Promise<void> }[] = []

afterEach(async () => {
  for (const one of open.splice(0)) await one.close()
})

const settings = (apiUrl: string, messageContent = false): DiscordConfig => ({
  token: TOKEN,
  apiUrl,
  managers: [],
  shards: 'auto',
  messageContent,
})

const application = (change: object = {}) => ({ id: '1', flags: 0, integration_types_config: { 0: {}, 1: {} }, ...change })
const gateway = (remaining: number) => ({
  url: 'ws://x',
  shards: 2,
  session_start_limit: { total: 1000, remaining, reset_after: 7_000_000, max_concurrency: 1 },
})
const refusal = { message: '401: Unauthorized', code: 0 }

/** A Discord where all is right but for what is given. */
async function canned(change: Readonly<Record<string, CannedAnswer>> = {}): Promise<string> {
  const right = {
    'users/@me': { body: { username: 'wenju' } },
    'applications/@me': { body: application() },
    'applications/1/commands': { body: discordCommands },
    'gateway/bot': { body: gateway(999) },
  }
  const answers = Object.entries({ ...right, ...change }).map(([path, answer]) => [`/api/v10/${path}`, answer])
  const server = await startCannedServer(Object.fromEntries(answers))
  open.push(server)
  return `${server.origin}/api/`
}

async function findings(config: DiscordConfig) {
  const { findings: found } = await checkDiscord(config, words)
  expect(JSON.stringify(found)).not.toContain(TOKEN)
  return found.map(({ check, state, says }) => ({ check, state, says }))
}

const about = async (check: string, config: DiscordConfig) => (await findings(config)).filter((one) => one.check === check)

it('finds everything right', async () => {
  const found = await findings(settings(await canned()))
  expect(found.map(({ check, state }) => `${check} ${state}`)).toEqual([
    'discord.token right',
    'discord.intents right',
    'discord.installations right',
    'discord.commands right',
    'discord.sessions right',
  ])
})

it('finds the commands unregistered on a loopback server that no bot has met', async () => {
  const discord = await startDiscordServer({ token: TOKEN })
  open.push(discord)
  const found = await findings(settings(discord.url))
  expect(found.filter(({ state }) => state !== 'right').map(({ check, state }) => `${check} ${state}`)).toEqual([
    'discord.commands hint',
  ])
  expect(discord.record.violations).toEqual([])
})

describe('what is wrong', () => {
  it('a refused token ends the check', async () => {
    expect(await findings(settings(await canned({ 'users/@me': { status: 401, body: refusal } })))).toEqual([
      { check: 'discord.token', state: 'wrong', says: words.discord.badToken.says },
    ])
  })

  it('the intent is demanded and not allowed', async () => {
    expect(await about('discord.intents', settings(await canned(), true))).toMatchObject([{ state: 'wrong' }])
    const allowed = await canned({ 'applications/@me': { body: application({ flags: MESSAGE_CONTENT_LIMITED }) } })
    expect(await about('discord.intents', settings(allowed, true))).toMatchObject([{ state: 'right' }])
  })

  it('a way of installation is closed', async () => {
    const address = await canned({ 'applications/@me': { body: application({ integration_types_config: { 0: {} } }) } })
    expect(await about('discord.installations', settings(address))).toMatchObject([
      { state: 'hint', says: 'The application does not allow User Install' },
    ])
  })

  it('names commands that are missing, changed or left over', async () => {
    const [first, second, ...rest] = discordCommands
    const changed = { ...second, options: [] }
    const address = await canned({ 'applications/1/commands': { body: [changed, ...rest, { name: 'old', type: 1 }] } })
    const [found] = await about('discord.commands', settings(address))
    expect(found).toMatchObject({ state: 'hint' })
    for (const name of [first?.name, second?.name, 'old']) expect(found?.says).toContain(name)
    expect(found?.says).not.toContain(rest[0]?.name)
  })

  it('session starts run out, or are used up', async () => {
    expect(await about('discord.sessions', settings(await canned({ 'gateway/bot': { body: gateway(12) } })))).toMatchObject([
      { state: 'hint', says: 'Only 12 of 1000 session starts are left; they are renewed in 2 hours' },
    ])
    expect(await about('discord.sessions', settings(await canned({ 'gateway/bot': { body: gateway(0) } })))).toMatchObject([
      { state: 'wrong' },
    ])
  })
})

it('knows when fewer shards are set than recommended', async () => {
  const address = await canned()
  expect(await about('discord.shards', { ...settings(address), shards: 1 })).toMatchObject([{ state: 'hint' }])
  expect(await about('discord.shards', { ...settings(address), shards: 2 })).toEqual([])
})

describe('the network', () => {
  it('is told apart from a refusal: nothing listens', async () => {
    const server = await startCannedServer({})
    await server.close()
    expect(await findings(settings(server.origin))).toEqual([
      { check: 'discord.token', state: 'wrong', says: 'Discord cannot be reached (ECONNREFUSED)' },
    ])
  })

  it('is told apart from a refusal: something else answers', async () => {
    const address = await canned({ 'users/@me': { status: 403, body: '<html>blocked</html>' } })
    expect(await findings(settings(address))).toMatchObject([{ state: 'wrong', says: 'What answered is not Discord (HTTP 403)' }])
  })

  it('breaks nothing when Discord asks to wait', async () => {
    const address = await canned({ 'gateway/bot': { status: 429, body: { message: 'slow', retry_after: 1, code: 0 } } })
    expect(await about('discord.sessions', settings(address))).toMatchObject([{ state: 'hint' }])
  })
})
