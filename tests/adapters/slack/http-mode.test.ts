import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TOKENS } from '../../support/slack-api.ts'
import { type Bot, launchHttpBot, newDataDir } from '../../support/slack-bot.ts'
import { command, mention, newTs, postSigned, press } from '../../support/slack-payloads.ts'
import { SlackServer } from '../../support/slack-server.ts'

const QUESTION = '2015年扶贫资金额度是多少？'

let server: SlackServer
let bot: Bot & { readonly port: number }

beforeAll(async () => {
  server = await SlackServer.start()
  bot = await launchHttpBot(server.apiUrl, newDataDir())
})

afterAll(async () => {
  await server.close()
})

describe('Slack over HTTP', () => {
  it('answers Slack’s check of the address', async () => {
    const response = await postSigned(bot.port, { json: { token: 'v', type: 'url_verification', challenge: 'abc' } })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ challenge: 'abc' })
  })

  it('answers a signed event, and a repeated one once', async () => {
    const before = server.sent.length
    const ts = newTs()
    const payload = mention(QUESTION, { ts })
    expect((await postSigned(bot.port, { json: payload })).status).toBe(200)
    const headers = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }
    expect((await postSigned(bot.port, { json: payload }, { headers })).status).toBe(200)
    await server.sentAfter(before + 1)
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(server.sent.length).toBe(before + 1)
    expect(server.sent.at(-1)?.body.thread_ts).toBe(ts)
  })

  it('answers a command and a pressed button', async () => {
    const before = server.sent.length
    const asked = await postSigned(bot.port, { form: command(QUESTION, server.apiUrl) })
    expect(asked.status).toBe(200)
    expect(await asked.text()).toBe('')
    const payload = JSON.stringify(press({ value: QUESTION, base: server.apiUrl }))
    expect((await postSigned(bot.port, { form: { payload } })).status).toBe(200)
    const sent = await server.sentAfter(before + 2)
    expect(
      sent
        .slice(before)
        .map(({ to }) => to)
        .sort(),
    ).toEqual(['channel', 'person'])
  })

  it('turns away a wrong signature and an old one, without an answer', async () => {
    const before = server.sent.length
    expect((await postSigned(bot.port, { json: mention(QUESTION) }, { secret: 'wrong' })).status).toBe(401)
    expect((await postSigned(bot.port, { json: mention(QUESTION) }, { secondsAgo: 301 })).status).toBe(401)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(server.sent.length).toBe(before)
  })

  it('finishes the answer under way on SIGTERM, and ends cleanly', async () => {
    const before = server.sent.length
    await postSigned(bot.port, { json: mention(QUESTION) })
    expect(await bot.stop()).toBe(0)
    expect(server.sent.length).toBe(before + 1)
    expect(bot.output()).not.toContain(TOKENS.signingSecret)
    expect(server.api.violations).toEqual([])
  })
})
