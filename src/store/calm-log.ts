import type { Logger } from 'pino'

/** A log of a thousand lines says no more than one. */
const EVERY_MS = 60_000

/** Warns of the same thing at most once a minute, with how often it happened since. */
export type CalmLog = (message: string) => void

export function createCalmLog(log: Pick<Logger, 'warn'>): CalmLog {
  const since = new Map<string, { times: number; toldAt: number }>()
  return (message) => {
    const told = since.get(message) ?? { times: 0, toldAt: -Infinity }
    since.set(message, told)
    told.times += 1
    if (Date.now() - told.toldAt < EVERY_MS) return
    log.warn({ times: told.times }, message)
    told.times = 0
    told.toldAt = Date.now()
  }
}
