import { expect, it, vi } from 'vitest'
import { createDeliveries } from '../../../src/adapters/chat/deliveries.ts'
import { createMemoryStore } from '../../../src/store/memory-store.ts'
import { openDesk } from '../../support/desk-world.ts'

it('gives each delivery out once', async () => {
  const { desk } = await openDesk()
  expect(await Promise.all(['a', 'a', 'b', 'a'].map((id) => desk.claim(id)))).toEqual([true, false, true, false])
})

it('after a restart answers what was claimed and not finished, and nothing that was', async () => {
  const { desk: before, store } = await openDesk()
  await before.claim('crashed')
  await before.claim('finished')
  await before.done('finished')

  const { desk: after } = await openDesk({ store })
  expect(await after.claim('crashed')).toBe(true)
  expect(await after.claim('finished')).toBe(false)
  expect(await after.claim('finished')).toBe(false)
})

it('platforms do not take each other’s deliveries for their own', async () => {
  const store = createMemoryStore()
  const slack = createDeliveries(store, (delivery) => `slack ${delivery}`)
  await slack.done('1')
  expect(await createDeliveries(store, (delivery) => `discord ${delivery}`).claim('1')).toBe(true)
})

it('asks the store only while an earlier run’s deliveries may come again', async () => {
  const store = { ...createMemoryStore(), get: vi.fn(async () => undefined) }
  let time = 0
  const deliveries = createDeliveries(store, String, () => time)
  await deliveries.claim('early')
  await deliveries.claim('happened before', 0)
  await deliveries.claim('happened since', 2 * 60 * 1000)
  time = 11 * 60 * 1000
  await deliveries.claim('late')
  expect(store.get.mock.calls).toEqual([['early'], ['happened before']])
})
