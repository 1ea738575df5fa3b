import { parseArgs } from 'node:util'
import { wordingFor } from '../../reply/wording/wording-for.ts'
import { type CliIo, EXIT, write } from './cli-io.ts'
import { cliLanguage } from './cli-language.ts'
import { explanationText } from './explanation-text.ts'
import { type CreateAssistant, openAssistant } from './open-assistant.ts'
import { parseOrUsage } from './parse-or-usage.ts'
import { answerText } from './terminal-view.ts'

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      paper: { type: 'string' },
      corpus: { type: 'string' },
    },
  })

/** `npm run explain -- "question"`: shows each step from the question to the answer. Returns the exit code. */
export async function runExplain(argv: readonly string[], io: CliIo, create: CreateAssistant): Promise<number> {
  const { notices } = wordingFor(cliLanguage(io.env))
  const parsed = await parseOrUsage(() => parse([...argv]), notices.cli.explainUsage, io)
  if (typeof parsed === 'number') return parsed
  const { values, positionals } = parsed
  if (positionals.length === 0) {
    await write(io.stderr, `${notices.cli.explainUsage}\n`)
    return EXIT.usage
  }
  const assistant = await openAssistant(io, create, values)
  if (typeof assistant === 'number') return assistant
  const text = positionals.join(' ')
  const explanation = await assistant.explain({ conversation: 'explain', text, ...(values.paper && { paper: values.paper }) })
  const shown = values.json
    ? JSON.stringify(explanation, null, 2)
    : `${explanationText(explanation, notices)}\n\n${notices.explain.answer}\n${answerText(explanation.answer, io, 'full')}`
  await write(io.stdout, `${shown}\n`)
  return EXIT.ok
}
