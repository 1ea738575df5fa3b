import type { Notice } from '../../reply/views/notice.ts'
import type { Asking, Place } from './desk.ts'
import { createFairQueue } from './fair-queue.ts'
import { createRateLimit, type Limits, USUAL_LIMITS } from './rate-limit.ts'

/** A flood of this many questions is a memory of some 30 MB, and half a minute of answering. */
export const QUEUE = { waiting: 5000, waitingOfFlow: 100, atOnce: 128 }

/** Work that was let in and done, or what is said instead: nothing when it was said lately. */
export type Admitted<T> = { readonly done: T } | { readonly notice?: Notice }

export interface Gate {
  /** Work for somebody somewhere, within the limits of both. What is overheard counts apart from what is asked. */
  admit<T>(asking: Pick<Asking, 'place' | 'onlyHelpful'>, work: () => Promise<T>): Promise<Admitted<T>>
  /** Work that no limit holds for, in its turn. */
  queue<T>(flow: string, work: () => Promise<T>): Promise<Admitted<T>>
}

export function createGate({ person, channel }: Limits = USUAL_LIMITS): Gate {
  const { run } = createFairQueue(QUEUE)
  const ofPerson = createRateLimit(person)
  const ofChannel = createRateLimit(channel)

  /** The limit that is reached, the person's own first: only what it lets through counts for the channel. */
  function limited({ platform, workspace, channel: at, user }: Place, onlyHelpful: boolean): { notice?: Notice } | undefined {
    const key = (id: string) => JSON.stringify([onlyHelpful, platform, workspace, id])
    const personal = ofPerson(key(user))
    if (!personal.allowed) return personal.say ? { notice: { kind: 'person-limit', seconds: personal.seconds } } : {}
    const common = ofChannel(key(at))
    if (!common.allowed) return common.say ? { notice: { kind: 'channel-limit', seconds: common.seconds } } : {}
    return undefined
  }

  async function queue<T>(flow: string, work: () => Promise<T>): Promise<Admitted<T>> {
    const queued = run(flow, work)
    return queued ? { done: await queued } : { notice: { kind: 'busy' } }
  }

  return {
    queue,
    async admit({ place, onlyHelpful = false }, work) {
      return limited(place, onlyHelpful) ?? queue(JSON.stringify([place.workspace, place.channel]), work)
    },
  }
}
