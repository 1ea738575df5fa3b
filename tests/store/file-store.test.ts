import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFileStore } from '../../src/store/file-store.ts'
import { storeContract } from './store-contract.ts'

let directory: string
const log = { warn: vi.fn() }

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wenju-store-'))
  log.warn.mockClear()
})
afterEach(() => rm(directory, { recursive: true, force: true }))

describe('file store', () => {
  storeContract(async () => createFileStore(directory, log))

  it('remembers after it was closed and opened again', async () => {
    const before = createFileStore(directory, log)
    await before.set('thread', { turn: 3 })
    await before.close()
    expect(await createFileStore(directory, log).get('thread')).toEqual({ turn: 3 })
  })

  it('writes nothing outside its folder', async () => {
    const inner = join(directory, 'data')
    await createFileStore(inner, log).set('../../escape', 1)
    expect(await readdir(directory)).toEqual(['data'])
  })

  it.each(['', '{', 'not json', '[]', '{"value":1}', '\u0000\u0001'])(
    'a corrupt file (%j) counts as absent and is logged without its key',
    async (content) => {
      const store = createFileStore(directory, log)
      await store.set('secret-user', 1)
      const [file = ''] = await readdir(directory)
      await writeFile(join(directory, file), content)
      expect(await store.get('secret-user')).toBeUndefined()
      expect(log.warn).toHaveBeenCalledOnce()
      expect(JSON.stringify(log.warn.mock.calls)).not.toContain('secret-user')
      await store.set('secret-user', 2)
      expect(await store.get('secret-user')).toBe(2)
    },
  )

  it('removes expired files when it opens', async () => {
    const before = createFileStore(directory, log)
    await before.set('old', 1, 10)
    await before.set('new', 1)
    await before.close()
    await wait(20)
    const store = createFileStore(directory, log)
    await vi.waitFor(async () => expect(await readdir(directory)).toHaveLength(1))
    expect(await store.get('new')).toBe(1)
    await store.close()
  })

  it('several processes may write, read and delete at once: no value is ever half there', async () => {
    const stores = Array.from({ length: 3 }, () => createFileStore(directory, log))
    const value = (i: number) => ({ i, filler: 'x'.repeat(5000 + i) })
    await Promise.all(
      stores.flatMap((store) =>
        Array.from({ length: 30 }, async (_, i) => {
          await store.set('one key', value(i))
          const read = await store.get<{ i: number }>('one key')
          expect(read).toEqual(value(read?.i ?? -1))
        }),
      ),
    )
    expect(log.warn).not.toHaveBeenCalled()
  })

  it('goes on when its folder was taken away', async () => {
    const store = createFileStore(join(directory, 'data'), log)
    await store.set('a', 1)
    await rm(join(directory, 'data'), { recursive: true })
    expect(await store.get('a')).toBeUndefined()
    await store.set('a', 2)
    expect(await store.get('a')).toBe(2)
  })

  it('a folder that cannot be made fails the call, not the process', async () => {
    const blocked = join(directory, 'file')
    await writeFile(blocked, '')
    const store = createFileStore(join(blocked, 'below'), log)
    await expect(store.set('a', 1)).rejects.toThrow()
    expect(await store.get('a')).toBeUndefined()
  })
})

describe('file store of a folder that no other process writes into', () => {
  storeContract(async () => createFileStore(directory, log, { alone: true }))

  it('finds everything of earlier runs, and looks for nothing that was never written', async () => {
    const before = createFileStore(directory, log)
    const keys = Array.from({ length: 300 }, (_, i) => `key ${i}`)
    await Promise.all(keys.map((key) => before.set(key, key)))
    const store = createFileStore(directory, log, { alone: true })
    expect(await Promise.all(keys.map((key) => store.get(key)))).toEqual(keys)
    // What another process writes all the same shows that the disk is not looked at.
    await before.set('foreign', 1)
    await vi.waitFor(async () => expect(await store.get('foreign')).toBeUndefined())
    expect(await Promise.all(keys.map((key) => store.get(key)))).toEqual(keys)
    await Promise.all([before.close(), store.close()])
  })
})
