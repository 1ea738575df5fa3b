import { LRUCache } from 'lru-cache'
import type { Store } from './store.ts'

/** Conversations kept at once; the one not used for longest goes first. */
const CAPACITY = 10_000

/** A store that forgets everything when the process ends. Values are kept as JSON, as every other store does. */
export function createMemoryStore(): Store {
  const values = new LRUCache<string, string>({ max: CAPACITY })
  return {
    async get<T>(key: string) {
      const json = values.get(key)
      return json === undefined ? undefined : (JSON.parse(json) as T)
    },
    async set(key, value, ttlMs) {
      values.set(key, JSON.stringify(value), ttlMs === undefined ? {} : { ttl: ttlMs })
    },
    async delete(key) {
      values.delete(key)
    },
    async close() {
      values.clear()
    },
  }
}
