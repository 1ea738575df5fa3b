import { describe, expect, it } from 'vitest'
import { BOT, PEOPLE } from '../../support/slack-api.ts'
import {
  checkShortcut,
  deleted,
  direct,
  edited,
  event,
  homeOpened,
  homePress,
  mention,
  newTs,
  viewResult,
} from '../../support/slack-payloads.ts'
import { MANAGER, shown, slackWorld } from '../../support/slack-world.ts'

const LIST = '中央财政的作用有哪些？'
/** Long enough for an answer that should not come. */
const QUIET_MS = 400
const quiet = () => new Promise((resolve) => setTimeout(resolve, QUIET_MS))
const CELL = '2015年扶贫资金额度是多少？'
const CELL_AMOUNT = '467.45'

const world = slackWorld()

describe('the message shortcut', () => {
  it('holds a message against the paper, for the person alone', async () => {
    await world.action(checkShortcut('2015年扶贫资金额度为999亿元。', world.server.apiUrl, { thread_ts: '1690000000.000001' }))
    const [checked] = await world.answers(1)
    expect(checked?.to).toBe('person')
    expect(shown(checked)).toContain(CELL_AMOUNT)
  })

  it('says that there is nothing to check', async () => {
    await world.action(checkShortcut('', world.server.apiUrl))
    expect((await world.answers(1))[0]?.to).toBe('person')
  })
})

describe('edited and deleted questions', () => {
  it('change the answer, and remove it', async () => {
    const text = `<@${BOT.user}> ${CELL}`
    const { ts } = await world.asked(CELL)
    const given = `1700000${String(world.server.sent.length).padStart(3, '0')}.000100`
    const updates = world.server.api.calls('chat.update')
    await world.event(edited(`<@${BOT.user}> 2016年扶贫资金额度是多少？`, ts, text))
    const [update] = await world.calls('chat.update', updates)
    expect(update).toMatchObject({ channel: 'C01', ts: given })
    expect(update?.text).toContain('667.47')
    const deletes = world.server.api.calls('chat.delete')
    await world.event(deleted(ts))
    expect((await world.calls('chat.delete', deletes))[0]).toMatchObject({ channel: 'C01', ts: given })
  })

  it('answer a question that the edit makes one for the bot, and leave previews alone', async () => {
    const count = world.server.sent.length
    const ts = newTs()
    await world.event(event({ text: CELL, ts }))
    await world.event(edited(`<@${BOT.user}> ${CELL}`, ts, CELL))
    await world.answers(1)
    const updates = world.server.api.calls('chat.update')
    await world.event(edited(`<@${BOT.user}> ${CELL}`, ts, `<@${BOT.user}> ${CELL}`))
    await quiet()
    expect(world.server.api.calls('chat.update')).toBe(updates)
    expect(world.server.sent.length).toBe(count + 1)
  })
})

describe('a channel’s settings', () => {
  it('are for those who manage the channel', async () => {
    const opened = world.server.api.calls('views.open')
    await world.command('ask-settings', '')
    expect((await world.answers(1))[0]?.to).toBe('person')
    expect(world.server.api.calls('views.open')).toBe(opened)
    for (const [i, user] of [PEOPLE.admin, PEOPLE.creator, MANAGER].entries()) {
      await world.command('ask-settings', '', { user })
      await world.calls('views.open', opened, i + 1)
    }
  })

  it('have every question answered, in the channel itself, and nothing else', async () => {
    const count = world.server.sent.length
    const opened = world.server.api.calls('views.open')
    await world.command('ask-settings', '', { user: PEOPLE.admin, channel: 'C08' })
    const [window] = await world.calls('views.open', opened)
    const chosen = (value: string) => ({ selected_option: { value } })
    const values = {
      answers: { answers: chosen('every-question') },
      replies: { replies: chosen('inline') },
      lang: { lang: chosen('en') },
      papers: { papers: { selected_options: [{ value: 'wang-2022' }] } },
      tell: { tell: { selected_users: [] } },
    }
    await world.action(viewResult('view_submission', window?.view as never, values, PEOPLE.admin))
    await world.answers(1)
    await world.event(event({ text: CELL, channel: 'C08' }))
    const [, answer] = await world.answers(2)
    expect(answer?.body).toMatchObject({ channel: 'C08' })
    expect(answer?.body.thread_ts).toBeUndefined()
    expect(answer?.body.text).toContain('billion')
    for (const text of ['大家下午好', '2021年扶贫资金额度是多少？', `<@U02BOB> ${CELL}`]) {
      await world.event(event({ text, channel: 'C08' }))
    }
    await quiet()
    expect(world.server.sent.length).toBe(count + 2)
  })
})

