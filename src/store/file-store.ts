import { createHash, randomUUID } from 'node:crypto'
import { readFile as readFileWithCallback, rename as renameWithCallback, writeFile as writeFileWithCallback } from 'node:fs'
import { mkdir, opendir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import type { Logger } from 'pino'
import { z } from 'zod'
import { NameFilter } from './name-filter.ts'
import type { Store } from './store.ts'
import { createTurns } from './turns.ts'

/** What stands in a file. The key is kept because the file's name is only its hash. */
const entrySchema = z.object({ key: z.string(), value: z.unknown(), expires: z.number().optional() })
type Entry = z.infer<typeof entrySchema>

/** Expired files are looked for when the store opens, and then every hour. */
const SWEEP_MS = 60 * 60 * 1000
/** A sweep rests after so many files, so that it is not noticed: 100,000 values take a minute. */
const STEP = { files: 100, restMs: 50 }

const LISTED_AT_ONCE = 1000

const SUFFIX = '.json'

// Half the time of the event loop that `node:fs/promises` takes: these are called a thousand times a second.
const readFile = promisify(readFileWithCallback)
const rename = promisify(renameWithCallback)
const writeFile = promisify(writeFileWithCallback)

/** Any key becomes a name that every file system takes: lower case, of fixed length, without separators. */
const fileNameOf = (key: string) => `${createHash('sha256').update(key).digest('hex')}${SUFFIX}`

type Read = { readonly kind: 'entry'; readonly entry: Entry } | { readonly kind: 'absent' | 'corrupt' }

async function readEntry(file: string): Promise<Read> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    return { kind: isMissing(error) ? 'absent' : 'corrupt' }
  }
  try {
    return { kind: 'entry', entry: entrySchema.parse(JSON.parse(text)) }
  } catch {
    return { kind: 'corrupt' }
  }
}

const isMissing = (error: unknown) =>
  error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR'].includes(String(error.code))
const isExpired = ({ expires }: Entry) => expires !== undefined && expires <= Date.now()

/** The file of every value; none where the folder cannot be read. */
async function* filesIn(directory: string): AsyncGenerator<string> {
  try {
    for await (const { name } of await opendir(directory)) if (name.endsWith(SUFFIX)) yield join(directory, name)
  } catch {
    // It is made by the first value.
  }
}

export interface FileStoreOptions {
  /** No other process writes into the folder: what was never written is not looked for on the disk. */
  readonly alone?: boolean
}

/**
 * A store of one JSON file for each key in `directory`, which is made when it is first written to. A file is written beside and
 * renamed, so that several processes may use a directory and none reads half a value. A file that cannot be read counts as absent
 * and is logged by its name. Expired files are removed in the background.
 */
export function createFileStore(directory: string, log: Pick<Logger, 'warn'>, { alone = false }: FileStoreOptions = {}): Store {
  // Of two writes under one key the later one holds.
  const inTurn = createTurns()
  const closing = new AbortController()
  const swept = sweep(directory, closing.signal)
  const known = new NameFilter()
  let isListed = false
  if (alone) void list(directory, known).then((listed) => (isListed = listed))

  return {
    async get<T>(key: string) {
      const file = fileNameOf(key)
      if (isListed && !known.mayHave(file)) return undefined
      const read = await inTurn(file, () => readEntry(join(directory, file)))
      if (read.kind === 'corrupt') log.warn({ file }, 'a stored value cannot be read and counts as absent')
      return read.kind === 'entry' && read.entry.key === key && !isExpired(read.entry) ? (read.entry.value as T) : undefined
    },
    set(key, value, ttlMs) {
      const entry: Entry = { key, value, ...(ttlMs !== undefined && { expires: Date.now() + ttlMs }) }
      const text = JSON.stringify(entry)
      const file = fileNameOf(key)
      if (alone) known.add(file)
      return inTurn(file, async () => {
        const draft = join(directory, `${file}.${randomUUID()}`)
        await writeFile(draft, text).catch(() => madeFirst(directory, () => writeFile(draft, text)))
        await rename(draft, join(directory, file))
      })
    },
    delete(key) {
      const file = fileNameOf(key)
      return inTurn(file, () => rm(join(directory, file), { force: true }))
    },
    async close() {
      closing.abort()
      await swept
    },
  }
}

/** Notes the name of every file; false when the folder cannot be read. */
async function list(directory: string, names: NameFilter): Promise<boolean> {
  try {
    for await (const { name } of await opendir(directory, { bufferSize: LISTED_AT_ONCE })) names.add(name)
    return true
  } catch (error) {
    return isMissing(error)
  }
}

async function madeFirst(directory: string, write: () => Promise<void>): Promise<void> {
  await mkdir(directory, { recursive: true })
  await write()
}

/** Removes expired files again and again until it is aborted; whatever goes wrong is left to the next time. */
async function sweep(directory: string, signal: AbortSignal): Promise<void> {
  const rest = (ms: number) => sleep(ms, undefined, { signal, ref: false }).catch(() => undefined)
  while (!signal.aborted) {
    let looked = 0
    for await (const file of filesIn(directory)) {
      if (signal.aborted) return
      await removeExpired(file).catch(() => undefined)
      if (++looked % STEP.files === 0) await rest(STEP.restMs)
    }
    await rest(SWEEP_MS)
  }
}

async function removeExpired(file: string): Promise<void> {
  const read = await readEntry(file)
  if (read.kind === 'entry' && isExpired(read.entry)) await rm(file, { force: true })
}
