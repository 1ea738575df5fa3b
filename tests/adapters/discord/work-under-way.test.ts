import { pino } from 'pino'
import { expect, test } from 'vitest'
import { createWorkUnderWay } from '../../../src/adapters/discord/work-under-way.ts'

const never = () => new Promise<void>(() => undefined)
const message = (id: string) => ({ kind: 'message' as const, channel: 'general', id })
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

test('whoever would be left without an answer is told and nobody else, and who could not be told is returned', async () => {
  const work = create()
  const told: string[] = []
  const answered = work.ifStopped(async () => void told.push('answered'), message('1'))
  answered()
  work.ifStopped(async () => void told.push('waiting'), message('2'))
  work.ifStopped(() => Promise.reject(new Error('gone')), message('3'))
  work.ifStopped(never, message('4'))
  work.track(never)
  expect(await work.finish()).toEqual([message('3'), message('4')])
  expect(told).toEqual(['waiting'])
})

test('a work that fails holds up nothing', async () => {
  const work = create()
  work.track(() => Promise.reject(new Error('broken')))
  await work.finish()
  expect(work.isBusy()).toBe(false)
})
