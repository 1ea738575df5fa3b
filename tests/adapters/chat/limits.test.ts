import { describe, expect, it } from 'vitest'
import { createFairQueue } from '../../../src/adapters/chat/fair-queue.ts'
import { createGate } from '../../../src/adapters/chat/gate.ts'
import { createRateLimit } from '../../../src/adapters/chat/rate-limit.ts'
import { asking, openDesk, PLACE } from '../../support/desk-world.ts'

describe('the rate limit', () => {
  it('lets a minute’s questions through, then as many as time has filled up', () => {
    let time = 0
    const take = createRateLimit(3, () => time)
    const allowed = (count: number) => Array.from({ length: count }, () => take('a').allowed)
    expect(allowed(4)).toEqual([true, true, true, false])
    time = 20_000
    expect(allowed(2)).toEqual([true, false])
    time = 10 * 60_000
    expect(allowed(4)).toEqual([true, true, true, false])
    expect(take('b').allowed).toBe(true)
  })

  it('says so once a minute, and how long to wait', () => {
    let time = 0
    const take = createRateLimit(2, () => time)
    take('a')
    take('a')
    expect(take('a')).toEqual({ allowed: false, seconds: 30, say: true })
    time = 12_000
    expect(take('a')).toEqual({ allowed: false, seconds: 18, say: false })
    for (time = 13_000; time < 60_000; time += 1000) take('a')
    const later = take('a')
    expect(later.allowed || later.say).toBe(true)
  })
})

describe('the desk under a flood', () => {
  it('tells a person once, in their language, and goes on answering others', async () => {
    const { desk } = await openDesk({ limits: { person: 2, channel: 100 } })
    const ask = (user: string) => desk.ask(asking('谢谢', { place: { ...PLACE, user }, lang: 'en' }))
    const tones = []
    for (let i = 0; i < 5; i++) tones.push((await ask('U0FLOOD'))?.tone)
    expect(tones).toEqual(['smalltalk', 'smalltalk', 'notice', undefined, undefined])
    expect((await ask('U0OTHER'))?.tone).toBe('smalltalk')
    expect((await desk.ask(asking('hi', { place: { ...PLACE, user: 'U0FLOOD' } })))?.tone).toBeUndefined()
  })

  it('limits a channel, whoever asks in it', async () => {
    const { desk } = await openDesk({ limits: { person: 100, channel: 2 } })
    const ask = (user: string, channel = 'C1') => desk.ask(asking('谢谢', { place: { ...PLACE, channel, user } }))
    const tones = []
    for (const user of ['U1', 'U2', 'U3', 'U4']) tones.push((await ask(user))?.tone)
    expect(tones).toEqual(['smalltalk', 'smalltalk', 'notice', undefined])
    expect((await ask('U3', 'C2'))?.tone).toBe('smalltalk')
  })

  it('what people say to each other leaves their own questions alone', async () => {
    const { desk } = await openDesk({ limits: { person: 3, channel: 100 } })
    for (let i = 0; i < 6; i++) expect(await desk.ask(asking('中午吃什么', { onlyHelpful: true }))).toBeUndefined()
    expect((await desk.ask(asking('谢谢')))?.tone).toBe('smalltalk')
  })

  it('says that it is busy when there is no room, and does what it let in', async () => {
    const gate = createGate({ person: 1e6, channel: 1e6 })
    const results = await Promise.all(Array.from({ length: 150 }, (_, i) => gate.admit({ place: PLACE }, async () => i)))
    const done = results.flatMap((result) => ('done' in result ? [result.done] : []))
    const busy = results.filter((result) => 'notice' in result && result.notice?.kind === 'busy')
    expect(done).toEqual(done.map((_, i) => i))
    expect(done.length).toBeGreaterThanOrEqual(100)
    expect(done.length + busy.length).toBe(150)
    expect(busy.length).toBeGreaterThan(0)
  })
})

describe('the queue', () => {
  it('takes one of each flow in turn, and the works of one flow in order', async () => {
    const { run } = createFairQueue({ waiting: 100, waitingOfFlow: 100, atOnce: 1 })
    const order: string[] = []
    const names = ['flood 1', 'flood 2', 'flood 3', 'flood 4', 'other 1', 'third 1', 'other 2']
    await Promise.all(names.map((name) => run(name.split(' ')[0] ?? '', async () => void order.push(name))))
    expect(order).toEqual(['flood 1', 'flood 2', 'other 1', 'third 1', 'flood 3', 'other 2', 'flood 4'])
  })

  it('never runs two works of a flow at once', async () => {
    const { run } = createFairQueue({ waiting: 100, waitingOfFlow: 100, atOnce: 10 })
    const busy = new Set<string>()
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        run(`flow ${i % 4}`, async () => {
          expect(busy.has(`flow ${i % 4}`)).toBe(false)
          busy.add(`flow ${i % 4}`)
          await new Promise((resolve) => setImmediate(resolve))
          busy.delete(`flow ${i % 4}`)
        }),
      ),
    )
  })

  it('a work that fails fails alone', async () => {
    const { run } = createFairQueue({ waiting: 10, waitingOfFlow: 10, atOnce: 1 })
    const failing = run('a', () => Promise.reject(new Error('no')))
    const next = run('a', async () => 'fine')
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('fine')
  })

  it('has room for so many in all and of each flow', () => {
    const { run } = createFairQueue({ waiting: 3, waitingOfFlow: 2, atOnce: 0 })
    const taken = ['a', 'a', 'a', 'b', 'c'].map((flow) => run(flow, async () => undefined) !== undefined)
    expect(taken).toEqual([true, true, false, true, false])
  })
})
