import { join } from 'node:path'
import { config as loadDotenv } from 'dotenv'
import { pino } from 'pino'
import type { ChatContext } from './adapters/chat/chat-context.ts'
import { WINDOW_MS } from './adapters/chat/deliveries.ts'
import { EXIT } from './adapters/cli/cli-io.ts'
import { startClient } from './adapters/discord/start-client.ts'
import { favourMemory } from './adapters/favour-memory.ts'
import { readConfig } from './config.ts'
import { createAssistant } from './service/create-assistant.ts'
import { createFileStore } from './store/file-store.ts'
import { createFileJournal } from './store/journal.ts'
import { createMarkLog } from './store/mark-log.ts'
import { createPatientStore } from './store/patient-store.ts'
import { readSalt } from './store/salt.ts'

/** Answers under way get this long to finish before the process ends. */
const STOP_MS = 10_000

/** One shard of the Discord bot: a process that discord.js's ShardingManager starts, with the settings of the bot and its data. */
favourMemory()
loadDotenv({ quiet: true })
const read = readConfig(process.env)
if ('problems' in read || !read.config.discord) process.exit(EXIT.usage)
const { discord, dataDir, corpusDir, segmenter, limits, logLevel } = read.config
const log = pino({ level: logLevel }, pino.destination({ dest: process.stderr.fd, sync: true }))

const store = createPatientStore(createFileStore(join(dataDir, 'store'), log), log, { shared: true })
const journal = createFileJournal(join(dataDir, 'journal'), log)
const answered = createMarkLog(join(dataDir, 'deliveries'), log, { keptMs: WINDOW_MS })
const assistant = await createAssistant({ corpusDir, dataDir, store, segmenter })
const context: ChatContext = { assistant, store, journal, answered, salt: readSalt(dataDir), limits, log }
// Lost for good, or not connected at all: the manager starts the shard again, or gives up.
const client = await startClient(discord, context, () => process.exit(EXIT.failed)).catch(() => process.exit(EXIT.failed))

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  setTimeout(() => process.exit(EXIT.failed), STOP_MS).unref()
  await client.stop()
  await Promise.allSettled([store.close(), journal.close(), answered.close()])
  process.exit(EXIT.ok)
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)
// Nobody is left to stop it: the process that started it is gone.
process.on('disconnect', stop)
