import { LRUCache } from 'lru-cache'

/** Platforms repeat deliveries within minutes (Slack: at once, after 1 and 5 minutes). */
const WINDOW_MS = 10 * 60 * 1000
const CAPACITY = 10_000

/** Remembers deliveries: `first(key)` is true the first time a key is seen within ten minutes. */
export function createOnce(): { first(key: string): boolean } {
  const seen = new LRUCache<string, true>({ max: CAPACITY, ttl: WINDOW_MS })
  return {
    first(key) {
      if (seen.has(key)) return false
      seen.set(key, true)
      return true
    },
  }
}
