import { z } from 'zod'
import type { Library } from '../question/library.ts'
import type { Question } from '../question/question.ts'
import { understand } from '../question/understand.ts'
import type { Store } from '../store/store.ts'

/** A conversation is forgotten after a day. */
const TTL_MS = 24 * 60 * 60 * 1000
/** A chain of follow-ups this long is understood; older questions fall out. */
const MAX_CHAIN = 5

const keyOf = (conversation: string): string => `conversation:${conversation}`

/** A question's text, and the years that its answer named. */
const askedSchema = z.object({ text: z.string(), found: z.array(z.number()).default([]) })
type Asked = z.infer<typeof askedSchema>
const chainSchema = z.array(askedSchema)

/** The question before, as it was understood: the chain of follow-ups is read again. */
export async function previousQuestion(store: Store, conversation: string, library: Library): Promise<Question | undefined> {
  const chain = await chainOf(store, conversation)
  return chain.reduce<Question | undefined>(
    (previous, { text, found }) => ({ ...understand(text, library, previous), found }),
    undefined,
  )
}

/** Remembers a question: a follow-up is added to the chain, a question that stands by itself begins a new one. */
export async function remember(store: Store, conversation: string, text: string, question: Question): Promise<void> {
  const followUp = question.units.some((unit) => unit.inherited) || question.years.some(({ start }) => start < 0)
  const chain = followUp ? await chainOf(store, conversation) : []
  await store.set(keyOf(conversation), [...chain, { text, found: question.found ?? [] }].slice(-MAX_CHAIN), TTL_MS)
}

/** What is stored in another form is forgotten. */
async function chainOf(store: Store, conversation: string): Promise<Asked[]> {
  const stored = chainSchema.safeParse(await store.get<unknown>(keyOf(conversation)))
  return stored.success ? stored.data : []
}
