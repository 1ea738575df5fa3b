import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { REPLY_LANGUAGES } from '../answer/answer.ts'
import type { Store } from '../store/store.ts'
import { turnSchema } from './conversation.ts'

/** Buttons under an answer work for a year. */
const TTL_MS = 365 * 24 * 60 * 60 * 1000
/** As hexadecimal digits an id of 20 characters, which nobody guesses. */
const ID_BYTES = 10

/** What was asked for: a question, a message to be checked, or what a command shows. */
export const REQUEST_KINDS = ['question', 'check', 'calc', 'audit', 'cite', 'paper', 'table', 'help'] as const

/** Everything that a reply depends on beside the corpus. */
const requestSchema = z.object({
  kind: z.enum(REQUEST_KINDS),
  text: z.string(),
  history: z.array(turnSchema),
  papers: z.array(z.string()),
  /** Of the reply; without it a question is answered in its own. */
  lang: z.enum(REPLY_LANGUAGES).exactOptional(),
})

/** A request with how it came out. Nothing tells who asked. */
const keptAnswerSchema = requestSchema.extend({
  outcome: z.string(),
  /** The kind of refusal. */
  refusal: z.string().exactOptional(),
  rule: z.string().exactOptional(),
  places: z.array(z.string()),
  corpus: z.string(),
  /** In milliseconds since 1970. */
  time: z.number(),
})

export type ChatRequest = z.infer<typeof requestSchema>
export type KeptAnswer = z.infer<typeof keptAnswerSchema>

const keyOf = (id: string): string => `answer:${id}`

/** Keeps an answer for a year; returns its id, of 20 characters a–f and 0–9. */
export async function keepAnswer(store: Store, answer: KeptAnswer): Promise<string> {
  const id = randomBytes(ID_BYTES).toString('hex')
  await store.set(keyOf(id), answer, TTL_MS)
  return id
}

/** Undefined when it is not kept, any more or in this form. */
export async function keptAnswer(store: Store, id: string): Promise<KeptAnswer | undefined> {
  return keptAnswerSchema.safeParse(await store.get<unknown>(keyOf(id))).data
}
