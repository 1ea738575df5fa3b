import { config } from 'dotenv'
import { runAsk } from './adapters/cli/run-ask.ts'
import { createAssistant } from './service/create-assistant.ts'

config({ quiet: true })
process.exitCode = await runAsk(process.argv.slice(2), process, createAssistant)
