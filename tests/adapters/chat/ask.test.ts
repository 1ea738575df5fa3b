import { expect, it } from 'vitest'
import { createMemoryStore } from '../../../src/store/memory-store.ts'
import { asking, openDesk, PLACE } from '../../support/desk-world.ts'

const OF_2018 = '2018年直接帮扶资金是多少？'
const ABSENT = '日本的对口支援投入了多少钱？'

it('answers with an id, and takes a follow-up for one', async () => {
  const { desk } = await openDesk()
  const first = await desk.ask(asking(OF_2018))
  const second = await desk.ask(asking('那2019年呢？'))
  expect(first?.plain).toContain('55.55')
  expect(second?.plain).toContain('82.38')
  expect(first?.id).toMatch(/^[a-z0-9]{10,24}$/)
  expect(second?.id).not.toBe(first?.id)
})

it('keeps conversations apart', async () => {
  const { desk } = await openDesk()
  await desk.ask(asking(OF_2018))
  expect((await desk.ask(asking('那2019年呢？', { conversation: 'another' })))?.plain).not.toContain('82.38')
})

it('goes on from the answer that a question is asked under, where the conversation has no history', async () => {
  const { desk } = await openDesk()
  const first = await desk.ask(asking(OF_2018))
  const under = await desk.ask(asking('那2019年呢？', { conversation: 'elsewhere', after: first?.id ?? '' }))
  expect(under?.plain).toContain('82.38')
})

it('answers an edited question in the light of what stood before it', async () => {
  const { desk } = await openDesk()
  await desk.ask(asking(OF_2018))
  const typo = await desk.ask(asking('那2010年呢？'))
  const edited = await desk.ask(asking('那2019年呢？', { instead: typo?.id ?? '' }))
  expect(edited?.plain).toContain('82.38')
  expect((await desk.ask(asking('比2018年多多少？')))?.plain).toContain('26.83')
})

it('an edit of an older question changes nothing of what was said after it', async () => {
  const { desk } = await openDesk()
  const older = await desk.ask(asking('2018年直接帮扶资金是多少？'))
  await desk.ask(asking('2018年扶贫资金额度是多少？'))
  await desk.ask(asking('2017年直接帮扶资金是多少？', { instead: older?.id ?? '' }))
  expect((await desk.ask(asking('那2019年呢？')))?.plain).toContain('1260.95')
})

it('says nothing among other people’s talk unless it helps, and keeps nothing of it', async () => {
  const { desk, journal } = await openDesk()
  for (const text of [ABSENT, '谢谢', '中午吃什么', 'lol'])
    expect(await desk.ask(asking(text, { onlyHelpful: true }))).toBeUndefined()
  expect((await desk.ask(asking(OF_2018, { onlyHelpful: true })))?.plain).toContain('55.55')
  const asked = []
  for await (const record of journal.read(0, Number.MAX_SAFE_INTEGER)) asked.push(record.text)
  expect(asked).toEqual([OF_2018])
  expect((await desk.person(PLACE)).questions).toEqual([])
})

it('answers in the language of the question, unless the channel or the person has chosen one', async () => {
  const { desk } = await openDesk()
  const lang = async () => (await desk.ask(asking(OF_2018, { lang: 'en' })))?.lang
  expect(await lang()).toBe('zh-Hans')
  await desk.changeSettings(PLACE, { ...(await desk.settings(PLACE)), lang: 'zh-Hant' })
  expect(await lang()).toBe('zh-Hant')
  await desk.chooseLanguage(PLACE, 'en')
  expect(await lang()).toBe('en')
  await desk.chooseLanguage(PLACE, undefined)
  expect(await lang()).toBe('zh-Hant')
})

it('shows the views of an answer, shares it and takes ratings after a restart', async () => {
  const store = createMemoryStore()
  const { desk: before } = await openDesk({ store })
  const question = '2018年比2010年直接帮扶资金增加多少？'
  const { id = '', plain } = (await before.ask(asking(question))) ?? {}

  const { desk, journal, assistant } = await openDesk({ store })
  expect((await desk.again(id))?.plain).toBe(plain)
  expect(await desk.view(id, { kind: 'page', page: 0 })).toMatchObject({ id, plain })
  expect((await desk.view(id, { kind: 'computation' })).plain).toContain('55.55 − 14.84')
  expect((await desk.view(id, { kind: 'sources' })).sources.length).toBeGreaterThan(0)
  expect((await desk.view(id, { kind: 'context', marker: 1 })).blocks.length).toBeGreaterThan(0)
  expect((await desk.view(id, { kind: 'formats' })).plain).toContain('GB/T 7714')
  expect(await desk.rate(id, { useful: false, why: '单位' }, PLACE)).toEqual({ tell: [] })
  const rated = []
  for await (const record of journal.read(0, Number.MAX_SAFE_INTEGER)) rated.push(record)
  expect(rated).toMatchObject([
    { happened: 'rated', text: question, useful: false, why: '单位', rule: 'compute', corpus: assistant.corpusVersion },
  ])
  expect(rated[0]?.plan).toMatchObject({ kind: 'compute' })
})

it('an answer that is not kept is a notice in the reader’s language', async () => {
  const { desk } = await openDesk()
  expect(await desk.view('0'.repeat(20), { kind: 'sources' }, 'en')).toMatchObject({ tone: 'notice', lang: 'en' })
  expect(await desk.again('nope')).toBeUndefined()
  expect(await desk.rate('nope', { useful: true }, PLACE)).toBeUndefined()
})

it('tells the people set for the channel of a wrong answer, and nobody of a good one', async () => {
  const { desk } = await openDesk()
  await desk.changeSettings(PLACE, { ...(await desk.settings(PLACE)), tell: ['U0CHECKER'] })
  const { id = '' } = (await desk.ask(asking(OF_2018))) ?? {}
  expect(await desk.rate(id, { useful: true }, PLACE)).toEqual({ tell: [] })
  expect(await desk.rate(id, { useful: false }, PLACE)).toEqual({ tell: ['U0CHECKER'] })
})

it('holds a message against the papers', async () => {
  const { desk } = await openDesk()
  const right = await desk.check(asking('2018年直接帮扶资金为55.55亿元。'))
  const wrong = await desk.check(asking('2018年直接帮扶资金为99.99亿元。'))
  expect(right?.sources.length).toBeGreaterThan(0)
  expect(wrong?.plain).toContain('55.55')
  expect(right?.plain).not.toBe(wrong?.plain)
  expect((await desk.again(wrong?.id ?? ''))?.plain).toBe(wrong?.plain)
})

it('completes what is typed with questions that are answered', async () => {
  const { desk } = await openDesk()
  const offered = desk.complete('2018年直接帮扶', 5)
  expect(offered.length).toBeGreaterThan(0)
  expect(offered.length).toBeLessThanOrEqual(5)
  for (const text of offered) expect((await desk.ask(asking(text, { conversation: text })))?.tone).not.toBe('refusal')
  expect(desk.examples('en').length).toBeGreaterThan(3)
})
