import { normalise } from '../../language/words/normalise.ts'
import type { EvalItem } from './question-set.ts'

/** What the bot said to one question. */
export interface Outcome {
  readonly status: 'answered' | 'unanswered' | 'clarify' | 'smalltalk'
  readonly text: string
  readonly places: readonly string[]
}

export interface Score {
  /** The decision (answer, refuse, small talk) is the key's. */
  readonly decided: boolean
  /** Decided, every group of `must` met in the head of the answer, nothing of `mustNot` in it. */
  readonly right: boolean
  /** One of the key's places is cited; undefined when the key names none or nothing was answered. */
  readonly cited: boolean | undefined
  /** Groups of `must` not met. */
  readonly missing: readonly (readonly string[])[]
}

/** Characters of the answer that count: the answer must come first and be short. */
const HEAD: Readonly<Record<string, number>> = { lookup: 220, compute: 320 }
const LONGEST_HEAD = 900

/** Both sides without spaces, after NFKC, Traditional to Simplified, lower case and without thousands commas. */
const plain = (text: string): string => [...normalise(text)].filter((char) => char.trim() !== '').join('')

/** Holds an outcome against its key. */
export function scoreItem(item: EvalItem, outcome: Outcome): Score {
  const decided = outcome.status === item.status
  const head = plain([...outcome.text].slice(0, HEAD[item.type] ?? LONGEST_HEAD).join(''))
  const missing = item.must.filter((group) => !group.some((alternative) => head.includes(plain(alternative))))
  const forbidden = item.mustNot.some((text) => plain(outcome.text).includes(plain(text)))
  return {
    decided,
    right: decided && missing.length === 0 && !forbidden,
    cited:
      item.cite.length === 0 || outcome.status !== 'answered'
        ? undefined
        : item.cite.some((place) => outcome.places.includes(place)),
    missing,
  }
}
