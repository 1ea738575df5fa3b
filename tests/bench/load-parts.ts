import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** Loads everything that a question needs, step by step, and prints the milliseconds of each step and the memory as JSON. */
const [name = 'jieba', dictionaryName = 'reduced'] = process.argv.slice(2)
const steps: Record<string, number> = {}

async function step<T>(title: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now()
  const result = await work()
  steps[title] = performance.now() - start
  return result
}

const modules = await step('imports', async () => ({
  ...(await import('../../src/service/load-papers.ts')),
  ...(await import('../../src/store/dictionary.ts')),
  ...(await import('../../src/language/words/segmenter.ts')),
  ...(await import('../../src/question/library.ts')),
  ...(await import('../../src/service/create-assistant.ts')),
  ...(await import('../../src/answer/suggest.ts')),
  ...(await import('../../src/answer/answer-question.ts')),
}))
const papers = await step('read and cut the corpus', () => modules.loadPapers('corpus'))
const dictionary = await step('read the dictionary', () =>
  dictionaryName === 'full' ? fullDictionary() : modules.prepareDictionary('.wenju/cache'),
)
const prefer = name === 'intl' ? 'intl' : 'jieba'
const segmenter = await step('load the segmenter', () => {
  const made = modules.createSegmenter({ prefer, ...(dictionary && { dictionary: dictionary.path }) })
  made.words('对口支援')
  return made
})
const library = await step('indexes', () => modules.createLibrary({ papers, segmenter, dictionary: dictionary?.text ?? '' }))
await step('suggestions', () => modules.suggestionsOf(library))
await step('first answer', () => modules.answerQuestion('2015年中央财政专项扶贫资金有多少亿', library))
process.stdout.write(JSON.stringify({ steps, rssMb: process.memoryUsage.rss() / 2 ** 20 }))

function fullDictionary() {
  const manifest = createRequire(import.meta.url).resolve('nodejieba/package.json')
  const path = join(dirname(manifest), 'submodules/cppjieba/dict/jieba.dict.utf8')
  return { path, text: readFileSync(path, 'utf8') }
}
