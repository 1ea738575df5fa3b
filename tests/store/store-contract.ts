import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Store } from '../../src/store/store.ts'

/** What every store promises. `open` makes an empty one. */
export function storeContract(open: () => Promise<Store>): void {
  let store: Store
  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  it('gives back what was set', async () => {
    await store.set('turn', { question: '那2009年呢？', years: [2009] })
    expect(await store.get('turn')).toEqual({ question: '那2009年呢？', years: [2009] })
  })

  it('knows nothing of other keys', async () => {
    await store.set('a', 1)
    expect(await store.get('b')).toBeUndefined()
  })

  it('keeps the latest value', async () => {
    await Promise.all([store.set('a', 1), store.set('a', 2), store.set('a', 3)])
    expect(await store.get('a')).toBe(3)
  })

  it('forgets what was deleted, and does not mind deleting nothing', async () => {
    await store.set('a', 1)
    await store.delete('a')
    await store.delete('never-there')
    expect(await store.get('a')).toBeUndefined()
  })

  it('forgets a value when its time is over, and only then', async () => {
    await store.set('short', 'x', 30)
    await store.set('long', 'y', 60_000)
    await store.set('ever', 'z')
    expect(await store.get('short')).toBe('x')
    await wait(60)
    expect([await store.get('short'), await store.get('long'), await store.get('ever')]).toEqual([undefined, 'y', 'z'])
  })

  it('a value set again without a time stays', async () => {
    await store.set('a', 1, 20)
    await store.set('a', 2)
    await wait(40)
    expect(await store.get('a')).toBe(2)
  })

  it.each(['slack:T1/C1:17.5', '../../escape', 'A', 'a', '', '问题 ？*<>|"\\', '..', 'x'.repeat(5000), 'a:b$', '\u0000'])(
    'takes any key: %j',
    async (key) => {
      await store.set(key, { key })
      expect(await store.get(key)).toEqual({ key })
    },
  )

  it('keys that differ in one sign or in case do not mix', async () => {
    const keys = ['a:b', 'a/b', 'a_b', 'A:b', 'a:b ', 'a%3Ab']
    for (const key of keys) await store.set(key, key)
    expect(await Promise.all(keys.map((key) => store.get(key)))).toEqual(keys)
  })

  it.each([[0], [''], [false], [null], [[]], [{}]])('keeps %j apart from nothing', async (value) => {
    await store.set('k', value)
    expect(await store.get('k')).toEqual(value)
  })

  it('hands out copies: changing one changes nothing in the store', async () => {
    const value = { list: [1] }
    await store.set('k', value)
    value.list.push(2)
    const first = await store.get<{ list: number[] }>('k')
    first?.list.push(3)
    expect(await store.get('k')).toEqual({ list: [1] })
  })
}
