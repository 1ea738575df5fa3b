import { everyQuestionSet } from '../../support/question-sets.ts'
import type { Ledger } from './ledger.ts'

/** A platform's loopback server under load: it makes events, and books what the bot does with them. */
export interface LoadTarget {
  readonly name: string
  readonly ledger: Ledger
  /** What the bot is started with. */
  readonly env: Readonly<Record<string, string>>
  /** What the platform would have refused, among the bodies that were looked at. */
  readonly violations: readonly string[]
  /** How many events were delivered a second time. */
  readonly repeated: number
  /** How often the bot called each method or route. */
  readonly requests: Readonly<Record<string, number>>
  /** What the platform itself makes the bot wait for, in words. */
  readonly note?: string
  isConnected(): boolean
  /** Sends one event, of a kind that chance decides. */
  send(): void
  close(): Promise<void>
}

/** Checking every body would cost more than answering. */
export const CHECKED_ONE_IN = 50
/** People and channels; the platforms limit how much goes into one. */
export const PEOPLE = 500
export const ROOMS = 200
/** The share of events that are delivered a second time. */
export const REPEATED = 0.05

const items = everyQuestionSet()
export const questions: readonly string[] = items.filter(({ history }) => history.length === 0).map(({ question }) => question)
/** Follow-ups that mean something only after another question. */
export const followUps: readonly string[] = ['那2018年呢？', '那2015年呢？', '是怎么算出来的？', '合计是多少？', 'And in 2016?']

/** Numbers from 0 to below 1 that are the same in every run (mulberry32, public domain). */
export function createChance(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (count: number) => Math.floor(next() * count)
  return {
    next,
    below,
    /** One of a list that is not empty. */
    of: <T>(list: readonly T[]): T => list[below(list.length)] as T,
    /** A kind by its weight, a whole number. */
    kind<K extends string>(weights: Readonly<Record<K, number>>): K {
      const lots = (Object.entries(weights) as [K, number][]).flatMap(([kind, weight]) => Array<K>(weight).fill(kind))
      return lots[below(lots.length)] as K
    },
  }
}

/** The last few of a stream, so that events can go on from what happened a little earlier. */
export class Recent<T> {
  readonly #kept: T[] = []
  readonly #most: number

  constructor(most: number) {
    this.#most = most
  }

  add(one: T): void {
    this.#kept.push(one)
    if (this.#kept.length > this.#most) this.#kept.shift()
  }

  /** Takes one out. */
  take(at: (count: number) => number): T | undefined {
    return this.#kept.splice(at(this.#kept.length), 1)[0]
  }
}
