import fc from 'fast-check'
import { expect, it } from 'vitest'
import { RecentMap } from '../../src/store/recent-map.ts'

const KEPT = 100

it('keeps a value for its time at least, and for twice as long at most', () => {
  const steps = fc.array(fc.record({ key: fc.constantFrom('a', 'b', 'c'), after: fc.nat(150), sets: fc.boolean() }))
  fc.assert(
    fc.property(steps, (all) => {
      let now = 0
      const map = new RecentMap<string, number>(KEPT, 1000, () => now)
      const setAt = new Map<string, number>()
      for (const { key, after, sets } of all) {
        now += after
        const age = now - (setAt.get(key) ?? -Infinity)
        const found = map.get(key)
        if (found !== undefined) expect(found).toBe(setAt.get(key))
        if (age < KEPT) expect(found).toBeDefined()
        if (age >= 2 * KEPT) expect(found).toBeUndefined()
        if (!sets) continue
        map.set(key, now)
        setAt.set(key, now)
      }
    }),
  )
})

it('holds no more than it may, and the younger half for sure', () => {
  const map = new RecentMap<number, number>(KEPT, 10, () => 0)
  for (let i = 0; i < 1000; i++) map.set(i, i)
  const held = Array.from({ length: 1000 }, (_, i) => i).filter((i) => map.get(i) !== undefined)
  expect(held.length).toBeLessThanOrEqual(10)
  expect(held).toEqual(expect.arrayContaining([995, 996, 997, 998, 999]))
})
