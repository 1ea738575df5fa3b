import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { waitUntil } from '../support/wait-until.ts'
import { closeFaultyBots, PLATFORM_NAMES, startFaultyBot, untilAnswered } from './faulty-bot.ts'

afterAll(closeFaultyBots)

/** A minute, made shorter: longer than attempts go on that the libraries make by themselves. */
const AWAY_MS = 6000
const BACK_MS = 90_000

it.concurrent.each(PLATFORM_NAMES)(
  '%s: a question is answered once, when the platform is back, and later ones too',
  async (name) => {
    const faulty = await startFaultyBot(name)
    const { platform, bot } = faulty
    const asked = platform.ask('2019年直接帮扶资金是多少？')
    await platform.cut()
    await sleep(AWAY_MS)
    expect(platform.answersTo(asked)).toEqual([])
    await platform.restore()
    await waitUntil(() => platform.isConnected(), 'a new connection', BACK_MS)
    const later = platform.ask('2018年直接帮扶资金是多少？')
    await untilAnswered(faulty, [asked, later], BACK_MS)
    expect(await bot.stop('SIGTERM')).toBe(0)
    expect([asked, later].map((key) => platform.answersTo(key).length)).toEqual([1, 1])
    expect(platform.violations()).toEqual([])
  },
  240_000,
)
