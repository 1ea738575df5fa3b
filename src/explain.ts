import { config } from 'dotenv'
import { runExplain } from './adapters/cli/run-explain.ts'
import { createAssistant } from './service/create-assistant.ts'

config({ quiet: true })
process.exitCode = await runExplain(process.argv.slice(2), process, createAssistant)
