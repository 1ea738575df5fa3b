import { setTimeout as sleep } from 'node:timers/promises'
import type { CalmLog } from './calm-log.ts'
import type { Store } from './store.ts'

/** A value under its key as JSON, or that there is none any more. `expires` is in milliseconds since 1970. */
export type Written = { readonly json: string; readonly expires?: number } | 'deleted'

/** Values on their way to the store; more are dropped, the oldest first. */
const MOST_WAITING = 20_000
/** Writes at once. */
const WRITERS = 16
/** After a failed write it is tried again, later each time. */
const RETRY_MS = { first: 500, longest: 30_000 }

export interface WriteBehind {
  /** Written soon, again where that fails; of several values under one key the last. */
  write(key: string, what: Written): void
  /** What is not in the store yet. */
  waiting(key: string): Written | undefined
  /** Resolves when nothing waits any more, or when what waits cannot be written. */
  finish(): Promise<void>
}

/** Writes to a store in the background. */
export function createWriteBehind(store: Store, warn: CalmLog): WriteBehind {
  const waiting = new Map<string, Written>()
  const underWay = new Set<string>()
  const finishing = new AbortController()
  const writers = new Set<Promise<void>>()
  let running = 0

  /** Without a key its writer ends. */
  function nextKey(): string | undefined {
    for (const key of waiting.keys()) if (!underWay.has(key)) return key
    running -= 1
    return undefined
  }

  async function writeOne(key: string): Promise<boolean> {
    const what = waiting.get(key)
    underWay.add(key)
    const isWritten = what === undefined || (await put(store, key, what, warn))
    underWay.delete(key)
    // Changed in the meantime, it is written once more.
    if (isWritten && waiting.get(key) === what) waiting.delete(key)
    return isWritten
  }

  return {
    write(key, what) {
      waiting.set(key, what)
      if (waiting.size > MOST_WAITING) dropOldest(waiting, warn)
      if (running >= WRITERS) return
      running += 1
      const writer = writeAll(nextKey, writeOne, finishing.signal).finally(() => writers.delete(writer))
      writers.add(writer)
    },
    waiting: (key) => waiting.get(key),
    async finish() {
      finishing.abort()
      await Promise.all(writers)
    },
  }
}

function dropOldest(waiting: Map<string, Written>, warn: CalmLog): void {
  const [oldest] = waiting.keys()
  if (oldest === undefined) return
  waiting.delete(oldest)
  warn('the store is too slow: a value is not kept')
}

/** Writes until nothing is left. After a failure it pauses; when all is to be finished it gives up instead. */
async function writeAll(
  nextKey: () => string | undefined,
  writeOne: (key: string) => Promise<boolean>,
  finishing: AbortSignal,
): Promise<void> {
  let pauseMs = RETRY_MS.first
  for (let key = nextKey(); key !== undefined; key = nextKey()) {
    const isWritten = await writeOne(key)
    if (!isWritten && finishing.aborted) return
    if (!isWritten) await sleep(pauseMs, undefined, { signal: finishing, ref: false }).catch(() => undefined)
    pauseMs = isWritten ? RETRY_MS.first : Math.min(2 * pauseMs, RETRY_MS.longest)
  }
}

/** One write; false when it failed, which is logged. */
async function put(store: Store, key: string, what: Written, warn: CalmLog): Promise<boolean> {
  try {
    await (what === 'deleted' ? store.delete(key) : store.set(key, JSON.parse(what.json), remaining(what.expires)))
    return true
  } catch {
    warn('a value could not be stored yet')
    return false
  }
}

const remaining = (expires: number | undefined) => (expires === undefined ? undefined : Math.max(1, expires - Date.now()))
