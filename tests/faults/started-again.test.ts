import { afterAll, expect, it } from 'vitest'
import { closeFaultyBots, PLATFORM_NAMES, startAgain, startFaultyBot, untilAnswered } from './faulty-bot.ts'

afterAll(closeFaultyBots)

it.concurrent.each(PLATFORM_NAMES)(
  '%s: what was answered is not answered again by the next run; what was broken off is',
  async (name) => {
    const first = await startFaultyBot(name)
    const { platform } = first
    const answered = platform.ask('2019年直接帮扶资金是多少？')
    await untilAnswered(first, [answered])
    expect(await first.bot.stop('SIGTERM')).toBe(0)

    const second = await startAgain(first)
    platform.repeat(answered)
    const later = platform.ask('2018年直接帮扶资金是多少？')
    await untilAnswered(second, [later])
    const brokenOff = platform.ask('2017年直接帮扶资金是多少？')
    await second.bot.stop('SIGKILL')
    expect(platform.answersTo(brokenOff)).toEqual([])

    const third = await startAgain(first)
    platform.repeat(brokenOff)
    await untilAnswered(third, [brokenOff])
    expect(await third.bot.stop('SIGTERM')).toBe(0)
    expect([answered, brokenOff].map((key) => platform.answersTo(key).length)).toEqual([1, 1])
  },
)
