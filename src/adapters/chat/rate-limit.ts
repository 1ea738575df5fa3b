import { RecentMap } from '../../store/recent-map.ts'

/** Questions a minute. */
export interface Limits {
  readonly person: number
  readonly channel: number
}

export const USUAL_LIMITS: Limits = { person: 20, channel: 60 }

const MINUTE_MS = 60_000
/** One notice a minute is friendly; more of them are a flood of their own. */
const NOTICE_MS = MINUTE_MS
/** Of so many the half that has not asked for longest is forgotten, which fills the bucket up. */
const CAPACITY = 50_000

/** Whether a question is within the limit; if not, in how many seconds one will be, and whether this is to be said. */
export type Allowance = { readonly allowed: true } | { readonly allowed: false; readonly seconds: number; readonly say: boolean }

interface Bucket {
  readonly tokens: number
  readonly at: number
  readonly saidAt?: number
}

/** Token bucket: `perMinute` questions at once, and as many again within a minute. `now` is in milliseconds. */
export function createRateLimit(perMinute: number, now: () => number = Date.now): (key: string) => Allowance {
  const buckets = new RecentMap<string, Bucket>(MINUTE_MS, CAPACITY, now)
  const perMs = perMinute / MINUTE_MS
  return (key) => {
    const time = now()
    const { tokens, at, saidAt = -Infinity } = buckets.get(key) ?? { tokens: perMinute, at: time }
    const filled = Math.min(perMinute, tokens + (time - at) * perMs)
    if (filled >= 1) {
      buckets.set(key, { tokens: filled - 1, at: time, saidAt })
      return { allowed: true }
    }
    const say = time - saidAt >= NOTICE_MS
    buckets.set(key, { tokens: filled, at: time, saidAt: say ? time : saidAt })
    return { allowed: false, seconds: Math.ceil((1 - filled) / perMs / 1000), say }
  }
}
