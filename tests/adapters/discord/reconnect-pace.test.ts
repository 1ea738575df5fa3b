import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createReconnectPace, type ReconnectPace } from '../../../src/adapters/discord/connection/reconnect-pace.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** How long the next attempt has to wait, in whole seconds up to 100; Infinity for ever. */
async function wait(pace: ReconnectPace): Promise<number> {
  let free = false
  void pace.turn().then(() => (free = true))
  for (let seconds = 0; seconds <= 100; seconds += 1) {
    await vi.advanceTimersByTimeAsync(seconds === 0 ? 0 : 1000)
    if (free) return seconds
  }
  return Number.POSITIVE_INFINITY
}

async function waitsAfterLosses(pace: ReconnectPace, losses: number): Promise<readonly number[]> {
  const waits: number[] = []
  for (let count = 0; count < losses; count += 1) {
    pace.lost()
    waits.push(await wait(pace))
  }
  return waits
}

test('the first two attempts are immediate, then the pause doubles up to a minute', async () => {
  expect(await waitsAfterLosses(createReconnectPace(), 10)).toEqual([0, 0, 1, 2, 4, 8, 16, 32, 60, 60])
})

test('a connection that held begins again, one that broke at once does not', async () => {
  const pace = createReconnectPace()
  await waitsAfterLosses(pace, 5)
  pace.connected()
  await vi.advanceTimersByTimeAsync(1000)
  expect(await waitsAfterLosses(pace, 1)).toEqual([8])
  pace.connected()
  await vi.advanceTimersByTimeAsync(30_000)
  expect(await waitsAfterLosses(pace, 2)).toEqual([0, 0])
})

test('nothing is tried after the end, not even what was waiting', async () => {
  const pace = createReconnectPace()
  await waitsAfterLosses(pace, 4)
  pace.lost()
  const waiting = wait(pace)
  pace.stop()
  expect(await waiting).toBe(Number.POSITIVE_INFINITY)
  expect(await wait(pace)).toBe(Number.POSITIVE_INFINITY)
})
