import { describe, expect, it } from 'vitest'
import { plainQuestion } from '../../../src/adapters/slack/reading/plain-question.ts'
import { readMessage } from '../../../src/adapters/slack/reading/read-message.ts'

const BOT = 'U0BOT'
const message = (fields: object) => ({ type: 'message', channel: 'C1', ts: '5.1', user: 'U1', text: 'q', ...fields })

describe('plainQuestion', () => {
  it.each([
    ['<@U0BOT> 2019年是多少？', '2019年是多少？'],
    ['2019年<@U0BOT>是多少？', '2019年 是多少？'],
    ['<@U0BOT|wenju>  hello   there ', 'hello there'],
    ['<@U02BOB> 说的 <#C1|general> 见 <https://example.org/a?b=1&amp;c|这里>', '说的 general 见 这里'],
    ['<https://example.org>', 'https://example.org'],
    ['<!channel> <!subteam^S1|@team> 大家好', '@team 大家好'],
    ['A &amp; B &lt;C&gt; &amp;lt;', 'A & B <C> &lt;'],
    ['*2019年*的`资金`', '2019年的资金'],
    ['2012~2020年', '2012~2020年'],
    ['<@U0BOT>', ''],
    ['<@U0BOTTOM|tom> q', 'tom q'],
    ['', ''],
  ])('reads %s', (text, question) => {
    expect(plainQuestion(text, BOT)).toBe(question)
  })
})

describe('readMessage', () => {
  it.each([
    ['a mention', { type: 'app_mention', text: '<@U0BOT> q' }, 'mention'],
    ['a mention in a message', { text: '<@U0BOT> <@U2> q' }, 'mention'],
    ['a direct message', { channel: 'D1', channel_type: 'im' }, 'direct'],
    ['a direct message with a file', { channel: 'D1', channel_type: 'im', subtype: 'file_share' }, 'direct'],
    ['a reply in a thread', { thread_ts: '4.1' }, 'reply'],
    ['talk in a channel', {}, 'open'],
    ['the head of a thread', { thread_ts: '5.1' }, 'open'],
  ])('takes %s', (_, fields, way) => {
    expect(readMessage(message(fields), BOT)).toMatchObject({ way, question: 'q', user: 'U1' })
  })

  it.each([
    ['a reply to somebody else', { thread_ts: '4.1', text: '<@U2> q' }],
    ['a reply to everyone', { thread_ts: '4.1', text: '<!channel> q' }],
    ['a message of a bot', { channel_type: 'im', bot_id: 'B1' }],
    ['its own message', { channel_type: 'im', user: BOT }],
    ['an edit', { channel_type: 'im', subtype: 'message_changed' }],
    ['somebody joining', { thread_ts: '4.1', subtype: 'channel_join' }],
    ['something else', { type: 'reaction_added' }],
  ])('leaves %s', (_, fields) => {
    expect(readMessage(message(fields), BOT)).toBeUndefined()
  })

  it('leaves what is no event', () => {
    expect(readMessage(undefined, BOT)).toBeUndefined()
    expect(readMessage({ type: 'message' }, BOT)).toBeUndefined()
  })

  it('names the thread in which the answer goes', () => {
    expect(readMessage(message({ thread_ts: '4.1' }), BOT)?.thread).toBe('4.1')
    expect(readMessage(message({ channel_type: 'im' }), BOT)?.thread).toBeUndefined()
  })
})
