import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import { createStorage, type Storage } from 'unstorage'
import fsLite from 'unstorage/drivers/fs-lite'
import { z } from 'zod'
import type { Store } from './store.ts'

/** What stands in a file. The key is kept because the file's name is only its hash. */
const entrySchema = z.object({ key: z.string(), value: z.unknown(), expires: z.number().optional() })
type Entry = z.infer<typeof entrySchema>

/** Any key becomes a name that every file system takes: lower case, of fixed length, without separators. */
const fileNameOf = (key: string) => `${createHash('sha256').update(key).digest('hex')}.json`

type Log = Pick<Logger, 'warn'>

/** The entry of a file, unless there is none, it cannot be read, or its time is over. */
async function readEntry(files: Storage, file: string, log: Log): Promise<Entry | undefined> {
  const content = await files.getItem(file).catch(() => 'unreadable')
  if (content === null) return undefined
  const { success, data } = entrySchema.safeParse(content)
  if (!success) log.warn({ file }, 'a stored value cannot be read and counts as absent')
  if (data?.expires === undefined || data.expires > Date.now()) return data
  await files.removeItem(file)
  return undefined
}

/** Runs one piece of work after the other, so that nobody reads a half-written file. */
function oneByOne(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
}

/**
 * A store of one JSON file for each key in `directory`, which is made when it is first written to. A file that cannot
 * be read counts as absent and is logged by its name. Expired files are removed when the store opens and when they are
 * asked for. One process at a time may use a directory.
 */
export function createFileStore(directory: string, log: Log): Store {
  const files = createStorage({ driver: fsLite({ base: directory }) })
  const inTurn = oneByOne()

  inTurn(async () => {
    // Reading an expired file removes it.
    for (const file of await files.getKeys()) await readEntry(files, file, log)
  }).catch(() => log.warn({ directory }, 'the folder of stored values cannot be read'))

  return {
    async get<T>(key: string) {
      const entry = await inTurn(() => readEntry(files, fileNameOf(key), log))
      return entry?.key === key ? (entry.value as T) : undefined
    },
    async set(key, value, ttlMs) {
      const entry: Entry = { key, value, ...(ttlMs !== undefined && { expires: Date.now() + ttlMs }) }
      await inTurn(() => files.setItem(fileNameOf(key), JSON.stringify(entry)))
    },
    async delete(key) {
      await inTurn(() => files.removeItem(fileNameOf(key)))
    },
    async close() {
      await inTurn(() => files.dispose())
    },
  }
}
