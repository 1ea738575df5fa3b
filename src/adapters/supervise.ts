import type { Adapter } from './adapter.ts'

const FIRST_DELAY_MS = 1000
const LONGEST_DELAY_MS = 5 * 60 * 1000
/** A connection that held this long was a good one: after it the delays begin anew. */
const STABLE_MS = 60 * 1000

/** What happens to a supervised adapter. `error` is what it threw, in plain words where the adapter knew them. */
export type SupervisionEvent =
  | { readonly kind: 'connected'; readonly announcement: string }
  | { readonly kind: 'failed' | 'lost'; readonly error: unknown; readonly retryMs: number }

/** Starts an adapter. `lost` is for a connection that breaks down later and does not come back by itself. */
export type StartAdapter = (lost: (error: unknown) => void) => Promise<Adapter>

export interface Supervised {
  /** Resolves when the first attempt has succeeded or failed. */
  readonly attempted: Promise<void>
  /** Lets the adapter finish the answers under way, then resolves. */
  stop(): Promise<void>
}

/** Keeps an adapter running: when it fails or is lost, it is started again after 1 s, 2 s, 4 s … up to 5 min. Never throws. */
export function supervise(start: StartAdapter, tell: (event: SupervisionEvent) => void): Supervised {
  const stopping = new AbortController()
  let done: Promise<void> | undefined
  const attempted = new Promise<void>((resolve) => {
    const report = (event: SupervisionEvent) => {
      tell(event)
      resolve()
    }
    done = runUntilStopped(start, report, stopping.signal).finally(resolve)
  })
  return {
    attempted,
    async stop() {
      stopping.abort()
      await done
    },
  }
}

async function runUntilStopped(start: StartAdapter, tell: (event: SupervisionEvent) => void, signal: AbortSignal) {
  let retryMs = FIRST_DELAY_MS
  while (!signal.aborted) {
    const { kind, error, heldMs } = await runOnce(start, tell, signal)
    if (signal.aborted) return
    if (heldMs >= STABLE_MS) retryMs = FIRST_DELAY_MS
    tell({ kind, error, retryMs })
    await pause(retryMs, signal)
    retryMs = Math.min(retryMs * 2, LONGEST_DELAY_MS)
  }
}

interface Ending {
  readonly kind: 'failed' | 'lost'
  readonly error: unknown
  readonly heldMs: number
}

/** One life of an adapter, from its start until it fails, is lost, or is to stop. */
async function runOnce(start: StartAdapter, tell: (event: SupervisionEvent) => void, signal: AbortSignal): Promise<Ending> {
  let lost = (_: unknown) => {}
  const loss = new Promise<unknown>((resolve) => {
    lost = resolve
  })
  try {
    const adapter = await start(lost)
    const connectedAt = Date.now()
    if (!signal.aborted) tell({ kind: 'connected', announcement: adapter.announcement })
    const error = await Promise.race([loss, aborted(signal)])
    // A connection that is broken may not close cleanly; it is given up either way.
    await adapter.stop().catch(() => undefined)
    return { kind: 'lost', error, heldMs: Date.now() - connectedAt }
  } catch (error) {
    return { kind: 'failed', error, heldMs: 0 }
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}

/** Waits, but no longer than until the signal. */
function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal.addEventListener('abort', end)
  })
}
