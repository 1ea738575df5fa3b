import type { EvalItem } from '../../src/adapters/eval/question-set.ts'
import { createAssistant } from '../../src/service/create-assistant.ts'
import { createMemoryStore } from '../../src/store/memory-store.ts'
import { everyQuestionSet, questionSet } from '../support/question-sets.ts'

/**
 * Asks the question sets that are named again and again, and prints times in milliseconds and memory as JSON. `prepare` does first
 * what `main.ts` does as soon as it is ready; `warm` asks as many other questions first.
 */
const QUESTIONS = 1000
const WARM_UP = 500
const SLOWEST = 5

const [first = 'at-once', ...names] = process.argv.slice(2)
const assistant = await createAssistant({ corpusDir: 'corpus', dataDir: '.wenju', store: createMemoryStore(), segmenter: 'auto' })
const rssReadyMb = process.memoryUsage.rss() / 2 ** 20
let asked = 0

async function timeOf({ history, question }: EvalItem): Promise<number> {
  const conversation = String(asked++)
  for (const text of history) await assistant.ask({ conversation, text })
  const start = performance.now()
  await assistant.ask({ conversation, text: question })
  return performance.now() - start
}

async function timesOf(items: readonly EvalItem[]): Promise<number[]> {
  const times: number[] = []
  for (const item of items) times.push(await timeOf(item))
  return times
}

function distribution(times: readonly number[]) {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? 0
  return { median: at(0.5), p99: at(0.99) }
}

const items = names.flatMap(questionSet)
const known = new Set(items.map(({ question }) => question))
if (first === 'prepare') await assistant.prepare()
if (first === 'warm')
  await timesOf(
    everyQuestionSet()
      .filter(({ question }) => !known.has(question))
      .slice(0, WARM_UP),
  )
const fresh = await timesOf(items)
const again: number[] = []
while (asked < QUESTIONS) again.push(...(await timesOf(items)))
const slowest = items
  .map(({ question }, i) => [question, fresh[i] ?? 0] as const)
  .sort((a, b) => b[1] - a[1])
  .slice(0, SLOWEST)
const rssMb = process.memoryUsage.rss() / 2 ** 20
process.stdout.write(
  JSON.stringify({
    questions: items.length,
    asked,
    fresh: distribution(fresh),
    again: distribution(again),
    slowest,
    rssReadyMb,
    rssMb,
  }),
)
