import { createAssistant } from '../../src/service/create-assistant.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { questionSets } from '../support/question-sets.ts'

/** Asks the project's question sets again and again, and prints times in milliseconds and memory as JSON. */
const QUESTIONS = 1000
const SLOWEST = 5

const assistant = await createAssistant({ corpusDir: 'corpus', dataDir: '.wenju', store: createMemoryStore(), segmenter: 'auto' })
const rssReadyMb = process.memoryUsage.rss() / 2 ** 20
const items = questionSets()
const first = new Map<string, number>()
const times: number[] = []
for (let i = 0; times.length < QUESTIONS; i++) {
  const item = items[i % items.length]
  if (!item) break
  const conversation = String(i)
  for (const text of item.history) await assistant.ask({ conversation, text })
  const start = performance.now()
  await assistant.ask({ conversation, text: item.question })
  const ms = performance.now() - start
  times.push(ms)
  if (!first.has(item.question)) first.set(item.question, ms)
}
const at = (all: readonly number[], share: number) => [...all].sort((a, b) => a - b)[Math.floor(share * all.length)] ?? 0
const once = [...first.values()]
const slowest = [...first].sort((a, b) => b[1] - a[1]).slice(0, SLOWEST)
process.stdout.write(
  JSON.stringify({
    questions: items.length,
    asked: times.length,
    median: at(once, 0.5),
    p99: at(once, 0.99),
    medianWarm: at(times.slice(items.length), 0.5),
    p99Warm: at(times.slice(items.length), 0.99),
    slowest,
    rssReadyMb,
    rssMb: process.memoryUsage.rss() / 2 ** 20,
  }),
)
