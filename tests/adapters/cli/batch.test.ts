import { describe, expect, it } from 'vitest'
import { runAsk } from '../../../src/adapters/cli/run-ask.ts'
import { fakeAssistant, fakeTerminal } from './fake-terminal.ts'

async function batch(input: string | readonly (string | Uint8Array)[], argv: readonly string[] = []) {
  const { io, kept } = fakeTerminal(input)
  const fake = fakeAssistant()
  const code = await runAsk(['--batch', ...argv], io, fake.create)
  const lines = kept.out.split('\n').slice(0, -1)
  return { code, lines, outputs: lines.map((line) => JSON.parse(line)), err: kept.err, asked: fake.asked }
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`

describe('a batch', () => {
  it('writes one line for each question, in order, and nothing else', async () => {
    const { code, outputs, err } = await batch(
      line({ id: 'a', question: '2015年扶贫资金额度是多少？' }) +
        line({ id: 2, question: '香港？' }) +
        line({ id: 'c', question: '你好' }),
    )
    expect([code, err]).toEqual([0, ''])
    expect(outputs.map(({ id, status }) => [id, status])).toEqual([
      ['a', 'answered'],
      [2, 'unanswered'],
      ['c', 'smalltalk'],
    ])
  })

  it('keeps to the contract of a line', async () => {
    const { outputs } = await batch(line({ id: 'a', question: '2015年扶贫资金额度是多少？' }))
    expect(Object.keys(outputs[0])).toEqual(['id', 'status', 'answer', 'citations', 'ms'])
    expect(outputs[0]).toMatchObject({
      answer: '2015年扶贫资金额度：467.45亿元',
      citations: [{ marker: 1, place: '表3', quote: '2015 · 扶贫资金额度(亿元) = 467.45', locator: { kind: 'cell', table: 3 } }],
    })
    expect(outputs[0].ms).toBeGreaterThanOrEqual(0)
  })

  it('asks the history first, in a conversation of its own, and drops its answers', async () => {
    const { outputs, asked } = await batch(
      line({ id: 1, question: '那2009年呢？', history: ['2008年呢？', '几倍？'] }) + line({ id: 2, question: '那2009年呢？' }),
    )
    expect(outputs).toHaveLength(2)
    expect(asked.map(({ text }) => text)).toEqual(['2008年呢？', '几倍？', '那2009年呢？', '那2009年呢？'])
    const conversations = asked.map(({ conversation }) => conversation)
    expect(new Set(conversations.slice(0, 3)).size).toBe(1)
    expect(conversations[3]).not.toBe(conversations[0])
  })

  it.each([
    ['{"id":1,', null, 'JSON'],
    ['[]', null, 'question'],
    ['null', null, 'question'],
    ['"x"', null, 'question'],
    ['{"id":"x"}', 'x', 'question'],
    ['{"question":"a"}', null, 'id'],
    ['{"id":"x","question":7}', 'x', 'question'],
    ['{"id":"x","question":"a","history":"b"}', 'x', 'history'],
  ])('a broken line %j gets a line of its own and nothing else is lost', async (broken, id, reason) => {
    const good = line({ id: 'good', question: '你好' })
    const { code, outputs } = await batch(`${good}${broken}\n${good}`)
    expect(code).toBe(1)
    expect(outputs.map((output) => output.id)).toEqual(['good', id, 'good'])
    expect(outputs[1]).toMatchObject({ status: 'unanswered', citations: [], ms: 0 })
    expect(outputs[1].error).toContain(reason)
    expect(outputs[1].answer).toBe(outputs[1].error)
  })

  it('survives a question that breaks the core', async () => {
    const { code, outputs } = await batch(line({ id: 1, question: '坏' }) + line({ id: 2, question: '你好' }))
    expect(code).toBe(1)
    expect(outputs.map(({ id, error }) => [id, error !== undefined])).toEqual([
      [1, true],
      [2, false],
    ])
  })

  it('reads what was cut anywhere, a mark at the beginning, CRLF, empty lines and no final line break', async () => {
    const bytes = Buffer.from(
      `\ufeff${line({ id: 1, question: '你好' }).trimEnd()}\r\n\n   \n${line({ id: 2, question: '香港？' }).trimEnd()}`,
    )
    const { code, outputs } = await batch([...bytes].map((byte) => Uint8Array.of(byte)))
    expect([code, outputs.map(({ id }) => id)]).toEqual([0, [1, 2]])
  })

  it('keeps a line separator that stands within a question', async () => {
    const { outputs, asked } = await batch('{"id":1,"question":"香港\u2028？"}\n')
    expect(outputs).toHaveLength(1)
    expect(asked[0]?.text).toBe('香港\u2028？')
  })

  it('nothing in, nothing out', async () => {
    expect(await batch('')).toMatchObject({ code: 0, lines: [] })
  })

  it('--paper holds for every question', async () => {
    const { asked } = await batch(line({ id: 1, question: '你好', history: ['几倍？'] }), ['--paper', 'p1'])
    expect(asked.map(({ paper }) => paper)).toEqual(['p1', 'p1'])
  })
})
