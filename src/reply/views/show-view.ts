import type { Answer } from '../../answer/answer.ts'
import type { Context } from '../../answer/context.ts'
import type { RivalReading } from '../../answer/rival-reading.ts'
import type { CellLocator, Locator } from '../../paper/locator.ts'
import { compose } from '../compose.ts'
import type { Reply, View } from '../reply.ts'
import { wordingFor } from '../wording/wording-for.ts'
import { chartView, computationView } from './computed-views.ts'
import { contextView } from './context-view.ts'
import { type CitablePaper, formatsView } from './formats-view.ts'
import { readingsView } from './readings-view.ts'
import { sourcesView } from './sources-view.ts'

/** What views need beside the answer; asked for only by the view that needs it. */
export interface ViewData {
  /** What stands around a place; undefined when it points nowhere. */
  context(at: Locator): Context | undefined
  /** The scopes of the answer's figure. */
  readings(): readonly RivalReading[]
  papers(): readonly CitablePaper[]
}

/** One view of an answer as a reply in the answer's language; a notice where the answer lacks it. A page is the answer itself: renderers turn it. */
export function showView(view: View, answer: Answer, from: ViewData): Reply {
  const words = wordingFor(answer.lang)
  switch (view.kind) {
    case 'page':
      return compose(answer, { readings: from.readings().length > 0 })
    case 'computation':
      return computationView(answer, words)
    case 'chart':
      return chartView(answer, words)
    case 'sources':
      return sourcesView(answer, words)
    case 'readings':
      return readingsView(from.readings(), words)
    case 'formats':
      return formatsView(answer, from.papers(), words)
    case 'context': {
      const cited = citationOf(answer, view.marker)
      return contextView(
        { answer, marker: view.marker, context: cited && from.context(cited.at), cells: cited?.cells ?? [] },
        words,
      )
    }
  }
}

function citationOf(
  answer: Answer,
  marker: number,
): { readonly at: Locator; readonly cells?: readonly CellLocator[] } | undefined {
  if (answer.kind !== 'answered') return undefined
  return answer.parts
    .flatMap(({ claims }) => claims.flatMap(({ citations }) => citations))
    .find((citation) => citation.marker === marker)
}
