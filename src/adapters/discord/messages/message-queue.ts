import { createFairQueue, type QueueSize } from '../../chat/fair-queue.ts'
import { createRateLimit } from '../../chat/rate-limit.ts'

/**
 * Discord lets a bot make 50 requests a second, and post about one message a second in a channel: nobody here waits longer
 * than two minutes.
 */
const SIZE = { waiting: 6000, waitingOfFlow: 120, atOnce: 100 }
const NOTICES_A_MINUTE = 1

/** A message, by its ids. */
export interface MessageAt {
  readonly channel: string
  readonly id: string
}

/** Messages that wait until their answers can be posted: these are made only then, so that what waits is a question and no more. */
export interface MessageQueue {
  /** Works on a message in its turn, those of one channel one after the other; where there is no room, `tell` says so, once a minute and channel. */
  work(message: MessageAt, work: () => Promise<void>, tell: () => Promise<unknown>): Promise<void>
  /** Begins no work any more; the messages that still wait. */
  close(): readonly MessageAt[]
}

export function createMessageQueue(size: QueueSize = SIZE): MessageQueue {
  const { run, close } = createFairQueue<MessageAt>(size)
  const notices = createRateLimit(NOTICES_A_MINUTE)
  return {
    async work({ channel, id }, work, tell) {
      const queued = run(channel, work, { channel, id })
      if (queued) await queued
      else if (notices(channel).allowed) await tell()
    },
    close,
  }
}
