import { describe, expect, it } from 'vitest'
import { buttonFor, buttonsOf } from '../../support/slack-buttons.ts'
import { mention, newTs, press, viewResult } from '../../support/slack-payloads.ts'
import { MANAGER, shown, slackWorld } from '../../support/slack-world.ts'

const QUESTION = '2012—2020年扶贫资金额度合计是多少？'
const CELL = '2015年扶贫资金额度是多少？'
const CELL_AMOUNT = '467.45'

const world = slackWorld()

describe('buttons under an answer', () => {
  it('show every view that they name, to the person alone and in the thread', async () => {
    const { ts, message } = await world.asked(QUESTION)
    const views = buttonsOf(message).filter(({ value }) => value.startsWith('wj:') && !value.includes('useful'))
    expect(views.length).toBeGreaterThan(2)
    for (const [i, button] of views.entries()) {
      await world.action(press({ ...button, base: world.server.apiUrl, thread_ts: ts, message_ts: '1700000001.000100' }))
      const view = (await world.answers(i + 1))[i]
      expect(view?.to).toBe('person')
      expect(view?.body).toMatchObject({ channel: 'C01', user: 'U01ALICE', thread_ts: ts })
    }
    expect(shown((await world.answers(views.length))[views.findIndex(({ value }) => value.includes(':computation'))])).toContain(
      '332.05',
    )
  })

  it('say that an answer is no longer kept', async () => {
    const value = 'wj:00000000000000000000:sources'
    await world.action(press({ value, action_id: value, base: world.server.apiUrl }))
    expect((await world.answers(1))[0]?.to).toBe('person')
    expect(shown((await world.answers(1))[0])).not.toContain('wj:')
  })

  it('leaf to another page in place, in a channel and in a private message', async () => {
    await world.command('ask', QUESTION)
    const [answer] = await world.answers(1)
    const { value } = buttonFor(answer, ':computation')
    const page = value.split('\n')[0]?.replace(':computation', ':page:0~0') ?? ''
    const leaf = { action_id: page, value: `${page}\n${QUESTION}`, base: world.server.apiUrl }
    await world.action(press({ ...leaf, is_ephemeral: true }))
    expect((await world.answers(2))[1]?.body).toMatchObject({ replace_original: true })
    const seen = world.server.api.calls('chat.update')
    await world.action(press({ ...leaf, message_ts: '1700000001.000200' }))
    const [update] = await world.calls('chat.update', seen)
    expect(update).toMatchObject({ channel: 'C01', ts: '1700000001.000200' })
    expect(update?.text).toContain('6937.64')
    expect(shown({ body: update ?? {} })).toContain(`▸ ${QUESTION}`)
  })

  it('ask a question again in the thread, with what was asked there before', async () => {
    const { ts } = await world.asked(CELL)
    await world.action(press({ value: '那2016年呢？', base: world.server.apiUrl, thread_ts: ts }))
    expect((await world.answers(1))[0]?.body.thread_ts).toBe(ts)
    expect(shown((await world.answers(1))[0])).toContain('667.47')
  })
})

