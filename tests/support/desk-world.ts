import { pino } from 'pino'
import type { ChatContext } from '../../src/adapters/chat/chat-context.ts'
import { createDesk } from '../../src/adapters/chat/create-desk.ts'
import type { Asking, Desk, Place } from '../../src/adapters/chat/desk.ts'
import { createAssistant, type FullAssistant } from '../../src/service/create-assistant.ts'
import { createMemoryJournal } from '../../src/store/journal.ts'
import { createMemoryMarkLog } from '../../src/store/mark-log.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { CORPUS, TEST_DATA } from './bundled-library.ts'

export const PLACE: Place = { platform: 'slack', workspace: 'T0TEAM', channel: 'C0CHANNEL', user: 'U0PERSON' }
export const MANAGER: Place = { ...PLACE, user: 'U0MANAGER' }
const MANY = { person: 100_000, channel: 100_000 }

let assistant: Promise<FullAssistant> | undefined

/** The bundled corpus, opened once for all tests of a file; it keeps nothing. */
export function chatAssistant(): Promise<FullAssistant> {
  assistant ??= createAssistant({ corpusDir: CORPUS, dataDir: TEST_DATA, store: createMemoryStore(), segmenter: 'auto' })
  return assistant
}

/** A desk over the bundled corpus, with what it is given beside; a store that is handed over outlives it. */
export async function openDesk(given: Partial<ChatContext> = {}): Promise<ChatContext & { readonly desk: Desk }> {
  const context: ChatContext = {
    assistant: await chatAssistant(),
    store: createMemoryStore(),
    journal: createMemoryJournal(),
    answered: createMemoryMarkLog(),
    salt: 'salt of the tests',
    limits: MANY,
    log: pino({ level: 'silent' }),
    ...given,
  }
  return { ...context, desk: createDesk(context, { platform: 'slack', managers: [MANAGER.user] }) }
}

export const asking = (text: string, given: Partial<Asking> = {}): Asking => ({
  place: PLACE,
  conversation: 'thread',
  text,
  ...given,
})
