import type { Logger } from 'pino'
import type { Assistant } from '../service/assistant.ts'
import type { Store } from '../store/store.ts'

/** What every adapter is given. Secrets and message texts never go to `log`. */
export interface AdapterContext {
  readonly assistant: Assistant
  readonly store: Store
  readonly log: Logger
}

/** A running connection to a platform. */
export interface Adapter {
  readonly name: string
  /** One line for the person who starts the bot: the address, the invite link, the mode. */
  readonly announcement: string
  /** Finishes the answers under way, then closes. */
  stop(): Promise<void>
}
