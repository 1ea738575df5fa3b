import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type StartAdapter, type SupervisionEvent, supervise } from '../../src/adapters/supervise.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const adapter = (stop = async () => {}) => ({ name: 'test', announcement: 'connected', stop })
const broken: StartAdapter = async () => {
  throw new Error('no route')
}

function watch(start: StartAdapter) {
  const events: SupervisionEvent[] = []
  return { events, ...supervise(start, (event) => events.push(event)) }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

describe('supervise', () => {
  it('announces a connection and stops it', async () => {
    const stop = vi.fn(async () => {})
    const running = watch(async () => adapter(stop))
    await running.attempted
    expect(running.events).toEqual([{ kind: 'connected', announcement: 'connected' }])
    await running.stop()
    expect(stop).toHaveBeenCalledTimes(1)
  })

  it('tries again after 1 s, 2 s, 4 s … up to 5 min', async () => {
    const running = watch(broken)
    await vi.advanceTimersByTimeAsync(25 * 60 * 1000)
    const delays = running.events.map((event) => (event.kind === 'failed' ? event.retryMs / 1000 : undefined))
    expect(delays.slice(0, 12)).toEqual([1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300])
    await running.stop()
  })

  it('is connected as soon as an attempt succeeds', async () => {
    const start = vi.fn(async () => adapter()).mockRejectedValueOnce(new Error('no route'))
    const running = watch(start)
    await vi.advanceTimersByTimeAsync(1000)
    expect(running.events.map(({ kind }) => kind)).toEqual(['failed', 'connected'])
    await running.stop()
  })

  it('restarts an adapter that reports its connection lost, even one that does not close', async () => {
    const stop = vi.fn().mockRejectedValueOnce(new Error('already gone')).mockResolvedValue(undefined)
    const losses: ((error: unknown) => void)[] = []
    const running = watch(async (lost) => {
      losses.push(lost)
      return adapter(stop)
    })
    await settle()
    losses[0]?.(new Error('dropped'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(running.events).toMatchObject([{ kind: 'connected' }, { kind: 'lost', retryMs: 1000 }, { kind: 'connected' }])
    await running.stop()
    expect(stop).toHaveBeenCalledTimes(2)
  })

  it('waits longer for a connection that keeps breaking, and begins anew after a good one', async () => {
    const lost = { now: (_: unknown) => {} }
    const running = watch(async (report) => {
      lost.now = report
      return adapter()
    })
    const delayAfterHolding = async (ms: number) => {
      await vi.advanceTimersByTimeAsync(ms)
      lost.now(new Error('dropped'))
      await settle()
      const event = running.events.at(-1)
      const delay = event?.kind === 'lost' ? event.retryMs : Number.NaN
      await vi.advanceTimersByTimeAsync(delay)
      return delay
    }
    expect(await delayAfterHolding(10)).toBe(1000)
    expect(await delayAfterHolding(10)).toBe(2000)
    expect(await delayAfterHolding(10)).toBe(4000)
    expect(await delayAfterHolding(60_000)).toBe(1000)
    await running.stop()
  })

  it('stops at once while it waits, and stays stopped', async () => {
    const start = vi.fn(broken)
    const running = watch(start)
    await settle()
    await running.stop()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(start).toHaveBeenCalledTimes(1)
  })

  it('stops an adapter that connects only after it was told to stop', async () => {
    const stop = vi.fn(async () => {})
    let connect = () => {}
    const running = watch(
      () =>
        new Promise((resolve) => {
          connect = () => resolve(adapter(stop))
        }),
    )
    const stopped = running.stop()
    connect()
    await stopped
    expect(stop).toHaveBeenCalledTimes(1)
    expect(running.events).toEqual([])
  })
})
