import type { SocketModeReceiver } from '@slack/bolt'
import type { Logger as Log } from 'pino'
import { errorCode } from './error-code.ts'
import { isRefusal } from './start-error.ts'

export type SocketClient = SocketModeReceiver['client']

const FIRST_WAIT_MS = 500
const LONGEST_WAIT_MS = 30_000
const CLOSE_MS = 3000

/**
 * A Socket Mode connection that stays open. The library's own reconnecting waits five seconds even when Slack only asks
 * for a fresh connection, which it does every few hours, and ends the process when Slack stays away; so it is switched off.
 */
export class Socket {
  readonly #client: SocketClient
  readonly #log: Log
  readonly #refused: (error: unknown) => void
  #closing = false
  /** Ends the pause under way. */
  #wake: (() => void) | undefined

  /** @param refused is told when Slack no longer accepts the tokens; no further attempt is made then. */
  constructor(client: SocketClient, log: Log, refused: (error: unknown) => void) {
    this.#client = client
    this.#log = log
    this.#refused = refused
  }

  /** Connects; rejects when the first attempt fails. From then on a lost connection is opened again until `close`. */
  async open(): Promise<void> {
    await this.#client.start()
    void this.#keepOpen()
  }

  async close(): Promise<void> {
    this.#closing = true
    this.#wake?.()
    await Promise.race([this.#client.disconnect(), this.#pause(CLOSE_MS)])
    this.#wake?.()
  }

  async #keepOpen(): Promise<void> {
    while (!this.#closing) {
      await new Promise<void>((resolve) => this.#client.once('disconnected', () => resolve()))
      if (this.#closing) return
      this.#log.info('slack: the connection was closed; opening a new one')
      await this.#reopen()
    }
  }

  async #reopen(): Promise<void> {
    for (let wait = FIRST_WAIT_MS; !this.#closing; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      try {
        await this.#client.start()
        return
      } catch (error) {
        if (isRefusal(error)) return this.#giveUp(error)
        this.#log.warn({ code: errorCode(error), seconds: wait / 1000 }, 'slack: connecting again failed; next attempt soon')
        await this.#pause(wait)
      }
    }
  }

  #giveUp(error: unknown): void {
    this.#closing = true
    this.#refused(error)
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
