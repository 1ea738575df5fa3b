import { config } from 'dotenv'
import { runAudit } from './adapters/cli/run-audit.ts'
import { createAssistant } from './service/create-assistant.ts'

config({ quiet: true })
process.exitCode = await runAudit(process.argv.slice(2), process, createAssistant)
