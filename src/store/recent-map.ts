/**
 * Values that are kept for `keptMs` after they were last set, and for twice as long at most; of more than `most` the older half is
 * forgotten at once. It takes no more memory than what it holds, unlike an LRU cache, which sets aside room for all that it may hold.
 */
export class RecentMap<K, V> {
  readonly #keptMs: number
  readonly #most: number
  readonly #now: () => number
  #young = new Map<K, V>()
  #old = new Map<K, V>()
  #since: number

  constructor(keptMs: number, most: number, now: () => number = Date.now) {
    this.#keptMs = keptMs
    this.#most = most
    this.#now = now
    this.#since = now()
  }

  get(key: K): V | undefined {
    this.#age()
    return this.#young.get(key) ?? this.#old.get(key)
  }

  set(key: K, value: V): void {
    this.#age()
    this.#young.set(key, value)
  }

  #age(): void {
    const now = this.#now()
    const age = now - this.#since
    if (age < this.#keptMs && this.#young.size < this.#most / 2) return
    this.#old = age < 2 * this.#keptMs ? this.#young : new Map()
    this.#young = new Map()
    // A span begins where the one before ended, so that nothing is kept for three of them.
    this.#since = age < this.#keptMs || age >= 2 * this.#keptMs ? now : this.#since + this.#keptMs
  }
}
