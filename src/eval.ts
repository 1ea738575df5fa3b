import { config } from 'dotenv'
import { runEval } from './adapters/eval/run-eval.ts'
import { createAssistant } from './service/create-assistant.ts'

config({ quiet: true })
process.exitCode = await runEval(process.argv.slice(2), process, createAssistant)
