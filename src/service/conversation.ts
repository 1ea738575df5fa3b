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

const told = z.object({
  list: z.string().optional(),
  item: z.number().optional(),
  spoken: z.object({ list: z.string(), item: z.number() }).optional(),
  works: z.object({ paper: z.string(), numbers: z.array(z.number()), given: z.boolean() }).optional(),
  table: z.number().optional(),
  named: z.array(z.string()).optional(),
})

/** A question's text, and what its answer named. */
export const turnSchema = z.object({ text: z.string(), found: z.array(z.number()).default([]), told: told.optional() })
export type Turn = z.infer<typeof turnSchema>

/** The last question of a history, as it was understood: the chain of follow-ups is read again. */
export function previousQuestion(history: readonly Turn[], library: Library): Question | undefined {
  return history.reduce<Question | undefined>((previous, { text, found, told: answered }) => {
    const question = understand(text, library, previous)
    return { ...question, found, told: answered ?? question.told }
  }, undefined)
}

/** The history after a question: a follow-up is added to the chain, a question that stands by itself begins a new one. */
export function historyAfter(history: readonly Turn[], text: string, question: Question): readonly Turn[] {
  const followUp = question.units.some((unit) => unit.inherited) || question.years.some(({ start }) => start < 0)
  return [...(followUp ? history : []), turnOf(text, question)].slice(-MAX_CHAIN)
}

const turnOf = (text: string, { found = [], told: { works, named, ...told } = {} }: Question): Turn => ({
  text,
  found: [...found],
  told: { ...told, works: works && { ...works, numbers: [...works.numbers] }, named: named && [...named] },
})

/** The history that is kept of a conversation; what is stored in another form is forgotten. */
export async function historyOf(store: Store, conversation: string): Promise<readonly Turn[]> {
  const stored = z.array(turnSchema).safeParse(await store.get<unknown>(keyOf(conversation)))
  return stored.success ? stored.data : []
}

export function keepHistory(store: Store, conversation: string, history: readonly Turn[]): Promise<void> {
  return store.set(keyOf(conversation), history, TTL_MS)
}
