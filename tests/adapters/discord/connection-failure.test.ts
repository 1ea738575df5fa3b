import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startBot } from '../../support/discord-child.ts'
import { startDiscordServer } from '../../support/discord-server.ts'

const TOKEN = 'a.secret.token'

/** What the bot says when it cannot connect. */
async function failureAt(url: string): Promise<string> {
  const bot = startBot('tests/support/discord-bot.ts', {
    DISCORD_TOKEN: TOKEN,
    DISCORD_API_URL: url,
    DATA_DIR: join(tmpdir(), 'discord-none'),
  })
  expect(await bot.ended).toBe(1)
  return bot.output()
}

test('a token that the API refuses is named, not shown', async () => {
  const discord = await startDiscordServer()
  const said = await failureAt(discord.url)
  expect(said).toContain('Discord refused the bot token (DISCORD_TOKEN)')
  expect(said).not.toContain(TOKEN)
  expect(discord.gateway.log.identified).toEqual([])
  await discord.close()
})

test('a token that the gateway refuses (close code 4004) is named, not shown', async () => {
  const discord = await startDiscordServer({ token: TOKEN, gatewayToken: 'another' })
  const said = await failureAt(discord.url)
  expect(said).toContain('Discord refused the bot token (DISCORD_TOKEN)')
  expect(said).not.toContain(TOKEN)
  expect(discord.gateway.log.identified).toHaveLength(1)
  await discord.close()
})

test('a dead network is said to be one', async () => {
  const discord = await startDiscordServer()
  await discord.close()
  const said = await failureAt(discord.url)
  expect(said).toContain('Discord cannot be reached (ECONNREFUSED)')
  expect(said).not.toContain(TOKEN)
})
