import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchSocketBot, newDataDir } from '../../support/slack-bot.ts'
import { event, mention, newTs, press } from '../../support/slack-payloads.ts'
import { SlackServer } from '../../support/slack-server.ts'

let server: SlackServer

beforeAll(async () => {
  server = await SlackServer.start()
})

afterAll(() => server.close())

describe('a bot that was started again', () => {
  it('still takes part in its threads, and its old buttons still work', async () => {
    const dataDir = newDataDir()
    const thread = newTs()
    const before = await launchSocketBot(server.apiUrl, dataDir)
    await server.deliver('events_api', mention('2015年扶贫资金额度是多少？', { ts: thread }))
    await server.sentAfter(1)
    expect(await before.stop()).toBe(0)

    const after = await launchSocketBot(server.apiUrl, dataDir)
    await server.deliver('events_api', event({ text: '那2016年呢？', thread_ts: thread }))
    await server.sentAfter(2)
    await server.deliver('interactive', press({ value: '2017年扶贫资金额度是多少？', base: server.apiUrl, thread_ts: thread }))
    const [, followUp, pressed] = await server.sentAfter(3)
    expect(followUp?.body.text).toContain('667.47')
    expect(followUp?.body.thread_ts).toBe(thread)
    expect(pressed?.body.text).toContain('2017年')
    expect(await after.stop()).toBe(0)
  })
})
