import type { Answer } from '../../answer/answer.ts'
import { compose } from '../../reply/compose.ts'
import { renderSources, renderTerminal, type TerminalOptions } from '../../reply/render/terminal.ts'
import { wrapLines } from '../../reply/render/wrap-lines.ts'
import type { Reply } from '../../reply/reply.ts'
import type { CliIo } from './cli-io.ts'

const DEFAULT_COLUMNS = 80

/** An answer as lines for this terminal. */
export function answerText(answer: Answer, io: CliIo, sources: TerminalOptions['sources']): string {
  return renderTerminal(compose(answer), { ...lookOf(io), sources })
}

/** All sources of an answer as lines for this terminal; empty when there are none. */
export function sourcesText(answer: Answer, io: CliIo): string {
  return renderSources(compose(answer), lookOf(io))
}

/** What is no answer, as lines for this terminal. */
export function replyText(reply: Reply, io: CliIo): string {
  return renderTerminal(reply, { ...lookOf(io), sources: 'none' })
}

/** A message around the answers, wrapped like them, each line after `indent`. */
export function noticeText(text: string, io: CliIo, indent = ''): string {
  const lines = wrapLines(text, lookOf(io).columns - indent.length)
  return lines.map((line) => `${indent}${line}`).join('\n')
}

/** The terminal's width, and colour unless output is piped or NO_COLOR is set (no-color.org). */
function lookOf({ stdout, env }: CliIo): Omit<TerminalOptions, 'sources'> {
  const colour = Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb'
  return { columns: stdout.columns || DEFAULT_COLUMNS, colour }
}
