/** Persistence of small JSON values under string keys; the one interface that every store implements. */
export interface Store {
  get<T>(key: string): Promise<T | undefined>
  /** Keeps `value` for `ttlMs` milliseconds, or for ever. */
  set(key: string, value: unknown, ttlMs?: number): Promise<void>
  delete(key: string): Promise<void>
  close(): Promise<void>
}
