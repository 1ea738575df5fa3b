import type { ReplyLanguage } from '../../answer/answer.ts'
import type { Context } from '../../answer/context.ts'
import type { PaperSummary } from '../../answer/paper-summary.ts'
import { findParts } from '../../language/values/references.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Reply } from '../../reply/reply.ts'
import { auditView } from '../../reply/views/audit-view.ts'
import { helpView } from '../../reply/views/help-view.ts'
import { noticeView } from '../../reply/views/notice-view.ts'
import { papersView } from '../../reply/views/papers-view.ts'
import { tableView } from '../../reply/views/table-view.ts'
import { deskWording } from '../../reply/wording/desk.ts'
import type { ChatAssistant } from '../../service/assistant.ts'

/** A command that shows something of the papers, with what was typed after it. */
export interface Showing {
  readonly text: string
  /** Ids; all papers when there is none, or none that is known. */
  readonly papers: readonly string[]
  readonly lang: ReplyLanguage
}

const COMMANDS = ['ask', 'calc', 'table', 'audit', 'cite', 'paper', 'help'] as const

/** What can be asked, and how. */
export const helpReply = ({ papers, lang }: Showing, assistant: ChatAssistant): Reply =>
  helpView(assistant.examples(lang, papers), COMMANDS, lang)

/** The papers, or the one whose id or title is typed. */
export function papersReply({ text, papers, lang }: Showing, assistant: ChatAssistant): Reply {
  const typed = normalise(text)
  const known = chosen(assistant.papers(), papers)
  const named = known.filter(({ id, title }) => typed !== '' && (id === typed || normalise(title).includes(typed)))
  const shown = named.length > 0 ? named : known
  const ids = shown.map(({ id }) => id)
  return papersView(shown, assistant.examples(lang, ids), lang)
}

/** The table of the number typed (4, 表4, Table 4), of each paper that has one; with a column behind it (表4 直接帮扶资金), that column only. */
export function tableReply({ text, papers, lang }: Showing, assistant: ChatAssistant): Reply {
  const known = chosen(assistant.papers(), papers)
  const number = tableIn(text)
  const last = Math.max(0, ...known.flatMap(({ tables }) => tables.map((table) => table.number)))
  const found = known.flatMap(({ id: paper }) => {
    const table = number === undefined ? undefined : assistant.context({ kind: 'cell', paper, table: number, row: 0, column: 0 })
    return table?.kind === 'table' ? [withColumnIn(text, table)] : []
  })
  if (found.length === 0 || number === undefined)
    return noticeView(
      text.trim() === '' ? { kind: 'empty-command', example: '/table 1' } : { kind: 'no-such-table', number: text.trim(), last },
      lang,
    )
  return tableView(found, assistant.complete(deskWording(lang).questions.ofTable(number), FOLLOW_UPS), lang)
}

const FOLLOW_UPS = 3

type TableContext = Extract<Context, { kind: 'table' }>

/** A table with the columns named beside its number, by the whole header or else by a part of it, after the one that names the rows. */
function withColumnIn(text: string, table: TableContext): TableContext {
  const typed = normalise(text)
  const [part] = findParts(typed)
  const named = part ? `${typed.slice(0, part.start)}${typed.slice(part.end)}`.trim() : ''
  const header = table.header.map(normalise)
  const whole = header.indexOf(named)
  const meant = (name: string, at: number) => at === 0 || (whole === -1 ? name.includes(named) : at === whole)
  const columns = header.flatMap((name, at) => (meant(name, at) ? [at] : []))
  if (named === '' || columns.length < 2) return table
  const chosen = (cells: readonly string[]) => columns.map((at) => cells[at] ?? '')
  return { ...table, header: chosen(table.header), rows: table.rows.map((row) => ({ ...row, cells: chosen(row.cells) })) }
}

/** What does not agree in the papers: everything, of one table, or where a word stands. */
export function auditReply({ text, papers, lang }: Showing, assistant: ChatAssistant): Reply {
  const table = tableIn(text)
  const filter = table === undefined ? { subject: text.trim() } : { table }
  return auditView(chosen(assistant.audit(), papers), filter, lang)
}

/** 4, 表4, Table 4; undefined for any other text. */
export function tableIn(text: string): number | undefined {
  const typed = normalise(text)
  const [part, ...more] = findParts(Number.isInteger(Number(typed)) && typed !== '' ? `table ${typed}` : typed)
  return part?.kind === 'table' && more.length === 0 ? part.number : undefined
}

function chosen<T extends Pick<PaperSummary, 'id'>>(all: readonly T[], papers: readonly string[]): readonly T[] {
  const some = all.filter(({ id }) => papers.includes(id))
  return some.length > 0 ? some : all
}
