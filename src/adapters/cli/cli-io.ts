import type { Readable, Writable } from 'node:stream'
import type { Environment } from '../../config.ts'

/** Everything a command touches; `process` is one of these. */
export interface CliIo {
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: Writable
  readonly env: Environment
}

/** A refusal is an answer: it ends with 0 too. */
export const EXIT = { ok: 0, failed: 1, usage: 2, corpus: 3 } as const

/** Writes and waits until the text is handed over, so that a slow reader slows the writer down. */
export function write(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}

/** Whether someone stopped reading, as `| head` does. */
export const isClosedPipe = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE'
