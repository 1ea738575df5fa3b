import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { BOT, RATE_LIMITED, type SentMessage, TOKENS } from '../../support/slack-api.ts'
import { type Bot, launchSocketBot, newDataDir } from '../../support/slack-bot.ts'
import { command, direct, event, mention, newTs, press } from '../../support/slack-payloads.ts'
import { SlackServer } from '../../support/slack-server.ts'

const QUESTION = '2015年扶贫资金额度是多少？'
const AMOUNT = '467.45'
const OTHER_QUESTION = '2016年扶贫资金额度是多少？'
const FOLLOW_UP = '那2016年呢？'
const OTHER_AMOUNT = '667.47'

/** Long enough for an answer that should not come. */
const QUIET_MS = 400
const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS))

const shown = (message: SentMessage | undefined) => JSON.stringify(message?.body.blocks ?? '')

let server: SlackServer
let bot: Bot
let before: number

/** The messages since the test began. */
async function answers(count: number): Promise<readonly SentMessage[]> {
  return (await server.sentAfter(before + count)).slice(before)
}

beforeAll(async () => {
  server = await SlackServer.start()
  bot = await launchSocketBot(server.apiUrl, newDataDir())
})

beforeEach(() => {
  before = server.sent.length
})

afterAll(async () => {
  await server.close()
})

