import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { closeFaultyBots, PLATFORM_NAMES, startFaultyBot, untilAnswered } from './faulty-bot.ts'

const PRELOAD = fileURLToPath(new URL('../support/slow-files.cjs', import.meta.url))
/** Longer than any test waits: whoever waits for the store is never answered. */
const NEVER_MS = '600000'

afterAll(closeFaultyBots)

const FAULTS = {
  'takes minutes for everything': { SLOW_MS: NEVER_MS },
  'fails at everything': { FAIL_CODE: 'EIO' },
} as const

describe.concurrent.each(PLATFORM_NAMES)('%s with a store that', (name) => {
  it.each(Object.entries(FAULTS))('%s', async (_, fault) => {
    const preload = (dataDir: string) => ({ NODE_OPTIONS: `--require ${PRELOAD}`, SLOW_FOLDER: dataDir, ...fault })
    const faulty = await startFaultyBot(name, preload)
    const { platform, bot, dataDir } = faulty
    const keys = ['2019年直接帮扶资金是多少？', '你好', '2021年直接帮扶资金是多少？', '2019年直接帮扶资金是多少？'].map((text) =>
      platform.ask(text),
    )
    await untilAnswered(faulty, keys)
    expect(await bot.stop('SIGTERM')).toBe(0)
    for (const key of keys) expect(platform.answersTo(key)).toHaveLength(1)
    expect(JSON.stringify(platform.answersTo(keys[0] ?? ''))).toContain('82.38')
    expect(platform.violations()).toEqual([])
    // The fault was there: nothing could be stored.
    expect(existsSync(join(dataDir, 'store'))).toBe(false)
  })
})
