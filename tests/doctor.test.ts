import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBot } from './support/discord-child.ts'
import { type DiscordServer, startDiscordServer } from './support/discord-server.ts'
import { TOKENS } from './support/slack-api.ts'
import { SlackServer } from './support/slack-server.ts'

/** The command as people start it; only the environment differs. */
const ENTRY = 'src/doctor.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenju-doctor-'))
let slack: SlackServer
let discord: DiscordServer

beforeAll(async () => {
  slack = await SlackServer.start()
  discord = await startDiscordServer()
})

afterAll(async () => {
  await slack.close()
  await discord.close()
  rmSync(folder, { recursive: true, force: true })
})

const settings = () => ({
  LANG: 'en_GB.UTF-8',
  DATA_DIR: folder,
  SLACK_BOT_TOKEN: TOKENS.bot,
  SLACK_APP_TOKEN: TOKENS.app,
  SLACK_API_URL: slack.apiUrl,
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.url,
})

it('finds both platforms well, and posts nothing', async () => {
  const run = startBot(ENTRY, settings())
  expect(await run.ended, run.output()).toBe(0)
  expect(run.output()).toContain('✓ The bot token works')
  expect(run.output()).toContain('✓ The token works')
  expect(run.output()).toContain('✓ It agrees with the platform’s')
  expect(slack.sent).toEqual([])
  expect(discord.record.posted).toEqual([])
  for (const token of [TOKENS.bot, TOKENS.app, discord.token]) expect(run.output()).not.toContain(token)
})

it('ends with 1 when a token is refused, and names no secret', async () => {
  const run = startBot(ENTRY, { ...settings(), DISCORD_TOKEN: 'another.token' })
  expect(await run.ended).toBe(1)
  expect(run.output()).toContain('✗ Discord refused the token (401)')
  expect(run.output()).not.toContain('another.token')
})
