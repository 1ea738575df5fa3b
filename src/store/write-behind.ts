import { setTimeout as sleep } from 'node:timers/promises'
import type { CalmLog } from './calm-log.ts'
import type { Store } from './store.ts'

/** A value under its key as JSON, or that there is none any more. `expires` is in milliseconds since 1970. */
export type Written = { readonly json: string; readonly expires?: number } | 'deleted'

/** Values on their way to the store; more are dropped, the oldest first. */
const MOST_WAITING = 20_000
/** Writes at once. */
const WRITERS = 16
/** Writing begins so much later: what changes again meanwhile is written once. */
const LINGER_MS = 500
/** After a failed write it is tried again, later each time. */
const RETRY_MS = { first: 500, longest: 30_000 }

export interface WriteBehind {
  /** Written soon, again where that fails; of several values under one key, within half a second at least, only the last. */
  write(key: string, what: Written): void
  /** What is not in the store yet. */
  waiting(key: string): Written | undefined
  /** Resolves when nothing waits any more, or when what waits cannot be written. */
  finish(): Promise<void>
}

/** Writes to a store in the background. */
export function createWriteBehind(store: Store, warn: CalmLog): WriteBehind {
  const waiting = createWaiting(warn)
  const finishing = new AbortController()
  const writers = new Set<Promise<void>>()
  let lingering: NodeJS.Timeout | undefined

  function linger(): void {
    if (!finishing.signal.aborted && waiting.size() > 0) lingering ??= setTimeout(begin, LINGER_MS)
  }

  function begin(): void {
    clearTimeout(lingering)
    lingering = undefined
    for (let more = Math.min(WRITERS, waiting.size()) - writers.size; more > 0; more--) {
      const writer = writeAll(waiting, (key, what) => put(store, key, what, warn), finishing.signal).finally(() => {
        writers.delete(writer)
        linger()
      })
      writers.add(writer)
    }
  }

  return {
    write(key, what) {
      waiting.add(key, what)
      linger()
    },
    waiting: waiting.get,
    async finish() {
      finishing.abort()
      begin()
      await Promise.all(writers)
    },
  }
}

/** What is not written yet, in the order in which its keys were first written to. */
function createWaiting(warn: CalmLog) {
  const values = new Map<string, { what: Written; readonly since: number }>()
  const underWay = new Set<string>()
  return {
    size: () => values.size,
    get: (key: string): Written | undefined => values.get(key)?.what,
    add(key: string, what: Written): void {
      const known = values.get(key)
      if (known) known.what = what
      else values.set(key, { what, since: performance.now() })
      const [oldest] = values.keys()
      if (values.size <= MOST_WAITING || oldest === undefined) return
      values.delete(oldest)
      warn('the store is too slow: a value is not kept')
    },
    /** The first key that nobody writes, when it has waited since `until`. */
    take(until: number): string | undefined {
      for (const [key, { since }] of values) {
        if (underWay.has(key)) continue
        if (since > until) return undefined
        underWay.add(key)
        return key
      }
      return undefined
    },
    /** What was changed in the meantime is written once more. */
    over(key: string, what: Written | undefined, isWritten: boolean): void {
      underWay.delete(key)
      if (isWritten && values.get(key)?.what === what) values.delete(key)
    },
  }
}

/** Writes until nothing is left that has waited. After a failure it pauses; when all is to be finished it gives up instead. */
async function writeAll(
  waiting: ReturnType<typeof createWaiting>,
  write: (key: string, what: Written) => Promise<boolean>,
  finishing: AbortSignal,
): Promise<void> {
  const next = () => waiting.take(finishing.aborted ? Infinity : performance.now() - LINGER_MS)
  let pauseMs = RETRY_MS.first
  for (let key = next(); key !== undefined; key = next()) {
    const what = waiting.get(key)
    const isWritten = what === undefined || (await write(key, what))
    waiting.over(key, what, isWritten)
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
