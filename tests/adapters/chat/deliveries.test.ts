import { expect, it, vi } from 'vitest'
import { createDeliveries } from '../../../src/adapters/chat/deliveries.ts'
import { createMemoryMarkLog } from '../../../src/store/mark-log.ts'
import { openDesk } from '../../support/desk-world.ts'

it('gives each delivery out once', async () => {
  const { desk } = await openDesk()
  expect(await Promise.all(['a', 'a', 'b', 'a'].map((id) => desk.claim(id)))).toEqual([true, false, true, false])
})

it('after a restart answers what was claimed and not finished, and nothing that was', async () => {
  const { desk: before, answered } = await openDesk()
  await before.claim('crashed')
  await before.claim('finished')
  await before.done('finished')

  const { desk: after } = await openDesk({ answered })
  expect(await after.claim('crashed')).toBe(true)
  expect(await after.claim('finished')).toBe(false)
  expect(await after.claim('finished')).toBe(false)
})

it('platforms do not take each other’s deliveries for their own', async () => {
  const answered = createMemoryMarkLog()
  const slack = createDeliveries(answered, (delivery) => `slack ${delivery}`)
  await slack.done('1')
  expect(await createDeliveries(answered, (delivery) => `discord ${delivery}`).claim('1')).toBe(true)
})

it('looks for answered ones only while an earlier run’s deliveries may come again', async () => {
  const answered = { ...createMemoryMarkLog(), has: vi.fn(async () => false) }
  let time = 0
  const deliveries = createDeliveries(answered, String, () => time)
  await deliveries.claim('early')
  await deliveries.claim('happened before', 0)
  await deliveries.claim('happened since', 2 * 60 * 1000)
  time = 11 * 60 * 1000
  await deliveries.claim('late')
  expect(answered.has.mock.calls).toEqual([['early'], ['happened before']])
})
