import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createWorkUnderWay } from '../../../src/adapters/slack/connection/work-under-way.ts'
import { answer } from '../../../src/adapters/slack/handling/answer.ts'
import type { SlackTools } from '../../../src/adapters/slack/slack-tools.ts'
import type { Reply } from '../../../src/reply/reply.ts'
import { prose, replyOf } from '../../support/made-replies.ts'

const reply = replyOf({ blocks: [prose('答案')] })
const setStatus = vi.fn(async () => ({ ok: true }))
const send = vi.fn(async () => ({ channel: 'C1', ts: '1.1' }))
const owe = vi.fn(async () => undefined)
const tools = {
  quickClient: { assistant: { threads: { setStatus } } },
  work: createWorkUnderWay(),
  owe,
  log: pino({ level: 'silent' }),
} as unknown as SlackTools

const replyAfter = (ms: number, found: Reply | undefined) => () =>
  new Promise<Reply | undefined>((resolve) => setTimeout(() => resolve(found), ms))
const asked = (found: () => Promise<Reply | undefined>) =>
  answer({ user: 'U1', channel: 'C1', lang: 'zh-Hans', send, reply: found, working: { channel: 'C1', thread: '1.0' } }, tools)

beforeEach(() => void vi.useFakeTimers())

afterEach(() => {
  vi.useRealTimers()
  vi.clearAllMocks()
})

describe('answer', () => {
  it('shows no sign of work when the reply is there within 300 ms', async () => {
    const answered = asked(replyAfter(299, reply))
    await vi.advanceTimersByTimeAsync(1000)
    expect(await answered).toMatchObject({ reply, sent: { ts: '1.1' } })
    expect(setStatus).not.toHaveBeenCalled()
  })

  it('shows one in the thread when it takes longer, which the answer takes away', async () => {
    const answered = asked(replyAfter(2000, reply))
    await vi.advanceTimersByTimeAsync(2000)
    await answered
    expect(setStatus).toHaveBeenCalledTimes(1)
    expect(setStatus).toHaveBeenCalledWith({ channel_id: 'C1', thread_ts: '1.0', status: '正在查论文……' })
  })

  it('takes the sign away when there is nothing to say', async () => {
    const answered = asked(replyAfter(2000, undefined))
    await vi.advanceTimersByTimeAsync(2000)
    expect(await answered).toBeUndefined()
    expect(setStatus).toHaveBeenLastCalledWith({ channel_id: 'C1', thread_ts: '1.0', status: '' })
    expect(send).not.toHaveBeenCalled()
  })

  it('tells who waits when the work is cut off, and keeps that they are owed an answer', async () => {
    const answered = asked(replyAfter(60_000, reply))
    const stopped = tools.work.finished(100, 100)
    await vi.advanceTimersByTimeAsync(200)
    await stopped
    expect(send).toHaveBeenCalledWith({ text: expect.stringContaining('重启') })
    expect(owe).toHaveBeenCalledWith({ user: 'U1', channel: 'C1', thread: '1.0', lang: 'zh-Hans' }, expect.any(Promise))
    await vi.advanceTimersByTimeAsync(60_000)
    await answered
  })
})
