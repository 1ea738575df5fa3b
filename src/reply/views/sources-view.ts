import type { Answer } from '../../answer/answer.ts'
import { compose } from '../compose.ts'
import type { Action, Reply, Source } from '../reply.ts'
import type { Wording } from '../wording/wording.ts'
import { heading, viewReply } from './view-reply.ts'
import { withoutView } from './without-view.ts'

/** More buttons than this are not looked through. */
const MOST_CONTEXTS = 5

/** Every source of an answer with its words, and the way to what stands around each. */
export function sourcesView(answer: Answer, words: Wording): Reply {
  const { sources } = compose(answer)
  if (sources.length === 0) return withoutView('sources', words)
  return viewReply(
    {
      tone: 'answer',
      blocks: [heading(words.views.headings.sources)],
      sources,
      actions: contextActions(sources, words),
      plain: sources.map((source) => lineOf(source)).join('\n'),
    },
    words.lang,
  )
}

/** A button for what stands around each of the first sources; those of one paragraph or one table have it in common. */
export function contextActions(sources: readonly Source[], words: Wording): Action[] {
  return sources
    .filter((source, at) => sources.findIndex((other) => isBeside(source, other)) === at)
    .slice(0, MOST_CONTEXTS)
    .map(({ marker }) => ({ view: { kind: 'context', marker }, label: words.views.contextOf(marker) }))
}

/** Whether two sources stand in one paragraph or one table. */
export function isBeside({ at: a }: Source, { at: b }: Source): boolean {
  if (a.kind === 'cell') return b.kind === 'cell' && a.paper === b.paper && a.table === b.table
  return b.kind === 'text' && a.paper === b.paper && a.passage === b.passage
}

const lineOf = ({ marker, label, tag, quote }: Source): string => `[${marker}] ${label} · ${tag} · ${quote}`
