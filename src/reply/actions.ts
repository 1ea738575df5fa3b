import type { Action, Block, Source, View } from './reply.ts'
import type { ViewName } from './wording/views.ts'
import type { Wording } from './wording/wording.ts'

/** What an answer has beside its text. */
export interface Shows {
  readonly blocks: readonly Block[]
  readonly sources: readonly Source[]
  /** Whether its figure has other scopes. */
  readonly readings: boolean
}

/** The views that an answer really has, the most useful first. */
export function actionsOf({ blocks, sources, readings }: Shows, words: Wording): Action[] {
  const has = (kind: Block['kind']) => blocks.some((block) => block.kind === kind)
  // Sentences are read on from; a cell stands beside its name already.
  const around = sources.find(({ at }) => at.kind === 'text') ?? sources[0]
  const views: ((View & { readonly kind: ViewName }) | undefined)[] = [
    has('trace') ? { kind: 'computation' } : undefined,
    sources.length > 0 ? { kind: 'sources' } : undefined,
    around && { kind: 'context', marker: around.marker },
    readings ? { kind: 'readings' } : undefined,
    sources.length > 0 ? { kind: 'formats' } : undefined,
    has('chart') ? { kind: 'chart' } : undefined,
  ]
  return views.flatMap((view) => (view ? [actionOf(view, words)] : []))
}

/** A button for a view. */
export const actionOf = (view: View & { readonly kind: ViewName }, { views }: Wording): Action => ({
  view,
  label: views.actions[view.kind],
})
