import { config } from 'dotenv'
import { runReport } from './adapters/cli/run-report.ts'

config({ quiet: true })
process.exitCode = await runReport(process.argv.slice(2), process, Date.now())
