import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { compose } from '../../src/reply/compose.ts'
import { CorpusError } from '../../src/service/corpus-error.ts'
import { createAssistant, type FullAssistant } from '../../src/service/create-assistant.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { CORPUS, TEST_DATA } from '../support/bundled-library.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenju-corpus-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const create = (corpusDir: string, segmenter: 'auto' | 'jieba' | 'intl' = 'auto') =>
  createAssistant({ corpusDir, dataDir: TEST_DATA, store: createMemoryStore(), segmenter })

async function problemOf(corpusDir: string) {
  const error = await create(corpusDir).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(CorpusError)
  return error instanceof CorpusError ? { ...error.problem, message: error.message } : undefined
}

function paper(id: string, files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, id))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, id, name), content)
}

const TEXT = '# 海岛渡船的班次\n\n## 一、航线\n\n三条航线每天共有二十班渡船。\n'

describe('a corpus that cannot be loaded', () => {
  it('is missing', async () => {
    const nowhere = join(folder, 'nowhere')
    expect(await problemOf(nowhere)).toMatchObject({ kind: 'missing', folder: nowhere })
  })

  it('is a file', async () => {
    writeFileSync(join(folder, 'file'), '')
    expect(await problemOf(join(folder, 'file'))).toMatchObject({ kind: 'missing' })
  })

  it('is empty, or has a folder without a text', async () => {
    expect(await problemOf(folder)).toMatchObject({ kind: 'empty', folder })
    paper('draft', { 'paper.json': '{}', 'notes.txt': TEXT })
    expect(await problemOf(folder)).toMatchObject({ kind: 'empty', folder })
  })

  it.each([
    ['no JSON', '{"record":', '/', 'JSON'],
    ['nothing', '', '/', 'JSON'],
    ['a list', '[]', '/', 'object'],
    ['a number for a title', '{"record":{"title":7}}', '/record/title', 'string'],
    ['an unknown key', '{"recrod":{}}', '/', 'recrod'],
    ['an erratum without a reason', '{"errata":[{"place":"一","printed":"a","read":"b"}]}', '/errata/0/reason', 'string'],
    ['a term without a name', '{"terms":[{"names":["a"]},{"names":[]}]}', '/terms/1/names', '1'],
    ['a year that is none', '{"record":{"issued":2022.5}}', '/record/issued', 'int'],
  ])('has %s in a paper.json', async (_, content, path, expected) => {
    paper('good', { 'paper.md': TEXT })
    paper('x', { 'paper.md': TEXT, 'paper.json': content })
    const problem = await problemOf(folder)
    expect(problem).toMatchObject({ kind: 'corrupt', file: 'x/paper.json', path })
    expect(problem && 'expected' in problem && problem.expected).toContain(expected)
    expect(problem?.message).toContain('x/paper.json')
  })
})

describe('a corpus that is enough', () => {
  it('is one text without anything beside it', async () => {
    paper('渡船', { 'paper.txt': TEXT })
    const assistant = await create(folder)
    expect(assistant.papers()).toMatchObject([{ id: '渡船', title: '海岛渡船的班次', restated: true, tables: [] }])
    const answer = await assistant.ask({ conversation: 'c', text: '每天有多少班渡船？' })
    expect(compose(answer).plain).toContain('二十班')
  })

  it('an original stands in for the restatement, and is quoted', async () => {
    paper('a', { 'paper.md': TEXT, 'original.txt': TEXT.replace('二十班渡船', '二十班大小渡船') })
    const answer = await (await create(folder)).ask({ conversation: 'c', text: '每天有多少班渡船？' })
    expect(compose(answer)).toMatchObject({
      sources: [{ quoteKind: 'quotation', tag: '原文', quote: '三条航线每天共有二十班大小渡船。' }],
    })
  })
})

describe('one paper among several', () => {
  it('is asked alone when it is named', async () => {
    cpSync(join(CORPUS, 'wang-2022'), join(folder, 'wang-2022'), { recursive: true })
    paper('ferries', { 'paper.md': TEXT })
    const assistant = await create(folder)
    const ask = (named: string) => assistant.ask({ conversation: named, text: '每天有多少班渡船？', paper: named })
    expect((await ask('ferries')).kind).toBe('answered')
    expect((await ask('wang-2022')).kind).toBe('refused')
  })

  it('is read in its own words: what another paper says explains none', async () => {
    paper('ferries', { 'paper.md': TEXT })
    paper('cables', { 'paper.md': '# 索道的兴衰\n\n## 一、索道\n\n索道每天运行十二小时。\n' })
    const assistant = await create(folder)
    const answer = await assistant.ask({ conversation: 'c', text: '每天有多少班索道渡船？', paper: 'ferries' })
    expect(answer).toMatchObject({ kind: 'refused', refusal: { kind: 'unknown-words', words: ['索道'] } })
  })

  it('that is not there answers nothing', async () => {
    paper('ferries', { 'paper.md': TEXT })
    const assistant = await create(folder)
    for (const text of ['每天有多少班渡船？', '谁写的？', '表1讲的是什么', '注释①说了什么']) {
      expect((await assistant.ask({ conversation: 'c', text, paper: 'nope' })).kind).toBe('refused')
    }
    const span = { start: 0, end: 3 }
    expect(assistant.context({ kind: 'text', paper: 'nope', passage: '一¶1.1', span })).toBeUndefined()
    expect(assistant.context({ kind: 'text', paper: 'ferries', passage: '九¶1.1', span })).toBeUndefined()
    expect(assistant.context({ kind: 'text', paper: 'ferries', passage: '一¶1.1', span })).toMatchObject({ quote: '三条航' })
    expect(assistant.context({ kind: 'cell', paper: 'ferries', table: 9, row: 0, column: 0 })).toBeUndefined()
  })
})

describe.each(['auto', 'intl'] as const)('with %s', (segmenter) => {
  let assistant: FullAssistant
  beforeAll(async () => {
    assistant = await create(CORPUS, segmenter)
  })

  it.each([
    ['2015年中央财政专项扶贫资金有多少亿?', '467.45'],
    ['2017年挂职干部有多少人', '1202'],
    ['2010年中央單位資助的貧困生有多少萬人？', '3.66'],
    ['How many cadres did central units second in 2017?', '1202'],
    ['引进各类资金哪一年最多', '2017'],
    ['这篇文章的DOI是多少', '10.19744'],
  ])('%s → %s', async (text, figure) => {
    expect(assistant.segmenter.name === 'intl').toBe(segmenter === 'intl')
    const answer = await assistant.ask({ conversation: 'c', text })
    expect(answer.kind).toBe('answered')
    expect(compose(answer).plain).toContain(figure)
  })

  it('refuses what the paper does not say', async () => {
    for (const text of ['日本的对口支援投入了多少钱？', '今天天气怎么样', '1950年扶贫资金额度是多少']) {
      expect([text, (await assistant.ask({ conversation: text, text })).kind]).toEqual([text, 'refused'])
    }
  })
})
