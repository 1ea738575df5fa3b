import { parseArgs } from 'node:util'
import type { AuditedFinding, AuditedPaper } from '../../answer/audit/audited-paper.ts'
import { judgedText } from '../../reply/caveat-text.ts'
import { sourcesOf } from '../../reply/sources.ts'
import { traceLines } from '../../reply/trace-lines.ts'
import type { Wording } from '../../reply/wording/wording.ts'
import { wordingFor } from '../../reply/wording/wording-for.ts'
import { type CliIo, EXIT, write } from './cli-io.ts'
import { cliLanguage } from './cli-language.ts'
import { type CreateAssistant, type ExplainingAssistant, openAssistant } from './open-assistant.ts'
import { parseOrUsage } from './parse-or-usage.ts'
import { noticeText } from './terminal-view.ts'

export interface AuditingAssistant extends ExplainingAssistant {
  audit(): readonly AuditedPaper[]
}

const INDENT = '   '

const parse = (args: string[]) =>
  parseArgs({
    args,
    options: {
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      paper: { type: 'string' },
      corpus: { type: 'string' },
    },
  })

/** `npm run audit`: what in the papers does not agree with itself. Returns the exit code. */
export async function runAudit(argv: readonly string[], io: CliIo, create: CreateAssistant<AuditingAssistant>): Promise<number> {
  const words = wordingFor(cliLanguage(io.env))
  const parsed = await parseOrUsage(() => parse([...argv]), words.audit.usage, io)
  if (typeof parsed === 'number') return parsed
  const { paper, json } = parsed.values
  const assistant = await openAssistant(io, create, parsed.values)
  if (typeof assistant === 'number') return assistant
  const audited = assistant.audit().filter(({ id }) => paper === undefined || id === paper)
  const shown = json
    ? JSON.stringify(audited.map(paperJson), null, 2)
    : audited.map((one) => paperText(one, words, io)).join('\n\n')
  await write(io.stdout, `${shown}\n`)
  return EXIT.ok
}

function paperText({ title, id, findings }: AuditedPaper, words: Wording, io: CliIo): string {
  const texts = findings.flatMap((one, i) => [
    noticeText(`${i + 1}. ${judgedText(one.finding, words)}`, io),
    noticeText(detailLines(one, words).join('\n'), io, INDENT),
  ])
  return [noticeText(words.audit.report(title || id, findings.length), io), ...texts].join('\n')
}

/** Both places with their words, then the computation. Only words of the paper itself are set as a quotation. */
function detailLines({ finding: { computation }, places }: AuditedFinding, words: Wording): string[] {
  const [open, close] = words.quotationMarks
  const quotes = sourcesOf(places, words).map(({ label, quote, quoteKind, tag }) =>
    quoteKind === 'quotation' ? `${label} ${open}${quote}${close}` : words.tagged(words.cell(label, quote), tag),
  )
  return [...quotes, ...(computation ? traceLines(computation, words) : [])]
}

/** Decimals become strings, so that no digit is lost. */
const paperJson = ({ id, title, findings }: AuditedPaper): object => ({
  paper: id,
  title,
  findings: findings.map(({ finding: { at: _, paper: __, ...finding }, places }) => ({ ...finding, places })),
})
