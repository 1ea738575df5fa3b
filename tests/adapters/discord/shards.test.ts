import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Bot, startBot } from '../../support/discord-child.ts'
import { idOf, seen } from '../../support/discord-seen.ts'
import { type DiscordServer, startDiscordServer } from '../../support/discord-server.ts'
import { IDS } from '../../support/discord-world.ts'
import { waitUntil } from '../../support/wait-until.ts'

const FIGURE = '2012—2020年扶贫资金额度合计是多少？'

let discord: DiscordServer
let bot: Bot
let data: string

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'discord-shards-'))
  // Discord asks for two shards.
  discord = await startDiscordServer({ shards: 2 })
  bot = startBot('src/main.ts', { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.url, DATA_DIR: data, WEB_PORT: 'off' })
  await waitUntil(() => bot.output().includes('2 shards'), 'both shards')
})

afterAll(async () => {
  await bot.stop('SIGKILL')
  await discord.close()
  rmSync(data, { recursive: true, force: true })
})

test('two shards serve a server each, register once, and one knows the answers of the other', async () => {
  expect(discord.gateway.log.identified.map(({ shard }) => shard)).toEqual([
    [0, 2],
    [1, 2],
  ])
  expect(discord.record.requests.filter((request) => request.startsWith('PUT /applications'))).toHaveLength(1)
  const answer = await discord.answerTo(discord.slash(FIGURE))
  expect(seen(answer)).toContain('6937.64')
  expect(seen(await discord.answerTo(discord.slash(FIGURE, { in: IDS.elsewhere })))).toContain('6937.64')
  // What one shard keeps is written within a second.
  const pressed = () => discord.press(answer.message, idOf(answer, ':computation'), { in: IDS.elsewhere })
  await expect.poll(async () => seen(await discord.answerTo(pressed())), { timeout: 5000 }).toContain('6937.64')
  expect(discord.record.violations).toEqual([])
  expect(await bot.stop('SIGTERM')).toBe(0)
  expect(discord.gateway.log.closeCodes).toEqual([1000, 1000])
})
