import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../../src/reply/compose.ts'
import { createAssistant, type FullAssistant } from '../../src/service/create-assistant.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { CORPUS, TEST_DATA } from '../support/bundled-library.ts'

const FERRIES = '# 海岛渡船的班次\n\n## 一、航线\n\n三条航线每天共有二十班渡船。\n'
const OF_FERRIES = '每天有多少班渡船？'
const OF_2018 = '2018年直接帮扶资金是多少？'

let corpus = ''
let assistant: FullAssistant
const create = () => createAssistant({ corpusDir: corpus, dataDir: TEST_DATA, store: createMemoryStore(), segmenter: 'auto' })

beforeAll(async () => {
  corpus = mkdtempSync(join(tmpdir(), 'wenju-two-papers-'))
  cpSync(join(CORPUS, 'wang-2022'), join(corpus, 'wang-2022'), { recursive: true })
  mkdirSync(join(corpus, 'ferries'))
  writeFileSync(join(corpus, 'ferries', 'paper.md'), FERRIES)
  assistant = await create()
})
afterAll(() => rmSync(corpus, { recursive: true, force: true }))

const plainOf = (text: string, papers: readonly string[] = []) =>
  compose(assistant.answer({ text, history: [], papers }).answer).plain

describe('a question with its history', () => {
  it('has the answer that the conversation gives, and stores nothing', async () => {
    let history = assistant.answer({ text: '', history: [] }).next
    for (const text of [OF_2018, '那2019年呢？', '谢谢', '比2018年多多少？', '谁写的？']) {
      const asked = await assistant.ask({ conversation: 'one', text })
      const { answer, next } = assistant.answer({ text, history })
      expect(compose(answer)).toEqual(compose(asked))
      history = next
    }
    expect(compose(await assistant.ask({ conversation: 'two', text: '那2019年呢？' })).plain).not.toContain('82.38')
  })

  it('has the same answer again, in any language', () => {
    const [first, second] = [OF_2018, OF_2018].map((text) => assistant.answer({ text, history: [] }))
    expect(second).toEqual(first)
    expect(assistant.answer({ text: OF_2018, history: [], lang: 'en' }).answer).toEqual({ ...first?.answer, lang: 'en' })
    expect(assistant.answer({ text: OF_2018, history: [] }).answer.lang).toBe('zh-Hans')
  })

  it('small talk and what is too long leave the history as it is', () => {
    const { next: history } = assistant.answer({ text: OF_2018, history: [] })
    for (const text of ['谢谢', '表'.repeat(700)]) expect(assistant.answer({ text, history }).next).toEqual(history)
  })
})

describe('papers', () => {
  it('are asked alone, together, or all where none is named or known', () => {
    expect(plainOf(OF_FERRIES)).toContain('二十班')
    expect(plainOf(OF_FERRIES, ['ferries'])).toContain('二十班')
    expect(plainOf(OF_FERRIES, ['wang-2022'])).not.toContain('二十班')
    expect(plainOf(OF_2018, ['wang-2022'])).toContain('55.55')
    expect(plainOf(OF_2018, ['ferries'])).not.toContain('55.55')
    expect(plainOf(OF_2018, ['ferries', 'wang-2022'])).toContain('55.55')
    expect(plainOf(OF_2018, ['gone'])).toContain('55.55')
  })

  it('are checked and shown by themselves too', () => {
    const [sentence] = assistant.check({ text: '三条航线每天共有二十班渡船。', papers: ['ferries'] }).sentences
    expect(sentence?.verdict).toBe('supported')
    expect(assistant.records().map(({ id }) => id)).toEqual(['ferries', 'wang-2022'])
  })
})

describe('the corpus version', () => {
  it('is the same for the same texts and another for others', async () => {
    expect((await create()).corpusVersion).toBe(assistant.corpusVersion)
    writeFileSync(join(corpus, 'ferries', 'paper.md'), FERRIES.replace('二十', '三十'))
    expect((await create()).corpusVersion).not.toBe(assistant.corpusVersion)
  })
})
