import type { Readable } from 'node:stream'
import { z } from 'zod'
import type { Notices } from '../../reply/wording/notices.ts'
import { wordingFor } from '../../reply/wording/wording-for.ts'
import type { Assistant } from '../../service/assistant.ts'
import { type AnswerJson, answerJson } from './answer-json.ts'
import { type CliIo, EXIT, write } from './cli-io.ts'
import { cliLanguage } from './cli-language.ts'

const idSchema = z.union([z.string(), z.number()])
const requestSchema = z.object({ id: idSchema, question: z.string(), history: z.array(z.string()).optional() })
type Request = z.infer<typeof requestSchema>
type Id = Request['id'] | null

type OutputLine = { readonly id: Id } & AnswerJson & { readonly ms: number; readonly error?: string }

/**
 * Answers JSON lines from stdin, one line of output for each, in order. Every line is a conversation of its own, in which
 * its history is asked first. A line that cannot be answered gets a line with `error`, and the exit code is 1 in the end.
 */
export async function runBatch(io: CliIo, assistant: Assistant, paper: string | undefined): Promise<number> {
  const { notices } = wordingFor(cliLanguage(io.env))
  let number = 0
  let failed = false
  for await (const line of linesOf(io.stdin)) {
    number++
    if (line.trim() === '') continue
    const output = await outputFor(line, `batch-${number}`, assistant, paper, notices)
    failed ||= output.error !== undefined
    await write(io.stdout, `${JSON.stringify(output)}\n`)
  }
  return failed ? EXIT.failed : EXIT.ok
}

/** Lines end at \n only: node:readline also cuts at U+2028, which JSON allows within a string. */
async function* linesOf(stdin: Readable): AsyncGenerator<string> {
  stdin.setEncoding('utf8')
  let rest = ''
  for await (const chunk of stdin) {
    rest += chunk
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

async function outputFor(
  line: string,
  conversation: string,
  assistant: Assistant,
  paper: string | undefined,
  notices: Notices,
): Promise<OutputLine> {
  const request = parseLine(line, notices)
  if ('error' in request) return failure(request.id, request.error)
  const ask = (text: string) => assistant.ask({ conversation, text, ...(paper !== undefined && { paper }) })
  try {
    for (const earlier of request.history ?? []) await ask(earlier)
    const start = performance.now()
    const answer = await ask(request.question)
    const ms = Math.round((performance.now() - start) * 10) / 10
    return { id: request.id, ...answerJson(answer), ms }
  } catch {
    return failure(request.id, notices.cli.answerFailed)
  }
}

function failure(id: Id, error: string): OutputLine {
  return { id, status: 'unanswered', answer: error, citations: [], ms: 0, error }
}

function parseLine(line: string, notices: Notices): Request | { readonly id: Id; readonly error: string } {
  const value = parseJson(line)
  if (value === undefined) return { id: null, error: notices.batch.notJson }
  const request = requestSchema.safeParse(value)
  if (request.success) return request.data
  const id = z.object({ id: idSchema }).safeParse(value)
  const path = request.error.issues[0]?.path.join('.')
  return { id: id.data?.id ?? null, error: path ? notices.batch.badLine(path) : notices.batch.notObject }
}

function parseJson(line: string): unknown {
  try {
    // Trimming also takes off a byte order mark, which JSON does not allow.
    return JSON.parse(line.trim())
  } catch {
    return undefined
  }
}
