import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { RATE_LIMITED } from '../../support/slack-api.ts'
import { launchSocketBot, newDataDir } from '../../support/slack-bot.ts'
import { buttonFor } from '../../support/slack-buttons.ts'
import { command, event, mention, newTs, press } from '../../support/slack-payloads.ts'
import { SlackServer } from '../../support/slack-server.ts'

let server: SlackServer

beforeAll(async () => {
  server = await SlackServer.start()
})

afterAll(() => server.close())

const QUESTION = '2015年扶贫资金额度是多少？'

describe('a bot that was started again', () => {
  it('takes part in its threads, keeps its buttons, and answers nothing twice', async () => {
    const dataDir = newDataDir()
    const thread = newTs()
    const payload = mention(QUESTION, { ts: thread })
    const before = await launchSocketBot(server.apiUrl, dataDir)
    await server.deliver('events_api', payload)
    const [answer] = await server.sentAfter(1)
    expect(await before.stop()).toBe(0)

    const after = await launchSocketBot(server.apiUrl, dataDir)
    await server.deliver('events_api', payload, 1)
    await server.deliver('events_api', event({ text: '那2016年呢？', thread_ts: thread }))
    await server.sentAfter(2)
    await server.deliver('interactive', press({ value: '2017年扶贫资金额度是多少？', base: server.apiUrl, thread_ts: thread }))
    await server.sentAfter(3)
    await server.deliver('interactive', press({ ...buttonFor(answer, ':formats'), base: server.apiUrl, thread_ts: thread }))
    const [, followUp, pressed, view] = await server.sentAfter(4)
    expect(followUp?.body.text).toContain('667.47')
    expect(followUp?.body.thread_ts).toBe(thread)
    expect(pressed?.body.text).toContain('2017年')
    expect(view?.to).toBe('person')
    expect(view?.body.text).toContain('GB/T 7714')
    expect(await after.stop()).toBe(0)
  }, 180_000)
})

describe('a bot that is stopped in the middle of an answer', () => {
  it('finishes it; and when Slack takes no message, the next run tells who asked', async () => {
    const dataDir = newDataDir()
    const before = await launchSocketBot(server.apiUrl, dataDir)
    const count = server.sent.length
    server.api.slow.set('chat.postMessage', 1500)
    await server.deliver('events_api', mention(QUESTION))
    expect(await before.stop()).toBe(0)
    expect((await server.sentAfter(count + 1))[count]?.body.text).toContain('467.45')
    server.api.slow.clear()

    const silenced = await launchSocketBot(server.apiUrl, dataDir)
    const thread = newTs()
    server.api.answerNext('chat.postMessage', { ...RATE_LIMITED, headers: { 'retry-after': '60' } })
    await server.deliver('events_api', mention(QUESTION, { ts: thread }))
    expect(await silenced.stop()).toBe(0)
    expect(server.sent.length).toBe(count + 1)

    const after = await launchSocketBot(server.apiUrl, dataDir)
    const told = (await server.sentAfter(count + 2))[count + 1]
    expect(told).toMatchObject({ to: 'person', body: { channel: 'C01', user: 'U01ALICE', thread_ts: thread } })
    expect(await after.stop()).toBe(0)
  }, 180_000)

  it('leaves what still waits for its turn to the next run, which answers it', async () => {
    const dataDir = newDataDir()
    const before = await launchSocketBot(server.apiUrl, dataDir)
    const count = server.sent.length
    // The first answer of the channel hangs; what is asked behind it has no turn.
    server.api.answerNext('chat.postMessage', { ...RATE_LIMITED, headers: { 'retry-after': '60' } })
    await server.deliver('events_api', mention(QUESTION))
    const waiting = newTs()
    await server.deliver('events_api', mention('2016年扶贫资金额度是多少？', { ts: waiting }))
    const typed = command('2017年扶贫资金额度是多少？', server.apiUrl)
    await server.deliver('slash_commands', typed)
    expect(await before.stop()).toBe(0)
    expect(server.sent.length).toBe(count)

    const after = await launchSocketBot(server.apiUrl, dataDir)
    const sent = (await server.sentAfter(count + 3)).slice(count)
    expect(sent.find(({ body }) => body.thread_ts === waiting)?.body.text).toContain('667.47')
    expect(sent.find(({ body }) => body.response_type === 'ephemeral')?.body.text).toContain('2017年')
    expect(await after.stop()).toBe(0)
    expect(server.sent.length).toBe(count + 3)
  }, 180_000)
})