describe('App Home and the agent’s messages', () => {
  it('show what the bot knows, answer in the direct conversation, keep the language and forget', async () => {
    const published = world.server.api.calls('views.publish')
    await world.event(homeOpened('home'))
    const [home] = await world.calls('views.publish', published)
    expect(JSON.stringify(home)).toContain('王禹澔')
    expect(JSON.stringify(home)).toContain('表7')
    await world.action(homePress({ action_id: 'suggest:kind0:0', value: CELL }, world.server.apiUrl))
    expect((await world.answers(1))[0]).toMatchObject({ to: 'channel', body: { channel: 'D01' } })
    expect(shown((await world.answers(1))[0])).toContain(CELL_AMOUNT)
    await world.action(homePress({ action_id: 'home:table', chosen: '4' }, world.server.apiUrl))
    expect(shown((await world.answers(2))[1])).toContain('data_table')
    await world.action(homePress({ action_id: 'home:language', chosen: 'en' }, world.server.apiUrl))
    const [, english] = await world.calls('views.publish', published, 2)
    expect(JSON.stringify(english)).toContain('Your recent questions')
    expect(JSON.stringify(english)).toContain(CELL)
    await world.action(homePress({ action_id: 'home:forget', value: 'forget' }, world.server.apiUrl))
    const [, , forgotten] = await world.calls('views.publish', published, 3)
    expect(JSON.stringify(forgotten)).not.toContain(CELL)
  })

  it('go on from an answer that was opened from App Home', async () => {
    await world.action(homePress({ action_id: 'suggest:kind0:0', value: CELL }, world.server.apiUrl))
    await world.answers(1)
    const count = world.server.sent.length
    const ts = `1700000${String(count).padStart(3, '0')}.000100`
    await world.event(direct('那2016年呢？', { thread_ts: ts }))
    expect((await world.answers(2))[1]?.body.text).toContain('667.47')
  })

  it('suggest questions in the reader’s language when the messages are opened', async () => {
    const seen = world.server.api.calls('assistant.threads.setSuggestedPrompts')
    await world.event(homeOpened('messages', PEOPLE.reader))
    const [body] = await world.calls('assistant.threads.setSuggestedPrompts', seen)
    expect(body).toMatchObject({ channel_id: 'D01', title: 'You could ask' })
    expect(body?.thread_ts).toBeUndefined()
    expect(body?.prompts).toHaveLength(4)
  })
})

describe('a channel that takes no answer', () => {
  it.each(['is_archived', 'not_in_channel', 'restricted_action_thread_locked'])('tells who asked: %s', async (error) => {
    world.server.api.answerNext('chat.postMessage', { body: { ok: false, error } })
    await world.event(mention(LIST, { channel: 'C09' }))
    const [told] = await world.answers(1)
    expect(told?.body.channel).toBe('U01ALICE')
    expect(shown(told)).toContain('"channel_id":"C09"')
  })
})

describe('commands in threads', () => {
  it('are typed with an exclamation mark', async () => {
    await world.event(mention('！calc 4.2*100'))
    expect(shown((await world.answers(1))[0])).toContain('420')
  })
})
