import { parseArgs } from 'node:util'
import { wordingFor } from '../../reply/wording/wording-for.ts'
import { fullAnswerJson } from './answer-json.ts'
import { runBatch } from './batch.ts'
import { runChat } from './chat.ts'
import { type CliIo, EXIT, isClosedPipe, write } from './cli-io.ts'
import { cliLanguage } from './cli-language.ts'
import { type CreateAssistant, type ExplainingAssistant, openAssistant } from './open-assistant.ts'
import { parseOrUsage } from './parse-or-usage.ts'
import { answerText } from './terminal-view.ts'

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      batch: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      paper: { type: 'string' },
      corpus: { type: 'string' },
    },
  })

type Parsed = ReturnType<typeof parse>

/**
 * `npm run ask`: one question, a batch of JSON lines, or a chat when there is no question. Returns the exit code:
 * 0 answered or refused, 1 a broken line in a batch, 2 wrong use, 3 the corpus cannot be loaded.
 */
export async function runAsk(argv: readonly string[], io: CliIo, create: CreateAssistant): Promise<number> {
  const { notices } = wordingFor(cliLanguage(io.env))
  const parsed = await parseOrUsage(() => parse([...argv]), notices.cli.askUsage, io)
  if (typeof parsed === 'number') return parsed
  // Without a listener a closed pipe would end the process with a stack trace; writing rejects as well.
  io.stdout.on('error', () => undefined)
  const assistant = await openAssistant(io, create, parsed.values)
  if (typeof assistant === 'number') return assistant
  try {
    return await runMode(parsed, io, assistant)
  } catch (error) {
    if (isClosedPipe(error)) return EXIT.ok
    throw error
  }
}

async function runMode({ values, positionals }: Parsed, io: CliIo, assistant: ExplainingAssistant): Promise<number> {
  if (values.batch) return runBatch(io, assistant, values.paper)
  if (positionals.length === 0) return runChat(io, assistant, values.paper)
  const text = positionals.join(' ')
  const answer = await assistant.ask({ conversation: 'ask', text, ...(values.paper && { paper: values.paper }) })
  const shown = values.json ? JSON.stringify(fullAnswerJson(answer), null, 2) : answerText(answer, io, 'full')
  await write(io.stdout, `${shown}\n`)
  return EXIT.ok
}
