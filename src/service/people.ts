import { z } from 'zod'
import { REPLY_LANGUAGES, type ReplyLanguage } from '../answer/answer.ts'
import type { Store } from '../store/store.ts'
import { createTurns } from '../store/turns.ts'

/** Who has not asked for a year is forgotten. */
const TTL_MS = 365 * 24 * 60 * 60 * 1000
const MOST_QUESTIONS = 20

const personSchema = z.object({
  /** Newest first, each once. */
  questions: z.array(z.string()).default([]),
  lang: z.enum(REPLY_LANGUAGES).exactOptional(),
})

export type PersonData = z.infer<typeof personSchema>

/** What is kept of people, under keys that do not tell who they are. */
export interface People {
  get(key: string): Promise<PersonData>
  asked(key: string, question: string): Promise<void>
  /** Undefined goes back to the language of each question. */
  chooseLanguage(key: string, lang: ReplyLanguage | undefined): Promise<void>
  forget(key: string): Promise<void>
}

export function createPeople(store: Store): People {
  const inTurn = createTurns()
  const read = async (key: string): Promise<PersonData> =>
    personSchema.safeParse(await store.get<unknown>(key)).data ?? { questions: [] }
  /** In turn, so that nothing comes back after it was forgotten. */
  const change = (key: string, to: (person: PersonData) => PersonData) =>
    inTurn(key, async () => store.set(key, to(await read(key)), TTL_MS))
  return {
    get: (key) => inTurn(key, () => read(key)),
    asked: (key, question) =>
      change(key, ({ questions, ...person }) => ({
        ...person,
        questions: [question, ...questions.filter((one) => one !== question)].slice(0, MOST_QUESTIONS),
      })),
    chooseLanguage: (key, lang) => change(key, ({ questions }) => ({ questions, ...(lang && { lang }) })),
    forget: (key) => inTurn(key, () => store.delete(key)),
  }
}
