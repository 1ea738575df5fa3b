import type { Store } from '../../store/store.ts'

const REMEMBER_MS = 30 * 24 * 60 * 60 * 1000

/** A thread of a channel, in a workspace. */
export interface Thread {
  readonly team: string
  readonly channel: string
  readonly thread: string
}

/** The thread's conversation: follow-ups in it refer to what was asked in it. */
export function conversationOf({ team, channel, thread }: Thread): string {
  return `slack:${team}:${channel}:${thread}`
}

/** The threads in which the bot takes part, kept for 30 days after its latest answer there, over restarts. */
export interface Threads {
  /** Who last asked the bot in the thread; undefined when it takes no part in it. */
  askerIn(thread: Thread): Promise<string | undefined>
  answered(thread: Thread, asker: string): Promise<void>
}

export function createThreads(store: Store): Threads {
  const keyOf = ({ team, channel, thread }: Thread) => `slack:thread:${team}:${channel}:${thread}`
  return {
    askerIn: (thread) => store.get<string>(keyOf(thread)),
    answered: (thread, asker) => store.set(keyOf(thread), asker, REMEMBER_MS),
  }
}
