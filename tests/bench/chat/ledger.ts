/** One question, from when it was sent until it was answered. */
interface Question {
  readonly kind: string
  readonly sentAt: number
  answeredAt?: number
}

export interface Distribution {
  readonly count: number
  readonly p50: number
  readonly p99: number
  readonly max: number
}

export interface Tally {
  readonly questions: number
  readonly deliveries: number
  /** Milliseconds from a delivery to its acknowledgement, where the platform wants one. */
  readonly acks: Distribution
  /** Deliveries that were never acknowledged. */
  readonly unacknowledged: number
  /** Milliseconds from a question to its answer. */
  readonly answers: Distribution
  readonly answersOf: Readonly<Record<string, Distribution>>
  /** Milliseconds from the first question to the last answer. */
  readonly untilLastAnswer: number
  readonly lost: number
  /** How many of each kind are lost. */
  readonly lostKinds: Readonly<Record<string, number>>
  /** How many of each kind were asked. */
  readonly kinds: Readonly<Record<string, number>>
  /** Answers to questions that were answered already, or that nobody asked. */
  readonly duplicates: number
}

/** Holds what was asked against what came back. Times are milliseconds of any one clock. */
export class Ledger {
  readonly #now: () => number
  readonly #questions: Question[] = []
  /** The questions that an answer under a key may be the answer of, oldest first. */
  readonly #waiting = new Map<string, Question[]>()
  readonly #deliveries = new Map<string, number>()
  readonly #acks: number[] = []
  #open = 0
  #duplicates = 0
  #lastAnswer = 0

  constructor(now: () => number = () => performance.now()) {
    this.#now = now
  }

  /** A question that exactly one answer is to come to, under one of the keys. */
  asked(kind: string, ...keys: readonly string[]): void {
    const question = { kind, sentAt: this.#now() }
    this.#questions.push(question)
    for (const key of keys) this.#waiting.set(key, [...(this.#waiting.get(key) ?? []), question])
    this.#open += 1
  }

  answered(key: string): void {
    const question = this.#waiting.get(key)?.find(({ answeredAt }) => answeredAt === undefined)
    if (!question) {
      this.#duplicates += 1
      return
    }
    question.answeredAt = this.#now()
    this.#lastAnswer = question.answeredAt
    this.#open -= 1
  }

  /** Something that the platform wants acknowledged; a second delivery of one thing has an id of its own. */
  delivered(id: string): void {
    this.#deliveries.set(id, this.#now())
  }

  acknowledged(id: string): void {
    const since = this.#deliveries.get(id)
    if (since === undefined) return
    this.#acks.push(this.#now() - since)
    this.#deliveries.delete(id)
  }

  get open(): number {
    return this.#open
  }

  get lastAnswer(): number {
    return this.#lastAnswer
  }

  tally(): Tally {
    const kinds = countKinds(this.#questions)
    const ofKind = (kind: string) => [kind, latencies(this.#questions.filter((question) => question.kind === kind))]
    return {
      questions: this.#questions.length,
      deliveries: this.#acks.length + this.#deliveries.size,
      acks: distribution(this.#acks),
      unacknowledged: this.#deliveries.size,
      answers: latencies(this.#questions),
      answersOf: Object.fromEntries(Object.keys(kinds).map(ofKind)),
      untilLastAnswer: this.#lastAnswer - (this.#questions[0]?.sentAt ?? this.#lastAnswer),
      lost: this.#open,
      lostKinds: countKinds(this.#questions.filter(({ answeredAt }) => answeredAt === undefined)),
      kinds,
      duplicates: this.#duplicates,
    }
  }
}

function countKinds(questions: readonly Question[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { kind } of questions) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}

function latencies(questions: readonly Question[]): Distribution {
  return distribution(questions.flatMap(({ sentAt, answeredAt }) => (answeredAt === undefined ? [] : [answeredAt - sentAt])))
}

function distribution(values: readonly number[]): Distribution {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: sorted.at(-1) ?? 0 }
}
