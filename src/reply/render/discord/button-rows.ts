import {
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10'
import { writeAnswerRef } from '../../answer-ref.ts'
import type { Reply } from '../../reply.ts'
import { cutText } from '../../split.ts'
import type { DiscordWording } from '../../wording/discord/discord-wording.ts'

const LABEL = 80
const BUTTONS = 5

type Row = readonly APIComponentInMessageActionRow[]
/** Buttons beside a text; none of them may be in a row too. */
export type ContextMarkers = readonly number[]

export function button(
  customId: string,
  label: string,
  change: Partial<APIButtonComponentWithCustomId> = {},
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: cutText(label, LABEL),
    custom_id: customId,
    ...change,
  }
}

/** The other views of an answer, at most five in a row; those that stand beside a source already are left out. */
export function viewRows({ id, actions }: Reply, beside: ContextMarkers): readonly Row[] {
  if (id === undefined) return []
  const buttons = actions
    .filter(({ view }) => view.kind !== 'page' && !(view.kind === 'context' && beside.includes(view.marker)))
    .map(({ view, label }) => button(writeAnswerRef({ id, shows: view }), label))
  return Array.from({ length: Math.ceil(buttons.length / BUTTONS) }, (_, at) => buttons.slice(at * BUTTONS, (at + 1) * BUTTONS))
}

/** Sharing what only one reader sees, and whether the answer was useful. */
export function ratingRow({ id, feedback }: Reply, share: boolean, words: DiscordWording): Row {
  if (id === undefined) return []
  const of = (kind: 'share' | 'useful' | 'not-useful') => writeAnswerRef({ id, shows: { kind } })
  const shared = share ? [button(of('share'), words.share, { style: ButtonStyle.Primary })] : []
  const rated = [
    button(of('useful'), words.useful, { emoji: { name: '👍' } }),
    button(of('not-useful'), words.notUseful, { emoji: { name: '👎' } }),
  ]
  return feedback ? [...shared, ...rated] : shared
}

/** To the pages before and after; the one between says which page this is. */
export function pageRow(page: number, pages: number, idOf: (page: number) => string): Row {
  if (pages < 2) return []
  const here = button(idOf(page), `${page + 1}/${pages}`, { disabled: true })
  const to = (target: number, label: string) => (target < 0 || target >= pages ? [] : [button(idOf(target), label)])
  return [...to(page - 1, '◀'), here, ...to(page + 1, '▶')]
}
