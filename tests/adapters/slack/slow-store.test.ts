import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Adapter } from '../../../src/adapters/adapter.ts'
import { startSlack } from '../../../src/adapters/slack/start-slack.ts'
import { createMemoryJournal } from '../../../src/store/journal.ts'
import { createMemoryMarkLog } from '../../../src/store/mark-log.ts'
import { createMemoryStore } from '../../../src/store/memory-store.ts'
import { createPatientStore } from '../../../src/store/patient-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { chatAssistant } from '../../support/desk-world.ts'
import { TOKENS } from '../../support/slack-api.ts'
import { buttonFor } from '../../support/slack-buttons.ts'
import { mention, newTs, press } from '../../support/slack-payloads.ts'
import { SlackServer } from '../../support/slack-server.ts'

const QUESTION = '2015年扶贫资金额度是多少？'
const AMOUNT = '467.45'
const log = pino({ level: 'silent' })

const slowly = (store: Store, ms: number): Store => {
  const wait = () => new Promise((resolve) => setTimeout(resolve, ms))
  return {
    get: (key) => wait().then(() => store.get(key)),
    set: (key, value, ttl) => wait().then(() => store.set(key, value, ttl)),
    delete: (key) => wait().then(() => store.delete(key)),
    close: () => store.close(),
  }
}
const broken: Store = {
  get: () => Promise.reject(new Error('no store')),
  set: () => Promise.reject(new Error('no store')),
  delete: () => Promise.reject(new Error('no store')),
  close: async () => undefined,
}

let server: SlackServer

/** The adapter over a store; it is stopped when the test is over. */
async function withStore(store: Store, test: () => Promise<void>): Promise<void> {
  const config = { botToken: TOKENS.bot, appToken: TOKENS.app, apiUrl: server.apiUrl, port: 0, managers: [] }
  const patient = createPatientStore(store, log)
  const kept = { store: patient, journal: createMemoryJournal(), answered: createMemoryMarkLog() }
  const context = { assistant: await chatAssistant(), ...kept, salt: 'salt', log }
  const adapter: Adapter = await startSlack(config, context)
  await server.connected()
  await test()
  await adapter.stop()
}

beforeAll(async () => {
  server = await SlackServer.start()
})

afterAll(() => server.close())

/** A mention and then a button under its answer. */
async function askAndLook(): Promise<string> {
  const count = server.sent.length
  const ts = newTs()
  await server.deliver('events_api', mention(QUESTION, { ts }))
  const answer = (await server.sentAfter(count + 1))[count]
  expect(answer?.body.text).toContain(AMOUNT)
  await server.deliver('interactive', press({ ...buttonFor(answer, ':formats'), base: server.apiUrl, thread_ts: ts }))
  expect((await server.sentAfter(count + 2))[count + 1]?.body.text).toContain('GB/T 7714')
  return ts
}

describe('a store', () => {
  it('that is slow holds up no answer, and the thread shows that one is coming', async () => {
    const statuses = server.api.calls('assistant.threads.setStatus')
    await withStore(slowly(createMemoryStore(), 2500), async () => {
      const ts = await askAndLook()
      const shown = server.api.bodies('assistant.threads.setStatus').slice(statuses)
      expect(shown).toContainEqual(expect.objectContaining({ channel_id: 'C01', thread_ts: ts }))
    })
  })

  it('that is broken holds up no answer either', async () => {
    await withStore(broken, async () => void (await askAndLook()))
  })
})
