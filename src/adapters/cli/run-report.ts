import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Config, readConfig } from '../../config.ts'
import { usageReportView } from '../../reply/views/usage-report-view.ts'
import { configProblemLines } from '../../reply/wording/config.ts'
import { deskWording } from '../../reply/wording/desk.ts'
import { usageReport } from '../../service/report.ts'
import { createFileJournal } from '../../store/journal.ts'
import { type CliIo, EXIT, write } from './cli-io.ts'
import { cliLanguage } from './cli-language.ts'
import { parseOrUsage } from './parse-or-usage.ts'
import { replyText } from './terminal-view.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const DAYS = 30

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      days: { type: 'string', default: String(DAYS) },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  })

/** `npm run report`: what was asked lately and how it was answered, also while a bot runs. Returns the exit code. */
export async function runReport(argv: readonly string[], io: CliIo, now: number): Promise<number> {
  const lang = cliLanguage(io.env)
  const { usage } = deskWording(lang).report
  const parsed = await parseOrUsage(() => parse([...argv]), usage, io)
  if (typeof parsed === 'number') return parsed
  const days = Number(parsed.values.days)
  if (!Number.isInteger(days) || days < 1) return complain(usage, io)
  const config = readConfig({ DATA_DIR: io.env.DATA_DIR })
  if (!('config' in config)) return complain(configProblemLines(config.problems, lang).join('\n'), io)
  const report = await usageReport(journalOf(config.config), { from: now - days * DAY_MS, until: now })
  const shown = parsed.values.json ? JSON.stringify(report, null, 2) : replyText(usageReportView(report, lang), io)
  await write(io.stdout, `${shown}\n`)
  return EXIT.ok
}

/** It is only read: there is nothing to log. */
const journalOf = ({ dataDir }: Config) => createFileJournal(join(dataDir, 'journal'), { warn: () => undefined })

async function complain(text: string, { stderr }: CliIo): Promise<number> {
  await write(stderr, `${text}\n`)
  return EXIT.usage
}
