/** discord.js itself tries again every half second without end; Discord allows 1000 identifications a day. */
const FREE_ATTEMPTS = 2
const FIRST_DELAY_MS = 1000
const LONGEST_DELAY_MS = 60_000
/** A connection that held this long counts as good: the next loss starts from the beginning. */
const STABLE_MS = 30_000

/** Decides when the next connection may be tried. */
export interface ReconnectPace {
  connected(): void
  lost(): void
  /** Resolves when a connection may be used or tried; never again after `stop`. */
  turn(): Promise<void>
  stop(): void
}

/** Doubles the wait after every lost connection, from one second to one minute; the first two attempts are immediate. */
export function createReconnectPace(): ReconnectPace {
  let losses = 0
  let connectedAt: number | undefined
  let waiting: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  return {
    connected() {
      connectedAt = Date.now()
    },
    lost() {
      if (connectedAt !== undefined && Date.now() - connectedAt >= STABLE_MS) losses = 0
      connectedAt = undefined
      losses += 1
      const delay = delayAfter(losses)
      waiting = delay === 0 ? undefined : new Promise((resolve) => (timer = setTimeout(resolve, delay)))
    },
    async turn() {
      await waiting
      if (stopped) await new Promise(() => undefined)
    },
    stop() {
      stopped = true
      clearTimeout(timer)
    },
  }
}

function delayAfter(losses: number): number {
  if (losses <= FREE_ATTEMPTS) return 0
  return Math.min(LONGEST_DELAY_MS, FIRST_DELAY_MS * 2 ** (losses - FREE_ATTEMPTS - 1))
}
