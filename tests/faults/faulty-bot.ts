import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Bot, startBot } from '../support/discord-child.ts'
import { waitUntil } from '../support/wait-until.ts'
import { FAULT_PLATFORMS, type FaultPlatform } from './fault-platforms.ts'

export type PlatformName = keyof typeof FAULT_PLATFORMS
export const PLATFORM_NAMES = Object.keys(FAULT_PLATFORMS) as PlatformName[]

const STARTING_MS = 50_000
const ENTRY = 'src/main.ts'

export interface FaultyBot {
  readonly platform: FaultPlatform
  readonly bot: Bot
  readonly dataDir: string
}

type Environment = Readonly<Record<string, string>>

const opened: (() => Promise<void>)[] = []

/** The bot as it is shipped, connected to a loopback platform; `env` is made from its data folder. */
export async function startFaultyBot(name: PlatformName, env: (dataDir: string) => Environment = () => ({})): Promise<FaultyBot> {
  const platform = await FAULT_PLATFORMS[name]()
  const dataDir = mkdtempSync(join(tmpdir(), `wenju-faults-${name}-`))
  opened.push(async () => {
    await platform.close()
    rmSync(dataDir, { recursive: true, force: true })
  })
  return { platform, dataDir, bot: await launch(platform, dataDir, env(dataDir)) }
}

/** The bot once more, on the same platform and with the same data. */
export async function startAgain({ platform, dataDir }: FaultyBot): Promise<FaultyBot> {
  return { platform, dataDir, bot: await launch(platform, dataDir, {}) }
}

async function launch(platform: FaultPlatform, dataDir: string, env: Environment): Promise<Bot> {
  const limits = { QUESTIONS_PER_MINUTE: '1000', CHANNEL_QUESTIONS_PER_MINUTE: '1000' }
  const bot = startBot(ENTRY, { ...platform.env, ...limits, WEB_PORT: 'off', DATA_DIR: dataDir, LOG_LEVEL: 'info', ...env })
  opened.unshift(async () => void (await bot.stop('SIGKILL')))
  await waitUntil(() => bot.output().includes(platform.connected), 'the bot to connect', STARTING_MS)
  return bot
}

/** Resolves when each question has an answer; rejects with what the bot said meanwhile. */
export async function untilAnswered({ platform, bot }: FaultyBot, keys: readonly string[], mostMs?: number): Promise<void> {
  const counts = () => keys.map((key) => platform.answersTo(key).length)
  await waitUntil(() => counts().every((count) => count > 0), 'answers', mostMs).catch((error: Error) => {
    throw new Error(
      `${error.message}: there are ${counts().join(', ')}; refused: ${platform.violations().join(', ')}\n${bot.output()}`,
    )
  })
}

/** Ends every bot and platform of a file. */
export async function closeFaultyBots(): Promise<void> {
  for (const close of opened.splice(0)) await close()
}
