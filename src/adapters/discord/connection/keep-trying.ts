import { setTimeout as sleep } from 'node:timers/promises'
import { HTTPError } from 'discord.js'

/** Half a second, then twice as long each time, up to ten seconds: in all two minutes, in which a network or a Discord that restarts is back. */
const PACE = { firstMs: 500, longestMs: 10_000, forMs: 120_000 }
const SERVER_FAULT = 500
/** Codes of the system and of undici, which sends the requests: no answer came. */
const NO_ANSWER: ReadonlySet<unknown> = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTDOWN',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'UND_ERR_ABORTED',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_SOCKET',
])

/** Whether a request had no answer of Discord's own: no network, no time, or a server at fault. What Discord refuses is none of these. */
export function isNetworkFailure(error: unknown): boolean {
  if (error instanceof HTTPError) return error.status >= SERVER_FAULT
  return error instanceof Error && (error.name === 'AbortError' || ('code' in error && NO_ANSWER.has(error.code)))
}

/** Sends what has to arrive; see `createKeepTrying`. */
export type KeepTrying = <T>(send: () => Promise<T>) => Promise<T>

/**
 * Sends until there is an answer; discord.js itself gives up a refused connection at once, and others after three attempts without a
 * pause. While the network is away one goes on trying, with growing pauses, and the others wait for it: thousands of answers cost
 * nothing then. Rejects with what Discord refuses, or with the last failure after two minutes (four for who waited for another); when
 * `stopping` is aborted one more attempt is made. `send` may be called again although Discord got it: it has to be one that does no
 * harm twice.
 */
export function createKeepTrying(stopping: AbortSignal, pace = PACE): KeepTrying {
  /** Resolves when the one who tries has an answer or gives up. */
  let outage: Promise<void> | undefined
  const isOver = (error: unknown, end: number) => !isNetworkFailure(error) || stopping.aborted || Date.now() > end

  async function tryAgain<T>(send: () => Promise<T>, end: number): Promise<T> {
    for (let pause = pace.firstMs; ; pause = Math.min(2 * pause, pace.longestMs)) {
      await sleep(pause, undefined, { signal: stopping }).catch(() => undefined)
      try {
        return await send()
      } catch (error) {
        if (isOver(error, end)) throw error
      }
    }
  }

  return async (send) => {
    const end = Date.now() + pace.forMs
    for (;;) {
      try {
        return await send()
      } catch (error) {
        if (isOver(error, end)) throw error
      }
      if (!outage) {
        const sent = tryAgain(send, end)
        const over = () => {
          outage = undefined
        }
        outage = sent.then(over, over)
        return sent
      }
      await outage
    }
  }
}
