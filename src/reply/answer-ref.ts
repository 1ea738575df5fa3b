import type { View } from './reply.ts'

/** What a button under an answer refers to: the kept answer and one of its views, its rating, or sharing it. */
export interface AnswerRef {
  readonly id: string
  readonly shows: View | { readonly kind: 'useful' | 'not-useful' | 'share' | 'more' }
}

const PREFIX = 'wj'
const SEPARATOR = ':'
const PLAIN = ['computation', 'readings', 'formats', 'chart', 'sources', 'useful', 'not-useful', 'share', 'more'] as const

/** A reference as text for a button: at most 60 characters, as ids have at most 24 (Discord takes 100, Slack 255). */
export function writeAnswerRef({ id, shows }: AnswerRef): string {
  const number = shows.kind === 'context' ? [shows.marker] : shows.kind === 'page' ? [shows.page] : []
  return [PREFIX, id, shows.kind, ...number].join(SEPARATOR)
}

/** The reference that a button's text holds; undefined when it is none of ours. */
export function readAnswerRef(text: string): AnswerRef | undefined {
  const [prefix, id, kind, argument] = text.split(SEPARATOR)
  if (prefix !== PREFIX || !id || !kind) return undefined
  const plain = PLAIN.find((name) => name === kind)
  if (plain) return { id, shows: { kind: plain } }
  const number = Number(argument)
  if (!argument || !Number.isInteger(number) || number < 0) return undefined
  if (kind === 'context') return { id, shows: { kind, marker: number } }
  return kind === 'page' ? { id, shows: { kind, page: number } } : undefined
}
