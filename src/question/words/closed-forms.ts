import type { TermForms } from '../../language/words/analyser.ts'
import { ASKS, type Ask, LIGHT, OPS, type Op, SMALL_TALK } from './closed-class.ts'

/** What a closed-class phrase means. */
export type Closed =
  | { readonly kind: 'ask'; readonly ask: Ask }
  | { readonly kind: 'op'; readonly op: Op }
  | { readonly kind: 'light' }

const MARK = '!'

export const isClosedId = (id: string): boolean => id.startsWith(MARK)

/** The closed class as terms, so that one longest match decides between 合计 and a concept of the paper. */
export function closedForms(): TermForms[] {
  const rows = (kind: string, table: Readonly<Record<string, string>>) =>
    Object.entries(table).map(([name, phrases]) => ({ id: `${MARK}${kind}:${name}`, forms: phrases.split('|') }))
  // 你好，2019年有多少 is a question with a greeting before it.
  const light = [...LIGHT, SMALL_TALK.greeting, SMALL_TALK.thanks].flatMap((row) => row.split('|'))
  return [...rows('ask', ASKS), ...rows('op', OPS), { id: `${MARK}light`, forms: light }]
}

/** Reads a unit's keys back: every closed-class meaning among them. */
export function closedOf(keys: readonly string[]): Closed[] {
  return keys.flatMap((key): Closed[] => {
    if (!key.startsWith(`#${MARK}`)) return []
    const [kind, name] = key.slice(2).split(':')
    if (kind === 'ask') return [{ kind, ask: name as Ask }]
    if (kind === 'op') return [{ kind, op: name as Op }]
    return [{ kind: 'light' }]
  })
}

const SINGLE = new Map<string, string[]>()
for (const { id, forms } of closedForms()) {
  for (const form of forms) if ([...form].length === 1) SINGLE.set(form, [...(SINGLE.get(form) ?? []), `#${id}`])
}

/**
 * Closed-class meanings of a single character. They hold only where the segmenter leaves the character alone:
 * matching them as phrases would cut 目的 at 的.
 */
export const singleCharacterKeys = (word: string): readonly string[] => SINGLE.get(word) ?? []
