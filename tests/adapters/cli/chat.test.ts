import { PassThrough } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { runAsk } from '../../../src/adapters/cli/run-ask.ts'
import { fakeAssistant, fakeTerminal } from './fake-terminal.ts'

async function chat(...lines: string[]) {
  const { io, kept } = fakeTerminal(lines.join('\n'))
  const fake = fakeAssistant()
  const code = await runAsk([], io, fake.create)
  return { code, ...kept, ...fake }
}

describe('a chat over a pipe', () => {
  it('answers line by line, without prompt or welcome', async () => {
    const { code, out, asked } = await chat('2015年扶贫资金额度是多少？', '', '那2016年呢？')
    expect(code).toBe(0)
    expect(asked.map(({ text }) => text)).toEqual(['2015年扶贫资金额度是多少？', '那2016年呢？'])
    expect(new Set(asked.map(({ conversation }) => conversation)).size).toBe(1)
    expect(out.startsWith('2015年扶贫资金额度：467.45亿元 [1]')).toBe(true)
    expect(out).toContain('按“第2问”理解')
    expect(out).not.toContain('问：')
  })

  it('a number asks the suggestion of that number', async () => {
    expect((await chat('2015年扶贫资金额度是多少？', '2', '99')).asked.map(({ text }) => text)).toEqual([
      '2015年扶贫资金额度是多少？',
      '扶贫资金额度哪一年最多？',
      '99',
    ])
  })

  it('/sources shows all sources of the last answer, and nothing else', async () => {
    const { out, asked } = await chat('几倍？', '/sources')
    expect(asked).toHaveLength(1)
    const full = out.slice(out.lastIndexOf('来源\n'))
    expect(out.slice(0, -full.length)).toContain('另有 5 处')
    expect(full).toContain('[9] 表4 · 2020年')
    expect(full).not.toContain('算式')
  })

  it('/explain explains a follow-up as it was read at the time', async () => {
    const { out, explained } = await chat('2015年扶贫资金额度是多少？', '那2016年呢？', '/explain')
    expect(out).toContain('规范化\n  那2016年呢？')
    expect(out).toContain('采用的规则\n  lookup')
    expect(explained.map(({ askedBefore, conversation }) => [askedBefore, conversation])).toEqual([
      [0, 'terminal'],
      [1, 'terminal'],
    ])
  })

  it('commands say what is missing', async () => {
    const { out, asked } = await chat('/sources', '/explain', '/nonsense', '/help', '你好', '/sources')
    expect(asked.map(({ text }) => text)).toEqual(['你好'])
    expect(out).toContain('还没有回答过问题。\n\n还没有回答过问题。')
    expect(out).toContain('没有 /nonsense 这个命令')
    expect(out).toContain('/quit')
    expect(out).toContain('上一个回答没有来源。')
  })

  it('/quit ends it', async () => {
    expect((await chat('/quit', '你好')).asked).toEqual([])
  })

  it('an answer that fails does not end it', async () => {
    const { code, out, asked } = await chat('坏', '你好')
    expect([code, asked.length]).toEqual([0, 2])
    expect(out).toContain('抱歉，回答时出了错。')
  })
})

describe('a chat with a person', () => {
  function terminal() {
    const { io, kept } = fakeTerminal()
    const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => undefined })
    Object.assign(io.stdout, { isTTY: true, columns: 80 })
    return { io: { ...io, stdin }, kept, type: (text: string) => stdin.write(text), leave: () => stdin.end() }
  }

  it('welcomes, prompts, answers and says goodbye at Ctrl-D', async () => {
    const { io, kept, type } = terminal()
    const done = runAsk([], io, fakeAssistant().create)
    await wait(20)
    type('你好\r')
    await wait(50)
    type('\u0004')
    expect(await done).toBe(0)
    expect(kept.out).toContain('可以就论文《对口支援》提问')
    expect(kept.out).toContain('问：')
    expect(kept.out).toContain('每个答案都注明出处')
    expect(kept.out.endsWith('再见！\n')).toBe(true)
  })

  it('leaves politely at Ctrl-C', async () => {
    const { io, kept, type } = terminal()
    const done = runAsk([], io, fakeAssistant().create)
    await wait(20)
    type('\u0003')
    expect(await done).toBe(0)
    expect(kept.out.endsWith('再见！\n')).toBe(true)
  })

  it('brings the last question back with the arrow key', async () => {
    const { io, type } = terminal()
    const fake = fakeAssistant()
    const done = runAsk([], io, fake.create)
    await wait(20)
    type('你好\r')
    await wait(50)
    type('\u001b[A\r')
    await wait(50)
    type('\u0004')
    await done
    expect(fake.asked.map(({ text }) => text)).toEqual(['你好', '你好'])
  })
})
