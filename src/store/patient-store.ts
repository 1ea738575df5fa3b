import { setTimeout as sleep } from 'node:timers/promises'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import { type CalmLog, createCalmLog } from './calm-log.ts'
import type { Store } from './store.ts'
import { createWriteBehind, type Written } from './write-behind.ts'

/** A value that takes longer to read counts as absent: nobody waits for a disk. */
const READ_MS = 500
/** What was written lately stays at hand, up to so many characters of JSON (some 4,000 values). */
const AT_HAND = 2_000_000
/** What is still to be written when the program stops has this long. */
const CLOSE_MS = 5000

export interface PatientOptions {
  /** Other processes write the same keys: what was written here is read again, and is only at hand where that fails. */
  readonly shared?: boolean
}

/**
 * A store that holds nobody up: what is set or deleted is there at once and written in the background, again where that fails;
 * what cannot be read soon is as it was last written here, or absent. Nothing rejects. `close` finishes the writes.
 */
export function createPatientStore(store: Store, log: Pick<Logger, 'warn'>, { shared = false }: PatientOptions = {}): Store {
  const warn = createCalmLog(log)
  const behind = createWriteBehind(store, warn)
  const atHand = new LRUCache<string, Exclude<Written, string> | { readonly json: 'deleted' }>({
    maxSize: AT_HAND,
    sizeCalculation: ({ json }, key) => json.length + key.length,
  })
  const written = (key: string): Written | undefined => {
    const waiting = behind.waiting(key)
    if (waiting !== undefined) return waiting
    const known = atHand.get(key)
    return known?.json === 'deleted' ? 'deleted' : known
  }
  const change = (key: string, what: Written): void => {
    behind.write(key, what)
    atHand.set(key, what === 'deleted' ? { json: 'deleted' } : what)
  }

  return {
    async get<T>(key: string) {
      const known = shared ? behind.waiting(key) : written(key)
      if (known !== undefined) return current<T>(known)
      const read = await readSoon<T>(store, key, warn)
      // Most channels have no settings, and are asked for them with every question.
      if (read === undefined && !shared && !atHand.has(key)) atHand.set(key, { json: 'deleted' })
      return read === 'late' ? current<T>(written(key)) : read
    },
    async set(key, value, ttlMs) {
      change(key, { json: JSON.stringify(value), ...(ttlMs !== undefined && { expires: Date.now() + ttlMs }) })
    },
    async delete(key) {
      change(key, 'deleted')
    },
    async close() {
      const finished = behind.finish().then(() => store.close())
      await Promise.race([finished.catch(() => undefined), sleep(CLOSE_MS, undefined, { ref: false })])
    },
  }
}

function current<T>(what: Written | undefined): T | undefined {
  if (what === undefined || what === 'deleted' || (what.expires !== undefined && what.expires <= Date.now())) return undefined
  return JSON.parse(what.json) as T
}

/** The value under a key, undefined where there is none; `late` when that cannot be told soon. */
async function readSoon<T>(store: Store, key: string, warn: CalmLog): Promise<T | undefined | 'late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, READ_MS, 'late')
  })
  try {
    const value = await Promise.race([store.get<T>(key), late])
    if (value === 'late') warn('the store is slow: a value was not waited for')
    return value
  } catch {
    warn('the store cannot be read')
    return 'late'
  } finally {
    clearTimeout(timer)
  }
}
