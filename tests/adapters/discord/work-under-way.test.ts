import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createWorkUnderWay } from '../../../src/adapters/discord/work-under-way.ts'

const never = () => new Promise<void>(() => undefined)
const create = () => createWorkUnderWay(pino({ level: 'silent' }), { finishMs: 50, tellMs: 50 })

test('finishes what is under way, and what comes in the meantime', async () => {
  const work = create()
  const done: string[] = []
  work.track(async () => {
    await Promise.resolve()
    done.push('first')
    work.track(async () => void done.push('second'))
  })
  await work.finish()
  expect(done).toEqual(['first', 'second'])
})

test('whoever would be left without an answer is told, and nobody else', async () => {
  const work = create()
  const told: string[] = []
  const answered = work.ifStopped(async () => void told.push('answered'))
  answered()
  work.ifStopped(async () => void told.push('waiting'))
  work.ifStopped(() => Promise.reject(new Error('gone')))
  work.ifStopped(never)
  work.track(never)
  await work.finish()
  expect(told).toEqual(['waiting'])
})

test('a work that fails holds up nothing', async () => {
  const work = create()
  work.track(() => Promise.reject(new Error('broken')))
  await work.finish()
  expect(work.isBusy()).toBe(false)
})
