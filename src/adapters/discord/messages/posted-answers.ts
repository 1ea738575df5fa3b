import { z } from 'zod'
import type { Store } from '../../../store/store.ts'

/** Questions are edited and deleted soon, or never. */
const KEPT_MS = 7 * 24 * 60 * 60 * 1000

const postedSchema = z.object({ channel: z.string(), message: z.string(), answer: z.string().optional() })

/** Where the answer to a message stands: the message of the bot, and the id of the kept answer. */
export type Posted = z.infer<typeof postedSchema>

/** Which message of the bot answers which question, so that an edited question changes its answer and a deleted one takes it along. */
export interface PostedAnswers {
  keep(question: string, posted: Posted): Promise<void>
  of(question: string): Promise<Posted | undefined>
  forget(question: string): Promise<void>
}

export function createPostedAnswers(store: Store): PostedAnswers {
  const keyOf = (question: string) => `discord:answer:${question}`
  return {
    keep: (question, posted) => store.set(keyOf(question), posted, KEPT_MS),
    async of(question) {
      const stored = postedSchema.safeParse(await store.get<unknown>(keyOf(question)))
      return stored.success ? stored.data : undefined
    },
    forget: (question) => store.delete(keyOf(question)),
  }
}
