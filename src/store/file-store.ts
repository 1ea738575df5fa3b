import { createHash } from 'node:crypto'
import type { Logger } from 'pino'
import { createStorage } from 'unstorage'
import fsLite from 'unstorage/drivers/fs-lite'
import { z } from 'zod'
import type { Store } from './store.ts'

/** What stands in a file. The key is kept because the file's name is only its hash. */
const entrySchema = z.object({ key: z.string(), value: z.unknown(), expires: z.number().optional() })
type Entry = z.infer<typeof entrySchema>

/** Any key becomes a name that every file system takes: lower case, of fixed length, without separators. */
const fileNameOf = (key: string) => `${createHash('sha256').update(key).digest('hex')}.json`

/**
 * A store of one JSON file for each key in `directory`, which is made when it is first written to. A file that cannot
 * be read counts as absent and is logged by its name. Expired files are removed when the store opens and when they are
 * asked for. One process at a time may use a directory.
 */
export function createFileStore(directory: string, log: Pick<Logger, 'warn'>): Store {
  const files = createStorage({ driver: fsLite({ base: directory }) })
  // Reads and writes follow one another, so that nobody reads a half-written file.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  async function read(file: string): Promise<Entry | undefined> {
    const content = await files.getItem(file).catch(() => 'unreadable')
    if (content === null) return undefined
    const entry = entrySchema.safeParse(content)
    if (!entry.success) log.warn({ file }, 'a stored value cannot be read and counts as absent')
    return entry.data
  }

  async function readUnexpired(file: string): Promise<Entry | undefined> {
    const entry = await read(file)
    if (entry?.expires === undefined || entry.expires > Date.now()) return entry
    await files.removeItem(file)
    return undefined
  }

  void inTurn(async () => {
    for (const file of await files.getKeys()) await readUnexpired(file)
  }).catch(() => log.warn({ directory }, 'the folder of stored values cannot be read'))

  return {
    async get<T>(key: string) {
      const entry = await inTurn(() => readUnexpired(fileNameOf(key)))
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
