import { createHmac } from 'node:crypto'

/** Keys under which a platform's ids are kept: the same for the same ids and salt, and nothing to be read from them. */
export type KeptKeys = (kind: 'conversation' | 'delivery' | 'person' | 'settings', ...ids: readonly string[]) => string

export function createKeptKeys(salt: string): KeptKeys {
  return (kind, ...ids) => `${kind}:${createHmac('sha256', salt).update(JSON.stringify(ids)).digest('hex')}`
}
