import { createReadStream } from 'node:fs'
import { appendFile, mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { type CalmLog, createCalmLog } from './calm-log.ts'

/** Keys that are marked for some minutes, across restarts and processes: what was done is not done again. */
export interface MarkLog {
  /** Written soon, in the background, again where that fails. */
  mark(key: string): void
  /** Whether a key was marked lately, here or, a quarter of a second ago at least, by another process; what cannot be read soon counts as not marked. */
  has(key: string): Promise<boolean>
  /** Resolves when everything is written, or cannot be. */
  close(): Promise<void>
}

export interface MarkLogOptions {
  /** Marks hold for so many milliseconds at least, and for twice as long at most. */
  readonly keptMs: number
  readonly now?: () => number
}

const SUFFIX = '.txt'
/** Marks that are not written yet; more are dropped, the oldest first. */
const MOST_WAITING = 20_000
const RETRY_MS = { first: 500, longest: 30_000 }
/** What was read so lately counts as what stands there: under load hundreds are asked for in a second. */
const FRESH_MS = 250
/** Nobody waits longer for a disk: neither who asks nor who closes. */
const READ_MS = 500
const CLOSE_MS = 5000

/**
 * Marks as lines of one file for each span of `keptMs` in `directory`, which is made by the first one; files that are over are removed.
 * Nothing of them stays in memory, except while marks of earlier runs are asked for. Keys are ASCII, of one line. Nothing rejects.
 */
export function createMarkLog(directory: string, log: Pick<Logger, 'warn'>, { keptMs, now = Date.now }: MarkLogOptions): MarkLog {
  const reader = createReader(keptMs, now)
  const span = (ago = 0) => Math.floor(now() / keptMs) - ago
  const fileOf = (number: number) => join(directory, `${number}${SUFFIX}`)
  let begun = -1

  async function append(keys: readonly string[]): Promise<void> {
    const number = span()
    const isNew = number !== begun
    if (isNew) await mkdir(directory, { recursive: true })
    // A line that a process was ended in stays alone.
    await appendFile(fileOf(number), `${isNew ? '\n' : ''}${keys.join('\n')}\n`)
    begun = number
    if (isNew) await removeBefore(directory, number - 1).catch(() => undefined)
  }

  const writer = createWriter(append, createCalmLog(log))
  return {
    mark: writer.write,
    async has(key) {
      if (writer.isWaiting(key)) return true
      const found = reader.find(key, [fileOf(span(1)), fileOf(span())])
      return soon(found, READ_MS, false)
    },
    close: () => soon(writer.finish(), CLOSE_MS, undefined),
  }
}

/** Appends keys in batches: what comes while one is written makes the next one. */
function createWriter(append: (keys: readonly string[]) => Promise<void>, warn: CalmLog) {
  const waiting = new Set<string>()
  const closing = new AbortController()
  let writing: Promise<void> | undefined

  async function writeAll(): Promise<void> {
    for (let pauseMs = RETRY_MS.first; waiting.size > 0; ) {
      const batch = [...waiting]
      try {
        await append(batch)
        for (const key of batch) waiting.delete(key)
        pauseMs = RETRY_MS.first
      } catch {
        warn('marks could not be written yet')
        if (closing.signal.aborted) break
        await sleep(pauseMs, undefined, { signal: closing.signal, ref: false }).catch(() => undefined)
        pauseMs = Math.min(2 * pauseMs, RETRY_MS.longest)
      }
    }
    writing = undefined
  }

  return {
    isWaiting: (key: string) => waiting.has(key),
    write(key: string) {
      waiting.add(key)
      const [oldest] = waiting
      if (waiting.size > MOST_WAITING && oldest !== undefined) {
        waiting.delete(oldest)
        warn('the disk is too slow: a mark is not kept')
      }
      writing ??= writeAll()
    },
    async finish() {
      closing.abort()
      await writing
    },
  }
}

/** Reads of each file what was added since it was last asked; forgets all when nobody has asked for `keptMs`. */
function createReader(keptMs: number, now: () => number) {
  let readAt = -Infinity
  const read = new Map<string, { readonly keys: Set<string>; bytes: number }>()
  let reading: Promise<void> = Promise.resolve()
  let forgetting: NodeJS.Timeout | undefined

  async function readOn(file: string): Promise<void> {
    const known = read.get(file) ?? { keys: new Set<string>(), bytes: 0 }
    read.set(file, known)
    let text = ''
    for await (const chunk of createReadStream(file, { start: known.bytes, encoding: 'latin1' })) text += chunk
    // The last line may be half written.
    const end = text.lastIndexOf('\n') + 1
    known.bytes += end
    for (const line of text.slice(0, end).split('\n')) known.keys.add(line)
  }

  const forget = () => {
    read.clear()
    readAt = -Infinity
  }
  return {
    async find(key: string, files: readonly string[]): Promise<boolean> {
      clearTimeout(forgetting)
      forgetting = setTimeout(forget, keptMs).unref()
      if (now() - readAt >= FRESH_MS) {
        readAt = now()
        for (const file of read.keys()) if (!files.includes(file)) read.delete(file)
        reading = reading.then(async () => void (await Promise.allSettled(files.map(readOn))))
      }
      await reading
      return files.some((file) => read.get(file)?.keys.has(key))
    },
  }
}

async function removeBefore(directory: string, number: number): Promise<void> {
  const files = (await readdir(directory)).filter(
    (file) => file.endsWith(SUFFIX) && Number(file.slice(0, -SUFFIX.length)) < number,
  )
  await Promise.all(files.map((file) => rm(join(directory, file), { force: true })))
}

async function soon<T>(work: Promise<T>, ms: number, otherwise: T): Promise<T> {
  const late = new AbortController()
  const over = sleep(ms, otherwise, { signal: late.signal, ref: false })
  over.catch(() => undefined)
  try {
    return await Promise.race([work, over])
  } finally {
    late.abort()
  }
}

/** Marks that are forgotten when the process ends. */
export function createMemoryMarkLog(): MarkLog {
  const keys = new Set<string>()
  return { mark: (key) => void keys.add(key), has: async (key) => keys.has(key), close: async () => undefined }
}
