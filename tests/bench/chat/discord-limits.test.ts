import { expect, test } from 'vitest'
import { DiscordLimits } from './discord-limits.ts'

function limitsAt() {
  const clock = { now: 10_000 }
  return { clock, limits: new DiscordLimits(() => clock.now) }
}

test('a bot makes fifty requests a second, and is told when it may go on', () => {
  const { clock, limits } = limitsAt()
  for (let request = 0; request < 50; request++) expect(limits.take(true).waitSeconds).toBeUndefined()
  clock.now += 400
  expect(limits.take(true)).toMatchObject({ waitSeconds: 0.6, headers: { 'x-ratelimit-global': 'true', 'retry-after': '0.6' } })
  clock.now += 600
  expect(limits.take(true).waitSeconds).toBeUndefined()
})

test('what answers an interaction is not counted', () => {
  const { limits } = limitsAt()
  for (let request = 0; request < 200; request++) expect(limits.take(false).waitSeconds).toBeUndefined()
  expect(limits.take(true).waitSeconds).toBeUndefined()
})

test('five messages in five seconds go into a channel, whatever goes into others', () => {
  const { limits } = limitsAt()
  const left = Array.from({ length: 5 }, () => limits.take(true, 'a').headers['x-ratelimit-remaining'])
  expect(left).toEqual(['4', '3', '2', '1', '0'])
  expect(limits.take(true, 'a')).toMatchObject({ waitSeconds: 5, headers: { 'x-ratelimit-scope': 'user' } })
  expect(limits.take(true, 'b').waitSeconds).toBeUndefined()
})
