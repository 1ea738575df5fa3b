import { pino } from 'pino'
import { createDesk } from '../../src/adapters/chat/create-desk.ts'
import type { Desk, Place } from '../../src/adapters/chat/desk.ts'
import { createAssistant } from '../../src/service/create-assistant.ts'
import { createMemoryJournal } from '../../src/store/journal.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { CORPUS, TEST_DATA } from './bundled-library.ts'

export const PLACE: Place = { platform: 'slack', workspace: 'T01', channel: 'C01', user: 'U01ALICE' }

/** The bundled corpus behind a desk of Slack, with everything kept in memory and no limits. */
export async function bundledDesk(): Promise<Desk> {
  const store = createMemoryStore()
  const assistant = await createAssistant({ corpusDir: CORPUS, dataDir: TEST_DATA, store, segmenter: 'auto' })
  const limits = { person: 1_000_000, channel: 1_000_000 }
  const log = pino({ level: 'silent' })
  return createDesk(
    { assistant, store, journal: createMemoryJournal(), salt: 'salt', log, limits },
    { platform: 'slack', managers: [] },
  )
}
