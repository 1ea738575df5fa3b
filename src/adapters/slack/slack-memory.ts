import { z } from 'zod'
import { REPLY_LANGUAGES } from '../../answer/answer.ts'
import type { Store } from '../../store/store.ts'
import { createTurns } from '../../store/turns.ts'
import type { KeptKeys } from '../chat/kept-keys.ts'
import type { Waiting } from './handling/waiting.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const REMEMBER_MS = 30 * DAY_MS
const DEBT_MS = DAY_MS
const DEBTS = 'slack-owed'
const WAITING = 'slack-waiting'

/** A message of a channel, or by its first message a thread, in a workspace. */
export interface Spot {
  readonly team: string
  readonly channel: string
  readonly ts: string
}

/** A thread in which the bot takes part. */
export interface ThreadState {
  /** Whether this person asked last, and nobody else has spoken since. */
  isAsker(user: string): boolean
  /** The answer given last in it. */
  readonly answer?: string
}

/** The answer to a message: its id, and where it stands. */
export interface GivenAnswer {
  readonly id?: string
  readonly ts: string
}

/** A question that was not answered when the bot was stopped. */
const debtSchema = z.object({
  user: z.string(),
  channel: z.string().optional(),
  thread: z.string().optional(),
  lang: z.enum(REPLY_LANGUAGES),
})
export type Debt = z.infer<typeof debtSchema>

/** What has to outlive a restart so that threads, edits and deletions go on working; kept for 30 days, under hashes. */
export interface SlackMemory {
  thread(spot: Spot): Promise<ThreadState | undefined>
  answeredIn(spot: Spot, asker: string, answer: string | undefined): Promise<void>
  /** People talk to each other in a thread: nobody there is the one who asks. */
  othersSpoke(spot: Spot): Promise<void>
  answerTo(spot: Spot): Promise<GivenAnswer | undefined>
  keepAnswer(spot: Spot, answer: GivenAnswer): Promise<void>
  forgetAnswer(spot: Spot): Promise<void>
  /** Who is owed an answer; those of the run before, until `owe` is called. */
  owed(): Promise<readonly Debt[]>
  owe(debts: readonly Debt[]): Promise<void>
  /** What waited when the bot was stopped. */
  keepWaiting(waiting: readonly Waiting[]): Promise<void>
  /** The same, once, and when the bot was stopped, in milliseconds since 1970. */
  takeWaiting(): Promise<KeptWaiting>
}

export interface KeptWaiting {
  readonly since: number
  readonly waiting: readonly Waiting[]
}

interface KeptThread {
  readonly asker?: string
  readonly answer?: string
}

/** A message, and the thread under it: most answers stand in the thread of their question, so that both are written at once. */
interface KeptSpot {
  readonly thread?: KeptThread
  readonly given?: GivenAnswer
}

export function createSlackMemory(store: Store, keys: KeptKeys): SlackMemory {
  const inTurn = createTurns()
  const keyOf = ({ team, channel, ts }: Spot) => keys('conversation', 'slack', team, channel, ts)
  const kept = async (key: string) => (await store.get<KeptSpot>(key)) ?? {}
  const read = (spot: Spot, key = keyOf(spot)) => inTurn(key, () => kept(key))
  const change = (spot: Spot, changed: (before: KeptSpot) => KeptSpot) => {
    const key = keyOf(spot)
    return inTurn(key, async () => store.set(key, changed(await kept(key)), REMEMBER_MS))
  }
  return {
    async thread(spot) {
      const { thread } = await read(spot)
      if (!thread) return undefined
      const { asker, answer } = thread
      return { isAsker: (user) => asker === keys('person', spot.team, user), ...(answer && { answer }) }
    },
    answeredIn: (spot, asker, answer) =>
      change(spot, (before) => ({ ...before, thread: { asker: keys('person', spot.team, asker), ...(answer && { answer }) } })),
    othersSpoke: (spot) => change(spot, ({ thread: { asker: _, ...thread } = {}, ...before }) => ({ ...before, thread })),
    answerTo: async (spot) => (await read(spot)).given,
    keepAnswer: (spot, given) => change(spot, (before) => ({ ...before, given })),
    forgetAnswer: (spot) => change(spot, ({ given: _, ...before }) => before),
    owed: async () => z.array(debtSchema).safeParse(await store.get<unknown>(DEBTS)).data ?? [],
    owe: (debts) => (debts.length > 0 ? store.set(DEBTS, debts, DEBT_MS) : store.delete(DEBTS)),
    async keepWaiting(waiting) {
      if (waiting.length > 0) await store.set(WAITING, { since: Date.now(), waiting }, DEBT_MS)
    },
    async takeWaiting() {
      const kept = await store.get<KeptWaiting>(WAITING)
      if (kept) await store.delete(WAITING)
      return kept ?? { since: 0, waiting: [] }
    },
  }
}
