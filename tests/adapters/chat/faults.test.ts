import fc from 'fast-check'
import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import type { View } from '../../../src/reply/reply.ts'
import type { ChatAssistant } from '../../../src/service/assistant.ts'
import { createMemoryStore } from '../../../src/store/memory-store.ts'
import { createPatientStore } from '../../../src/store/patient-store.ts'
import type { Store } from '../../../src/store/store.ts'
import { asking, chatAssistant, openDesk, PLACE } from '../../support/desk-world.ts'

const log = pino({ level: 'silent' })
const OF_2018 = '2018年直接帮扶资金是多少？'
const never = () => new Promise<never>(() => undefined)
const fails = async () => {
  throw new Error('disk')
}

const HANGING: Store = { get: never, set: never, delete: never, close: async () => undefined }
const BROKEN: Store = { get: fails, set: fails, delete: fails, close: fails }

describe.each([
  ['that never answers', HANGING],
  ['that always fails', BROKEN],
])('with a store %s', (_, store) => {
  it('questions, follow-ups, views, settings and ratings go on', async () => {
    const { desk } = await openDesk({ store: createPatientStore(store, log) })
    expect(await desk.claim('one')).toBe(true)
    const first = await desk.ask(asking(OF_2018))
    expect(first?.plain).toContain('55.55')
    await desk.done('one')
    expect((await desk.ask(asking('那2019年呢？')))?.plain).toContain('82.38')
    expect((await desk.view(first?.id ?? '', { kind: 'sources' })).sources.length).toBeGreaterThan(0)
    await desk.changeSettings(PLACE, { ...(await desk.settings(PLACE)), replies: 'inline' })
    expect((await desk.settings(PLACE)).replies).toBe('inline')
    expect(await desk.rate(first?.id ?? '', { useful: true }, PLACE)).toBeDefined()
    await desk.forget(PLACE)
    expect(await desk.person(PLACE)).toEqual({ questions: [] })
  })
})

it('an answer that fails is said, in the language of the question, and logged without its text', async () => {
  const lines: string[] = []
  const assistant: ChatAssistant = {
    ...(await chatAssistant()),
    answer: () => {
      throw new Error('secret words')
    },
  }
  const { desk } = await openDesk({
    assistant,
    log: pino({ level: 'error' }, { write: (line: string) => void lines.push(line) }),
  })
  expect(await desk.ask(asking('How many secret words?'))).toMatchObject({ tone: 'notice', lang: 'en' })
  expect(await desk.ask(asking('How many secret words?', { onlyHelpful: true }))).toBeUndefined()
  expect(lines).toHaveLength(2)
  expect(lines.join()).not.toContain('secret')
})

it('what is stored in another form counts as absent', async () => {
  const store = createMemoryStore()
  const { desk } = await openDesk({ store: { ...store, get: async <T>() => [{ other: 'form' }] as T } })
  expect((await desk.ask(asking(OF_2018)))?.plain).toContain('55.55')
  expect(await desk.person(PLACE)).toEqual({ questions: [] })
  expect(await desk.again('x')).toBeUndefined()
})

it('no text, id or command makes it throw', async () => {
  const { desk } = await openDesk()
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'表3年0-9()+*/^%.，。？2018资金注⑱ \n<>@#'), maxLength: 30 }),
    fc.constant('('.repeat(5000)),
    fc.constant('表'.repeat(5000)),
  )
  const name = fc.constantFrom('calc', 'audit', 'cite', 'paper', 'table', 'help')
  const kind = fc.constantFrom<View['kind']>('computation', 'readings', 'formats', 'chart', 'sources', 'context', 'page')
  await fc.assert(
    fc.asyncProperty(text, name, kind, async (words, command, view) => {
      const conversation = words.slice(0, 3)
      const asked = await desk.ask(asking(words, { conversation, instead: words, after: words }))
      expect(asked?.blocks.length).toBeGreaterThan(0)
      expect((await desk.command({ name: command, text: words }, { place: PLACE, conversation }))?.tone).toBeDefined()
      expect((await desk.check(asking(words)))?.tone).toBeDefined()
      const shown = view === 'context' ? { kind: view, marker: 1 } : view === 'page' ? { kind: view, page: 9 } : { kind: view }
      expect((await desk.view(asked?.id ?? '', shown)).plain).toBeDefined()
      expect(desk.complete(words, 3).length).toBeLessThanOrEqual(3)
    }),
    { numRuns: 20, seed: 20_220_080 },
  )
}, 120_000)
