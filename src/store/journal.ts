import { createReadStream } from 'node:fs'
import { appendFile, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Logger } from 'pino'

/** A record of the journal; `time` is in milliseconds since 1970. */
export interface JournalRecord {
  readonly time: number
  readonly [field: string]: unknown
}

/** An append-only record of what happened, which other processes may read at the same time. */
export interface Journal {
  /** Written soon, in the background; a record that cannot be written is lost, which is logged. */
  append(record: JournalRecord): void
  /** The records of a period, month by month in the order in which they were written; lines that cannot be read are left out. */
  read(from: number, until: number): AsyncIterable<JournalRecord>
  /** Resolves when everything appended so far is written. */
  close(): Promise<void>
}

const SUFFIX = '.jsonl'
const LONGEST_MONTH_MS = 31 * 24 * 60 * 60 * 1000
/** 2026-11.jsonl, by the time of the record in UTC. */
const fileOf = (time: number): string => `${new Date(time).toISOString().slice(0, 7)}${SUFFIX}`

/** A journal of JSON lines in one file a month in `directory`, which is made by the first record. */
export function createFileJournal(directory: string, log: Pick<Logger, 'warn'>): Journal {
  const begun = new Set<string>()
  let waiting: JournalRecord[] = []
  let writing: Promise<void> | undefined

  /** What is appended while a batch is written makes the next one. */
  async function write(): Promise<void> {
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      try {
        await mkdir(directory, { recursive: true })
        for (const [file, lines] of byFile(batch)) {
          // A line that a process was ended in stays alone: an empty line costs nothing.
          await appendFile(join(directory, file), begun.has(file) ? lines : `\n${lines}`)
          begun.add(file)
        }
      } catch {
        log.warn({ records: batch.length }, 'records of the journal could not be written')
      }
    }
    writing = undefined
  }

  return {
    append(record) {
      waiting.push(record)
      writing ??= write()
    },
    read: (from, until) => readRecords(directory, from, until),
    close: async () => writing,
  }
}

function byFile(records: readonly JournalRecord[]): Map<string, string> {
  const lines = new Map<string, string>()
  for (const record of records) {
    const file = fileOf(record.time)
    lines.set(file, `${lines.get(file) ?? ''}${JSON.stringify(record)}\n`)
  }
  return lines
}

async function* readRecords(directory: string, from: number, until: number): AsyncGenerator<JournalRecord> {
  const files = await readdir(directory).catch(() => [])
  const months = files.filter((file) => file.endsWith(SUFFIX) && isWithin(file, from, until)).sort()
  for (const month of months) {
    for await (const line of createInterface({ input: createReadStream(join(directory, month)), crlfDelay: Infinity })) {
      const record = recordOf(line)
      if (record && record.time >= from && record.time < until) yield record
    }
  }
}

/** Whether a month has days of a period, or ends shortly before it. */
function isWithin(file: string, from: number, until: number): boolean {
  const start = Date.parse(`${file.slice(0, -SUFFIX.length)}-01T00:00:00Z`)
  return start < until && start + LONGEST_MONTH_MS >= from
}

/** Undefined for the last line of a process that was ended while it wrote. */
function recordOf(line: string): JournalRecord | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'time' in value && typeof value.time === 'number'
      ? { ...value, time: value.time }
      : undefined
  } catch {
    return undefined
  }
}

/** A journal that is forgotten when the process ends. */
export function createMemoryJournal(): Journal {
  const records: JournalRecord[] = []
  return {
    append: (record) => void records.push(JSON.parse(JSON.stringify(record))),
    async *read(from, until) {
      yield* records.filter(({ time }) => time >= from && time < until)
    },
    close: async () => undefined,
  }
}
