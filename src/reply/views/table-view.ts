import type { ReplyLanguage } from '../../answer/answer.ts'
import type { Context } from '../../answer/context.ts'
import type { Reply } from '../reply.ts'
import type { Wording } from '../wording/wording.ts'
import { wordingFor } from '../wording/wording-for.ts'
import { viewReply } from './view-reply.ts'

type TableContext = Extract<Context, { kind: 'table' }>

/** 表4 with its caption. */
export const tableCaption = ({ place, caption }: TableContext, words: Wording): string =>
  `${words.place(place)} ${words.inScript(caption)}`

/** Whole tables with the remarks under them, and questions that they answer. */
export function tableView(tables: readonly TableContext[], questions: readonly string[], lang: ReplyLanguage): Reply {
  const words = wordingFor(lang)
  return viewReply(
    {
      tone: 'answer',
      blocks: tables.flatMap((table) => [
        {
          kind: 'table',
          caption: tableCaption(table, words),
          header: table.header.map(words.inScript),
          rows: table.rows.map(({ cells }) => cells.map(words.inScript)),
          markers: [],
        } as const,
        ...(table.note === '' ? [] : [{ kind: 'notice', text: words.inScript(table.note) } as const]),
      ]),
      lead: words.leads.followUps,
      questions,
    },
    lang,
  )
}
