import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runEval } from '../../../src/adapters/eval/run-eval.ts'
import { CorpusError } from '../../../src/service/corpus-error.ts'
import { fakeAssistant, fakeTerminal } from '../cli/fake-terminal.ts'

/** What the fake assistant answers rightly, wrongly and refuses. */
const SET = [
  { id: 'a', question: '2015年扶贫资金额度是多少？', type: 'lookup', status: 'answered', must: [['467.45']], cite: ['表3'] },
  { id: 'b', question: '2016年扶贫资金额度是多少？', type: 'lookup', status: 'answered', must: [['667.47']], cite: ['表9'] },
  { id: 'c', question: '香港支援了多少？', type: 'lookup', status: 'unanswered' },
  { id: 'd', question: '你好', type: 'chat', status: 'smalltalk' },
]

let folder = ''
const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eval-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function run(...argv: string[]) {
  const { io, kept } = fakeTerminal()
  const code = await runEval(argv, io, fakeAssistant().create)
  return { code, ...kept }
}

const set = () => file('set.jsonl', SET.map((item) => JSON.stringify(item)).join('\n'))
const baseline = (answered: number) => file('baseline.json', JSON.stringify({ 'set.jsonl': { answered, refused: 100 } }))

describe('a question set', () => {
  it('is scored by kind, and by whether a place of the key is cited', async () => {
    const { code, out } = await run(set())
    expect(code).toBe(0)
    expect(out.split('\n').slice(0, 4)).toEqual([
      'answered: 1/2 (50.0 %)',
      'refused: 1/1 (100.0 %)',
      'smalltalk: 1/1 (100.0 %)',
      'cited: 1/2 (50.0 %)',
    ])
  })

  it('--failures shows what was wrong, and how it came about', async () => {
    const { out } = await run(set(), '--failures')
    expect(out).toContain('b [lookup] 2016年扶贫资金额度是多少？')
    expect(out).toContain('missing [["667.47"]]')
    expect(out).not.toContain('a [lookup]')
  })

  it('--ratchet holds the figures against the committed ones', async () => {
    expect((await run(set(), '--ratchet', baseline(50))).code).toBe(0)
    const fallen = await run(set(), '--ratchet', baseline(51))
    expect(fallen.code).toBe(1)
    expect(fallen.out).toContain('answered fell below 51 %')
  })
})

describe('what can go wrong', () => {
  it.each([[[]], [['--nonsense']]])('wrong use %j shows the usage', async (argv) => {
    const { code, err } = await run(...argv)
    expect(code).toBe(2)
    expect(err).toContain('usage')
  })

  it('a line that is no question is named', async () => {
    const { code, err } = await run(file('broken.jsonl', '{"id":"a"}'))
    expect(code).toBe(1)
    expect(err).toContain('line 1: question')
  })

  it('a corpus that cannot be loaded ends with 3', async () => {
    const { io, kept } = fakeTerminal()
    const create = () => Promise.reject(new CorpusError({ kind: 'missing', folder: 'nowhere' }))
    expect(await runEval([set()], io, create)).toBe(3)
    expect(kept.err).toBe('找不到语料目录：nowhere\n')
  })
})
