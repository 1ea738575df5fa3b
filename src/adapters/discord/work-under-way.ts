import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { codeOf } from './connection/failure.ts'
import type { Untold } from './unanswered.ts'

/** Together less than the ten seconds that the process has for stopping. */
const PATIENCE = { finishMs: 7000, tellMs: 2000 }
/** As many requests as Discord lets a bot make in a second. */
const BUSY = 50

/** What is being worked on, so that stopping leaves nobody without a word. */
export interface WorkUnderWay {
  /** Aborted as soon as the process stops. */
  readonly stopping: AbortSignal
  /** Works; a failure is logged by its code. */
  track(work: () => Promise<void>): void
  /** More is under way than can be posted within a second. */
  isBusy(): boolean
  /** `tell` is called when the process stops before the result is called, which says that it is not needed any more. `kept` is what `finish` returns where that takes too long. */
  ifStopped(tell: () => Promise<unknown>, kept: Untold): () => void
  /** Resolves when all work is done; what takes too long is told of instead. Resolves to those who could not be told. */
  finish(): Promise<readonly Untold[]>
}

export function createWorkUnderWay(log: Logger, { finishMs, tellMs } = PATIENCE): WorkUnderWay {
  const running = new Set<Promise<void>>()
  const unanswered = new Map<() => Promise<unknown>, Untold>()
  const stopping = new AbortController()
  return {
    stopping: stopping.signal,
    track(work) {
      const one = work()
        .catch((error: unknown) => log.error({ code: codeOf(error) }, 'discord: an event failed'))
        .finally(() => running.delete(one))
      running.add(one)
    },
    isBusy: () => running.size > BUSY,
    ifStopped(tell, kept) {
      unanswered.set(tell, kept)
      return () => unanswered.delete(tell)
    },
    async finish() {
      stopping.abort()
      const deadline = sleep(finishMs, 'late' as const)
      // What arrives while others are finished is answered too.
      while (running.size > 0) if ((await Promise.race([Promise.allSettled(running), deadline])) === 'late') break
      const telling = [...unanswered.keys()].map((tell) => tell().then(() => unanswered.delete(tell)))
      await Promise.race([Promise.allSettled(telling), sleep(tellMs)])
      return [...unanswered.values()]
    },
  }
}
