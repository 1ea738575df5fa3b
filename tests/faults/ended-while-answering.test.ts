import { afterAll, expect, it } from 'vitest'
import { questionSets } from '../support/question-sets.ts'
import { waitUntil } from '../support/wait-until.ts'
import { closeFaultyBots, PLATFORM_NAMES, startFaultyBot } from './faulty-bot.ts'

afterAll(closeFaultyBots)

const QUESTIONS = questionSets()
  .filter(({ history }) => history.length === 0)
  .slice(0, 20)
  .map(({ question }) => question)

it.concurrent.each(PLATFORM_NAMES)('%s: SIGTERM among many questions: each one is answered or told, once', async (name) => {
  const { platform, bot } = await startFaultyBot(name)
  const keys = QUESTIONS.map((question) => platform.ask(question))
  // The first answer shows that all have arrived: they were sent before it, on the same line.
  await waitUntil(() => keys.some((key) => platform.answersTo(key).length > 0), 'the first answer')
  expect(await bot.stop('SIGTERM'), bot.output()).toBe(0)
  expect(keys.map((key) => platform.answersTo(key).length)).toEqual(keys.map(() => 1))
  expect(platform.violations()).toEqual([])
})
