import { describe, expect, it, vi } from 'vitest'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { createPatientStore } from '../../src/store/patient-store.ts'
import type { Store } from '../../src/store/store.ts'
import { storeContract } from './store-contract.ts'

const quiet = { warn: () => undefined }
const never = () => new Promise<never>(() => undefined)

describe.each([{ shared: false }, { shared: true }])('patient store %o', (options) => {
  storeContract(async () => createPatientStore(createMemoryStore(), quiet, options))

  it('has written everything when it is closed', async () => {
    const kept = createMemoryStore()
    const store = createPatientStore({ ...kept, close: async () => undefined }, quiet, options)
    for (let i = 0; i < 500; i++) await store.set(`key ${i % 100}`, i)
    await store.delete('key 7')
    await store.close()
    expect(await Promise.all([0, 7, 99].map((i) => kept.get(`key ${i}`)))).toEqual([400, undefined, 499])
  })

  it('a store that never answers holds up nothing, and what was set is there', async () => {
    const store = createPatientStore({ get: never, set: never, delete: never, close: never }, quiet, options)
    await store.set('a', 1)
    await store.set('b', 2)
    await store.delete('b')
    expect(await store.get('a')).toBe(1)
    expect(await store.get('b')).toBeUndefined()
    expect(await store.get('never set')).toBeUndefined()
  })

  it('tries a failed write again, and takes the latest value', async () => {
    const kept = createMemoryStore()
    let broken = true
    const set = vi.fn<Store['set']>(async (...given) => {
      if (broken) throw new Error('disk full')
      return kept.set(...given)
    })
    const store = createPatientStore({ ...kept, set }, quiet, options)
    await store.set('a', 'first')
    await vi.waitFor(() => expect(set).toHaveBeenCalled(), { timeout: 5000 })
    await store.set('a', 'second')
    broken = false
    await vi.waitFor(async () => expect(await kept.get('a')).toBe('second'), { timeout: 5000 })
    expect(await store.get('a')).toBe('second')
  })

  it('logs what goes wrong without keys or values', async () => {
    const fails = async () => {
      throw new Error('secret value of secret-user')
    }
    const log = { warn: vi.fn() }
    const store = createPatientStore({ get: fails, set: fails, delete: fails, close: fails }, log, options)
    await store.set('secret-user', 'secret value')
    expect(await store.get('other secret-user')).toBeUndefined()
    await store.close()
    expect(log.warn).toHaveBeenCalled()
    expect(JSON.stringify(log.warn.mock.calls)).not.toContain('secret')
  })
})

it('reads nothing again that it wrote itself, unless others write it too', async () => {
  const reads = async (shared: boolean) => {
    const kept = createMemoryStore()
    const get = vi.fn(kept.get)
    const store = createPatientStore({ ...kept, get: get as Store['get'] }, quiet, { shared })
    await store.set('a', 1)
    await vi.waitFor(async () => expect(await kept.get('a')).toBe(1), { timeout: 5000 })
    await store.get('a')
    return get.mock.calls.length
  }
  expect([await reads(false), await reads(true)]).toEqual([0, 1])
})

it('sees what another process has written where keys are shared', async () => {
  const kept = createMemoryStore()
  const [one, other] = [1, 2].map(() => createPatientStore(kept, quiet, { shared: true }))
  await one?.set('a', 'old')
  await vi.waitFor(async () => expect(await kept.get('a')).toBe('old'), { timeout: 5000 })
  await other?.delete('a')
  await vi.waitFor(async () => expect(await kept.get('a')).toBeUndefined(), { timeout: 5000 })
  expect(await one?.get('a')).toBeUndefined()
})

it('asks for what is not there once, where no other process writes', async () => {
  const kept = createMemoryStore()
  const get = vi.fn(kept.get)
  const store = createPatientStore({ ...kept, get: get as Store['get'] }, quiet)
  expect([await store.get('a'), await store.get('a')]).toEqual([undefined, undefined])
  expect(get).toHaveBeenCalledTimes(1)
  await store.set('a', 1)
  expect(await store.get('a')).toBe(1)
})

it('writes what changes again and again once', async () => {
  const kept = createMemoryStore()
  const set = vi.fn(kept.set)
  const store = createPatientStore({ ...kept, set }, quiet)
  for (let i = 0; i <= 50; i++) {
    await store.set('a', i)
    await new Promise(setImmediate)
  }
  await vi.waitFor(async () => expect(await kept.get('a')).toBe(50), { timeout: 5000 })
  expect(set).toHaveBeenCalledTimes(1)
})
