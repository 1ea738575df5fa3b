import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { runAsk } from '../../../src/adapters/cli/run-ask.ts'
import { CorpusError } from '../../../src/service/corpus-error.ts'
import { fakeAssistant, fakeTerminal } from './fake-terminal.ts'

async function ask(argv: readonly string[], env = {}) {
  const { io, kept } = fakeTerminal('', env)
  const fake = fakeAssistant()
  const code = await runAsk(argv, io, fake.create)
  return { code, ...kept, ...fake }
}

describe('one question', () => {
  it('prints the answer with its source, without colour when piped', async () => {
    const { code, out, err } = await ask(['2015年扶贫资金额度是多少？'])
    expect(code).toBe(0)
    expect(out.startsWith('2015年扶贫资金额度：467.45亿元 [1]\n')).toBe(true)
    expect(out).toContain('表3 · 2015年')
    expect(out).not.toContain('\u001b')
    expect(err).toBe('')
  })

  it('a refusal ends with 0 too', async () => {
    const { code, out } = await ask(['香港支援了多少？'])
    expect(code).toBe(0)
    expect(out).toContain('没有“香港”')
  })

  it('forgives missing quotation marks', async () => {
    expect((await ask(['how', 'much?'])).asked[0]?.text).toBe('how much?')
  })

  it('--json prints everything, decimals as strings', async () => {
    const { code, out } = await ask(['--json', '几倍？'])
    expect(code).toBe(0)
    const json = JSON.parse(out)
    expect(json).toMatchObject({ status: 'answered', lang: 'zh-Hans', followUps: [], caveats: [] })
    expect(json.answer).toMatch(/^直接帮扶资金：/)
    expect(json.citations).toHaveLength(9)
    expect(json.citations[0]).toEqual({
      marker: 1,
      place: '表4',
      quote: '2012 · 扶贫资金额度(亿元) = 19.02',
      locator: { kind: 'cell', paper: 'p1', table: 4, row: 1, column: 1 },
    })
    expect(json.computations[0].inputs[0].inputs[0].inputs[0].result.amount).toBe('19.02')
  })

  it('--json names the reason of a refusal and the nearest question', async () => {
    expect(JSON.parse((await ask(['--json', '香港？'])).out)).toMatchObject({
      status: 'unanswered',
      citations: [],
      refusal: { kind: 'unknown-words', words: ['香港'] },
      followUps: ['2020年扶贫资金额度是多少？'],
    })
  })
})

describe('options', () => {
  it('--paper limits the search', async () => {
    expect((await ask(['--paper', 'p1', '问题'])).asked[0]?.paper).toBe('p1')
    expect((await ask(['问题'])).asked[0]).not.toHaveProperty('paper')
  })

  it('an unknown paper is named together with the known ones', async () => {
    const { code, out, err } = await ask(['--paper', 'p9', '问题'])
    expect([code, out]).toEqual([2, ''])
    expect(err).toBe('没有编号为“p9”的论文。已收录：p1\n')
  })

  it('--corpus chooses the folder, before the environment', async () => {
    const corpusDir = async (argv: string[], env = {}) => (await ask([...argv, '问题'], env)).created[0]?.corpusDir
    expect(await corpusDir(['--corpus', 'my/corpus'], { CORPUS_DIR: 'other' })).toBe('my/corpus')
    expect(await corpusDir([], { CORPUS_DIR: 'other' })).toBe('other')
    expect(await corpusDir([])).toBe('corpus')
  })

  it('settings of platforms do not matter, settings of the core do', async () => {
    expect((await ask(['问题'], { SLACK_BOT_TOKEN: 'half a token' })).code).toBe(0)
    const { code, err } = await ask(['问题'], { SEGMENTER: 'x' })
    expect(code).toBe(2)
    expect(err).toContain('SEGMENTER')
  })

  it('--help goes to stdout, wrong use to stderr', async () => {
    const help = await ask(['--help'])
    expect([help.code, help.err]).toEqual([0, ''])
    expect(help.out).toContain('--batch')
    const wrong = await ask(['--nonsense'])
    expect([wrong.code, wrong.out]).toEqual([2, ''])
    expect(wrong.err).toContain('--nonsense')
    expect(wrong.created).toEqual([])
  })

  it.each([
    ['en_GB.UTF-8', 'Usage:'],
    ['zh_TW.UTF-8', '選項：'],
    ['zh_CN.UTF-8', '选项：'],
    ['C', '选项：'],
  ])('speaks the language of the locale %s', async (LANG, text) => {
    expect((await ask(['--help'], { LANG })).out).toContain(text)
  })
})

describe('what can go wrong', () => {
  it('a corpus that cannot be loaded ends with 3 and says why', async () => {
    const { io, kept } = fakeTerminal()
    const code = await runAsk(['问题'], io, () => Promise.reject(new Error('corpus/x/paper.json: record.title: expected string')))
    expect(code).toBe(3)
    expect(kept).toEqual({ out: '', err: '无法载入：corpus/x/paper.json: record.title: expected string\n' })
  })

  it.each([
    [{ kind: 'missing', folder: 'nowhere' }, '找不到语料目录：nowhere\n'],
    [{ kind: 'empty', folder: 'bare' }, '语料目录里没有论文：bare\n'],
    [
      { kind: 'corrupt', file: 'a/paper.json', path: 'record.title', expected: 'expected string' },
      '语料文件有误：a/paper.json，位置 record.title：expected string\n',
    ],
  ] as const)('says what is wrong with the corpus: %j', async (problem, err) => {
    const { io, kept } = fakeTerminal()
    expect(await runAsk(['问题'], io, () => Promise.reject(new CorpusError(problem)))).toBe(3)
    expect(kept).toEqual({ out: '', err })
  })

  it('a reader who leaves early is no error', async () => {
    const { io } = fakeTerminal()
    const stdout = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error('closed'), { code: 'EPIPE' })),
    })
    expect(await runAsk(['问题'], { ...io, stdout }, fakeAssistant().create)).toBe(0)
  })
})
