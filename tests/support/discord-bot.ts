/** The Discord adapter alone over the bundled corpus, with faults that tests order by the question: a child process of the tests. */
import { setTimeout as sleep } from 'node:timers/promises'
import { pino } from 'pino'
import { startDiscord } from '../../src/adapters/discord/start-discord.ts'
import { readConfig } from '../../src/config.ts'
import type { ChatAssistant } from '../../src/service/assistant.ts'
import { createAssistant } from '../../src/service/create-assistant.ts'
import { createFileStore } from '../../src/store/file-store.ts'
import { createFileJournal } from '../../src/store/journal.ts'
import { createMarkLog } from '../../src/store/mark-log.ts'
import { createPatientStore } from '../../src/store/patient-store.ts'
import type { Store } from '../../src/store/store.ts'

/** A question that breaks the assistant. */
const BROKEN = 'broken'
/** How long the store takes for everything, as an environment variable of this program alone. */
const storeMs = Number(process.env.STORE_MS ?? 0)

const read = readConfig(process.env)
if ('problems' in read || !read.config.discord) throw new Error('the environment is not complete')
const { discord, dataDir, corpusDir } = read.config
const log = pino({ level: 'info' }, pino.destination({ dest: 2, sync: true }))
const store = createPatientStore(slowed(createFileStore(dataDir, log)), log)
const journal = createFileJournal(`${dataDir}/journal`, log)
const answered = createMarkLog(`${dataDir}/deliveries`, log, { keptMs: 600_000 })
const whole = await createAssistant({ corpusDir, dataDir, store, segmenter: 'auto' })
const assistant: ChatAssistant = {
  ...whole,
  answer(question) {
    if (question.text === BROKEN) throw new Error(`secret ${question.text}`)
    return whole.answer(question)
  },
}

function slowed(real: Store): Store {
  const late = async <T>(work: () => Promise<T>) => {
    await sleep(storeMs)
    return work()
  }
  return {
    get: (key) => late(() => real.get(key)),
    set: (key, value, ttl) => late(() => real.set(key, value, ttl)),
    delete: (key) => late(() => real.delete(key)),
    close: () => real.close(),
  }
}

try {
  const lost = (error: unknown) => console.log(`lost: ${error instanceof Error ? error.message : ''}`)
  const limits = { person: 1000, channel: 1000 }
  const adapter = await startDiscord(discord, { assistant, store, journal, answered, salt: 'salt', limits, log }, lost)
  console.log(adapter.announcement)
  process.once('SIGTERM', async () => {
    await adapter.stop()
    await Promise.all([store.close(), answered.close()])
    process.exit(0)
  })
} catch (error) {
  console.error(error instanceof Error ? error.message : 'failed')
  process.exit(1)
}
