import { config } from 'dotenv'
import { runIngest } from './adapters/cli/run-ingest.ts'

config({ quiet: true })
process.exitCode = await runIngest(process.argv.slice(2), process)