describe('Slack over Socket Mode', () => {
  it('answers a mention in its thread, acknowledged within the time that Slack allows', async () => {
    const ts = newTs()
    const milliseconds = await server.deliver('events_api', mention(QUESTION, { ts }))
    expect(milliseconds).toBeLessThan(3000)
    const [message] = await answers(1)
    expect(message?.body).toMatchObject({ channel: 'C01', thread_ts: ts, unfurl_links: 'false' })
    expect(message?.body.text).toContain(AMOUNT)
    expect(shown(message)).toContain(AMOUNT)
    expect(shown(message)).toContain('[1]')
  })

  it('answers a mention inside a thread there', async () => {
    await server.deliver('events_api', mention(QUESTION, { thread_ts: '1690000000.000001' }))
    expect((await answers(1))[0]?.body.thread_ts).toBe('1690000000.000001')
  })

  it('answers a direct message in a thread, and understands follow-ups in the thread and outside it', async () => {
    const ts = newTs()
    await server.deliver('events_api', direct(QUESTION, { ts }))
    await answers(1)
    await server.deliver('events_api', direct(FOLLOW_UP, { thread_ts: ts }))
    await answers(2)
    const outside = newTs()
    await server.deliver('events_api', direct(FOLLOW_UP, { ts: outside }))
    const [first, second, third] = await answers(3)
    expect([first, second, third].map((message) => message?.body.thread_ts)).toEqual([ts, ts, outside])
    expect(shown(first)).toContain(AMOUNT)
    expect(shown(second)).toContain(OTHER_AMOUNT)
    expect(shown(third)).toContain(OTHER_AMOUNT)
  })

  it('answers a follow-up in its thread without a new mention', async () => {
    const ts = newTs()
    await server.deliver('events_api', mention(QUESTION, { ts }))
    await answers(1)
    await server.deliver('events_api', event({ text: FOLLOW_UP, thread_ts: ts }))
    const [, followUp] = await answers(2)
    expect(followUp?.body.thread_ts).toBe(ts)
    expect(shown(followUp)).toContain(OTHER_AMOUNT)
  })

  it('stays quiet when people talk to each other', async () => {
    const ts = newTs()
    await server.deliver('events_api', mention(QUESTION, { ts }))
    await answers(1)
    for (const payload of [
      event({ text: QUESTION }),
      event({ text: QUESTION, thread_ts: '1680000000.000001' }),
      event({ text: `<@U02BOB> ${FOLLOW_UP}`, thread_ts: ts }),
      event({ text: `<!here> ${FOLLOW_UP}`, thread_ts: ts }),
      event({ text: FOLLOW_UP, thread_ts: ts, bot_id: 'B0OTHER' }),
      event({ text: FOLLOW_UP, thread_ts: ts, user: BOT.user }),
      event({ text: FOLLOW_UP, thread_ts: ts, subtype: 'message_changed' }),
      event({ text: '好的，那我们下午三点见', thread_ts: ts, user: 'U02BOB' }),
      mention(QUESTION, { bot_id: 'B0OTHER' }),
    ]) {
      await server.deliver('events_api', payload)
    }
    await quiet()
    expect(server.sent.length).toBe(before + 1)
  })

  it('answers another person’s question in its thread', async () => {
    const ts = newTs()
    await server.deliver('events_api', mention(QUESTION, { ts }))
    await answers(1)
    await server.deliver('events_api', event({ text: OTHER_QUESTION, thread_ts: ts, user: 'U02BOB' }))
    expect(shown((await answers(2))[1])).toContain(OTHER_AMOUNT)
  })

  it('answers /ask privately, with the question above', async () => {
    await server.deliver('slash_commands', command(QUESTION, server.apiUrl))
    const [message] = await answers(1)
    expect(message).toMatchObject({ to: 'person', body: { response_type: 'ephemeral', replace_original: false } })
    expect(shown(message)).toContain(AMOUNT)
    expect(shown(message)).toContain(QUESTION)
  })

  it('explains itself when the question is empty', async () => {
    await server.deliver('events_api', mention('   '))
    await server.deliver('slash_commands', command('', server.apiUrl))
    const [first, second] = await answers(2)
    expect(shown(first)).toContain('"suggest:0"')
    expect(shown(second)).toContain('"suggest:0"')
  })

  it('asks the question of a pressed button in the thread, of old messages too', async () => {
    await server.deliver(
      'interactive',
      press({ value: QUESTION, base: server.apiUrl, message_ts: '1600000000.000001', thread_ts: '1600000000.000000' }),
    )
    await server.deliver('interactive', press({ value: QUESTION, base: server.apiUrl, message_ts: '1600000000.000002' }))
    const [inThread, onTop] = await answers(2)
    expect(inThread?.body).toMatchObject({ channel: 'C01', thread_ts: '1600000000.000000' })
    expect(onTop?.body.thread_ts).toBe('1600000000.000002')
    expect(shown(inThread)).toContain(QUESTION)
    expect(shown(inThread)).toContain(AMOUNT)
  })

  it('answers a button of a private message privately', async () => {
    await server.deliver('interactive', press({ value: QUESTION, base: server.apiUrl, is_ephemeral: true }))
    expect((await answers(1))[0]).toMatchObject({ to: 'person', body: { replace_original: false } })
  })

  it('answers a repeated delivery once', async () => {
    const payload = mention(QUESTION)
    await server.deliver('events_api', payload)
    await server.deliver('events_api', payload, 1)
    await server.deliver('events_api', payload)
    await quiet()
    expect(server.sent.length).toBe(before + 1)
  })

  it('answers once when a mention arrives as app_mention and as message', async () => {
    const fields = { ts: newTs(), text: `<@${BOT.user}> ${QUESTION}` }
    await server.deliver('events_api', event({ ...fields, type: 'message' }))
    await server.deliver('events_api', event({ ...fields, type: 'app_mention' }))
    await quiet()
    expect(server.sent.length).toBe(before + 1)
  })

  it('waits out a rate limit', async () => {
    const callsBefore = server.api.calls('chat.postMessage')
    server.api.answerNext('chat.postMessage', RATE_LIMITED)
    await server.deliver('events_api', mention(QUESTION))
    await answers(1)
    expect(server.api.calls('chat.postMessage')).toBe(callsBefore + 2)
  })

  it('sends simpler blocks, then plain text, when Slack refuses', async () => {
    const refusal = { body: { ok: false, error: 'invalid_blocks' } }
    server.api.answerNext('chat.postMessage', refusal)
    await server.deliver('events_api', mention(''))
    await answers(1)
    server.api.answerNext('chat.postMessage', refusal, { body: { ok: false, error: 'msg_blocks_too_long' } })
    await server.deliver('events_api', mention(QUESTION))
    const [simple, plain] = await answers(2)
    expect(shown(simple)).toContain('"section"')
    expect(shown(simple)).toContain('"suggest:0"')
    expect(plain?.body.blocks).toBeUndefined()
    expect(plain?.body.text).toContain(AMOUNT)
    server.api.answerNext('response', { status: 400, body: { ok: false, error: 'invalid_blocks' } })
    server.api.answerNext('chat.postEphemeral', refusal)
    await server.deliver('slash_commands', command(QUESTION, server.apiUrl))
    expect(shown((await answers(3))[2])).toContain('"section"')
  })

  it('answers again after Slack asks for a fresh connection, and after the line is cut', async () => {
    for (const end of [() => server.refresh(), () => server.drop()]) {
      const count = server.opened.length
      const started = performance.now()
      end()
      await expect.poll(() => server.opened.length, { timeout: 30_000 }).toBe(count + 1)
      // The library's own reconnecting would wait for five seconds.
      expect(performance.now() - started).toBeLessThan(4500)
      await server.deliver('events_api', mention(QUESTION))
    }
    await answers(2)
  })

  it('keeps trying while Slack cannot be reached', async () => {
    const count = server.opened.length
    const down = { status: 503, body: {} }
    server.api.answerNext('apps.connections.open', down, down, down)
    server.drop()
    await expect.poll(() => server.opened.length, { timeout: 30_000 }).toBe(count + 1)
    await server.deliver('events_api', mention(QUESTION))
    await answers(1)
  })

  it('ends cleanly on SIGTERM and has logged neither tokens nor messages', async () => {
    expect(await bot.stop()).toBe(0)
    expect(bot.output()).not.toContain(TOKENS.bot)
    expect(bot.output()).not.toContain(TOKENS.app)
    expect(bot.output()).not.toContain('扶贫资金')
    expect(server.api.violations).toEqual([])
  })
})
