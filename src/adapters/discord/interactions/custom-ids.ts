import type { AnswerRef } from '../../../reply/answer-ref.ts'
import { type PagedRef, readPagedRef } from '../../../reply/render/discord/page-id.ts'
import { readSuggestionId, type Suggested } from '../../../reply/render/discord/suggestion-row.ts'

const SEPARATOR = ':'

/** What a button, menu or form of the bot stands for. */
export type Pressed =
  | { readonly kind: 'suggested'; readonly suggested: Suggested }
  | { readonly kind: 'page'; readonly paged: PagedRef }
  | { readonly kind: 'of-answer'; readonly ref: AnswerRef }
  /** The people set for the channel are to hear of a wrong answer, which stands in `message`. */
  | { readonly kind: 'tell'; readonly answer: string; readonly message: string }
  | { readonly kind: 'why'; readonly answer: string }
  | { readonly kind: 'setting'; readonly name: string }
  | { readonly kind: 'person'; readonly name: string }
  | { readonly kind: 'report'; readonly days: number; readonly page: number }

type Own = Extract<Pressed, { kind: 'tell' | 'why' | 'setting' | 'person' | 'report' }>

/** The custom id of what only Discord has; those of answers are made by the renderer. */
export function writeCustomId(own: Own): string {
  const { kind, ...rest } = own
  return [kind, ...Object.values(rest)].join(SEPARATOR)
}

/** Reads a custom id; undefined when it is none of ours. */
export function readCustomId(customId: string): Pressed | undefined {
  const suggested = readSuggestionId(customId)
  if (suggested) return { kind: 'suggested', suggested }
  const paged = readPagedRef(customId)
  if (paged) {
    const turns = paged.ref.shows.kind === 'page' || customId.includes('@')
    return turns ? { kind: 'page', paged } : { kind: 'of-answer', ref: paged.ref }
  }
  return readOwn(customId)
}

function readOwn(customId: string): Own | undefined {
  const [kind, first, second = ''] = customId.split(SEPARATOR)
  if (!first) return undefined
  switch (kind) {
    case 'tell':
      return { kind, answer: first, message: second }
    case 'why':
      return { kind, answer: first }
    case 'setting':
    case 'person':
      return { kind, name: first }
    case 'report':
      return { kind, days: Number(first), page: Number(second) }
    default:
      return undefined
  }
}
