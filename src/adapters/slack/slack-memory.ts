import { z } from 'zod'
import { REPLY_LANGUAGES } from '../../answer/answer.ts'
import type { Store } from '../../store/store.ts'
import type { KeptKeys } from '../chat/kept-keys.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const REMEMBER_MS = 30 * DAY_MS
const DEBT_MS = DAY_MS
const DEBTS = 'slack-owed'

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
}

interface KeptThread {
  readonly asker?: string
  readonly answer?: string
}

export function createSlackMemory(store: Store, keys: KeptKeys): SlackMemory {
  const keyOf = (what: string, { team, channel, ts }: Spot) => keys('conversation', what, team, channel, ts)
  const threadKey = (spot: Spot) => keyOf('slack-thread', spot)
  const answerKey = (spot: Spot) => keyOf('slack-answer', spot)
  return {
    async thread(spot) {
      const kept = await store.get<KeptThread>(threadKey(spot))
      if (!kept) return undefined
      const { asker, answer } = kept
      return { isAsker: (user) => asker === keys('person', spot.team, user), ...(answer && { answer }) }
    },
    answeredIn: (spot, asker, answer) =>
      store.set(threadKey(spot), { asker: keys('person', spot.team, asker), ...(answer && { answer }) }, REMEMBER_MS),
    async othersSpoke(spot) {
      const { asker: _, ...rest } = (await store.get<KeptThread>(threadKey(spot))) ?? {}
      await store.set(threadKey(spot), rest, REMEMBER_MS)
    },
    answerTo: (spot) => store.get<GivenAnswer>(answerKey(spot)),
    keepAnswer: (spot, answer) => store.set(answerKey(spot), answer, REMEMBER_MS),
    forgetAnswer: (spot) => store.delete(answerKey(spot)),
    owed: async () => z.array(debtSchema).safeParse(await store.get<unknown>(DEBTS)).data ?? [],
    owe: (debts) => (debts.length > 0 ? store.set(DEBTS, debts, DEBT_MS) : store.delete(DEBTS)),
  }
}
