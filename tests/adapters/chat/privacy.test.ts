import { expect, it } from 'vitest'
import { createMemoryStore } from '../../../src/store/memory-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { asking, MANAGER, openDesk, PLACE } from '../../support/desk-world.ts'

const OF_2018 = '2018年直接帮扶资金是多少？'

/** A store that can be read as whoever steals it would. */
function openStore() {
  const kept = new Map<string, unknown>()
  const memory = createMemoryStore()
  const store: Store = {
    ...memory,
    async set(key, value, ttlMs) {
      kept.set(key, value)
      await memory.set(key, value, ttlMs)
    },
    async delete(key) {
      kept.delete(key)
      await memory.delete(key)
    },
  }
  return { store, all: () => JSON.stringify([...kept]) }
}

it('no id of a person, a channel or a workspace is kept, and no message that was checked goes into the journal', async () => {
  const { store, all } = openStore()
  const { desk, journal } = await openDesk({ store })
  await desk.claim('D0DELIVERY')
  const conversation = `slack:${PLACE.workspace}:${PLACE.channel}:${PLACE.user}`
  const reply = await desk.ask(asking(OF_2018, { conversation }))
  await desk.check(asking('2018年直接帮扶资金为55.55亿元。', { conversation }))
  await desk.command({ name: 'calc', text: '1+2' }, { place: PLACE, conversation })
  await desk.rate(reply?.id ?? '', { useful: false, why: '太长' }, PLACE)
  await desk.chooseLanguage(PLACE, 'en')
  await desk.changeSettings(PLACE, { ...(await desk.settings(PLACE)), lang: 'en' })
  await desk.done('D0DELIVERY')

  const records = []
  for await (const record of journal.read(0, Number.MAX_SAFE_INTEGER)) records.push(record)
  const kept = `${all()} ${JSON.stringify(records)}`
  expect(records).toHaveLength(4)
  expect(kept).toContain(OF_2018)
  for (const id of [PLACE.user, PLACE.channel, PLACE.workspace, 'D0DELIVERY']) expect(kept).not.toContain(id)
  expect(JSON.stringify(records)).not.toContain('55.55亿元')
})

it('a person finds the last twenty questions, newest first, each once', async () => {
  const { desk } = await openDesk()
  for (let year = 1990; year < 2014; year++) await desk.ask(asking(`${year}年扶贫资金额度是多少？`))
  await desk.ask(asking('2000年扶贫资金额度是多少？'))
  await desk.ask(asking('谢谢'))
  const { questions } = await desk.person(PLACE)
  expect(questions).toHaveLength(20)
  expect(questions.slice(0, 2)).toEqual(['2000年扶贫资金额度是多少？', '2013年扶贫资金额度是多少？'])
  expect(new Set(questions).size).toBe(20)
  expect(await desk.person(MANAGER)).toEqual({ questions: [] })
})

it('forgets a person for good, in every workspace, and leaves others alone', async () => {
  const { store, all } = openStore()
  const { desk } = await openDesk({ store })
  await desk.chooseLanguage(PLACE, 'en')
  await desk.ask(asking('1999年扶贫资金额度是多少？'))
  await desk.ask(asking('谁写的？', { place: MANAGER }))
  const forgotten = desk.forget({ ...PLACE, workspace: 'T0OTHER' })
  const late = desk.ask(asking(OF_2018))
  await Promise.all([forgotten, late])
  expect((await desk.person(PLACE)).lang).toBeUndefined()
  expect((await desk.person(PLACE)).questions).not.toContain('1999年扶贫资金额度是多少？')
  expect((await desk.person(MANAGER)).questions).toEqual(['谁写的？'])
  await desk.forget(PLACE)
  expect(all()).not.toContain(`"questions":["${OF_2018}`)
})

it('knows the people who manage it', async () => {
  const { desk } = await openDesk()
  expect([desk.isManager(MANAGER), desk.isManager(PLACE)]).toEqual([true, false])
})
