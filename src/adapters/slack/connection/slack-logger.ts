import { type Logger, LogLevel } from '@slack/bolt'
import type { Logger as Log } from 'pino'

const MOST_CHARS = 200

/**
 * The library's log within ours. Only the first text of warnings and errors is kept: what comes after it are error
 * objects that hold whole requests, and below a warning the library logs message texts and tokens.
 */
export function createSlackLogger(log: Log): Logger {
  const warn = (first: unknown) => {
    if (typeof first === 'string') log.warn({ detail: first.slice(0, MOST_CHARS) }, 'slack library')
  }
  return {
    debug: () => undefined,
    info: () => undefined,
    warn,
    error: warn,
    setLevel: () => undefined,
    getLevel: () => LogLevel.WARN,
    setName: () => undefined,
  }
}