describe('ratings', () => {
  it('thank for a good one', async () => {
    const { ts, message } = await world.asked(CELL)
    await world.action(press({ ...buttonFor(message, ':useful'), base: world.server.apiUrl, thread_ts: ts }))
    expect((await world.answers(1))[0]).toMatchObject({ to: 'person', body: { user: 'U01ALICE' } })
  })

  it('ask why an answer is wrong, and tell the people set for the channel in the thread', async () => {
    const opened = world.server.api.calls('views.open')
    await world.command('ask-settings', '', { user: MANAGER, channel: 'C07' })
    const [settings] = await world.calls('views.open', opened)
    const chosen = (value: string) => ({ selected_option: { value } })
    await world.action(
      viewResult(
        'view_submission',
        settings?.view as never,
        {
          answers: { answers: chosen('mentions') },
          replies: { replies: chosen('thread') },
          lang: { lang: chosen('auto') },
          papers: { papers: { selected_options: [] } },
          tell: { tell: { selected_users: ['U0TA'] } },
        },
        MANAGER,
      ),
    )
    await world.answers(1)
    const ts = newTs()
    await world.event(mention(CELL, { ts, channel: 'C07' }))
    const wrong = buttonFor((await world.answers(2))[1], ':not-useful')
    await world.action(press({ ...wrong, base: world.server.apiUrl, thread_ts: ts, channel: 'C07' }))
    const [, window] = await world.calls('views.open', opened, 2)
    const why = '<!channel> 单位错了'
    const values = { why: { why: { value: why } }, tell: { tell: { selected_options: [{ value: 'tell' }] } } }
    await world.action(viewResult('view_submission', window?.view as never, values))
    const [, , told, thanks] = await world.answers(4)
    expect(told).toMatchObject({ to: 'channel', body: { channel: 'C07', thread_ts: ts } })
    expect(told?.body.text).toContain('<@U0TA>')
    expect(told?.body.text).toContain('&lt;!channel&gt;')
    expect(shown(told)).toContain('"user_id":"U0TA"')
    expect(thanks?.to).toBe('person')
  })

  it('keep a bad one although the window came too late, and say so', async () => {
    const { ts, message } = await world.asked(CELL)
    world.server.api.answerNext('views.open', { body: { ok: false, error: 'expired_trigger_id' } })
    await world.action(press({ ...buttonFor(message, ':not-useful'), base: world.server.apiUrl, thread_ts: ts }))
    expect((await world.answers(1))[0]).toMatchObject({ to: 'person' })
    await world.command('report', '', { user: MANAGER })
    expect((await world.answers(2))[1]?.to).toBe('person')
    expect(shown((await world.answers(2))[1])).toContain(CELL)
  })
})

describe('private answers', () => {
  it('are shared with the channel, with the question above', async () => {
    const responses = world.server.api.calls('response')
    await world.command('ask', CELL)
    const [answer] = await world.answers(1)
    expect(answer?.to).toBe('person')
    await world.action(press({ ...buttonFor(answer, ':share'), base: world.server.apiUrl, is_ephemeral: true }))
    const shared = (await world.answers(2))[1]
    expect(shared).toMatchObject({ to: 'channel', body: { channel: 'C01' } })
    expect(shown(shared)).toContain(`▸ ${CELL}`)
    expect(shown(shared)).toContain(CELL_AMOUNT)
    expect((await world.calls('response', responses, 2))[1]).toEqual({ delete_original: true })
  })

  it('come another way when the response address is used up, and by direct message where the bot is not in the channel', async () => {
    const used = { status: 404, body: { ok: false, error: 'used_url' } }
    world.server.api.answerNext('response', used, used)
    await world.command('ask', CELL)
    await world.answers(1)
    expect(world.server.api.bodies('chat.postEphemeral').at(-1)).toMatchObject({ channel: 'C01', user: 'U01ALICE' })
    world.server.api.answerNext('chat.postEphemeral', { body: { ok: false, error: 'not_in_channel' } })
    await world.command('ask', CELL)
    expect((await world.answers(2))[1]).toMatchObject({ to: 'channel', body: { channel: 'U01ALICE' } })
  })

  it.each([
    ['calc', '4.2*100', '420'],
    ['table', '3', '扶贫资金额度'],
    ['cite', '', 'GB/T 7714'],
    ['paper', '', '表7'],
    ['help', '', '/calc'],
  ])('answer /%s %s', async (name, text, expected) => {
    await world.command(name, text)
    const [answer] = await world.answers(1)
    expect(answer?.to).toBe('person')
    expect(shown(answer)).toContain(expected)
  })

  it('show reports to managers only', async () => {
    await world.command('report', '7')
    expect(shown((await world.answers(1))[0])).not.toContain(CELL)
  })
})
