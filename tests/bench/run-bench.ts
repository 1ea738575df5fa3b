import { measured, TSX, timeToEnd, timeToFirstLine } from './child.ts'
import { table } from './table.ts'

/** Each start is repeated, and the shortest counts: whatever else the machine does only makes it longer. */
const REPEATS = 3
const QUESTION = '2015年中央财政专项扶贫资金有多少亿'
/** What the project promises: milliseconds and MB. */
const GOALS = { firstAnswer: 800, median: 3, p99: 25, memory: 228 }

interface Loaded {
  readonly steps: Readonly<Record<string, number>>
  readonly rssMb: number
}

interface Answered {
  readonly questions: number
  readonly asked: number
  readonly median: number
  readonly p99: number
  readonly medianWarm: number
  readonly p99Warm: number
  readonly slowest: readonly (readonly [string, number])[]
  readonly rssReadyMb: number
  readonly rssMb: number
}

const print = (text: string) => process.stdout.write(`${text}\n\n`)
const whole = (value: number) => value.toFixed(0)
const fine = (value: number) => value.toFixed(1)
const within = (value: number, goal: number) => (value <= goal ? 'yes' : 'NO')

async function shortest(measure: () => Promise<number>): Promise<number> {
  const times: number[] = []
  for (let i = 0; i < REPEATS; i++) times.push(await measure())
  return Math.min(...times)
}

async function starts(): Promise<void> {
  const plain = [process.execPath, '--import', 'tsx'] as const
  const empty = await shortest(() => timeToEnd([...plain, '--eval', '0']))
  const ready = await shortest(() => timeToFirstLine([...TSX, 'src/main.ts'], { WEB_PORT: '0', LOG_LEVEL: 'silent' }))
  const npm = await shortest(() => timeToEnd(['npm', 'run', '--silent', 'ask', '--', QUESTION]))
  const node = await shortest(() => timeToEnd([...plain, 'src/ask.ts', QUESTION]))
  const rows = [
    ['node and tsx alone', whole(empty), '', ''],
    ['main.ts until ready', whole(ready), '', ''],
    ['npm run ask, one answer', whole(npm), '', ''],
    ['ask.ts, one answer', whole(node), whole(GOALS.firstAnswer), within(node, GOALS.firstAnswer)],
  ]
  print(table(['from process start', 'ms', 'goal', 'met'], rows))
}

/** Of several runs the one that took least in all. */
async function loaded(...argv: readonly string[]): Promise<Loaded> {
  const runs: Loaded[] = []
  for (let i = 0; i < REPEATS; i++) runs.push(await measured<Loaded>('load-parts.ts', ...argv))
  return runs.reduce((best, run) => (total(run) < total(best) ? run : best))
}

const total = ({ steps }: Loaded) => Object.values(steps).reduce((sum, ms) => sum + ms, 0)

async function parts(): Promise<void> {
  const reduced = await loaded('jieba', 'reduced')
  const full = await loaded('jieba', 'full')
  const intl = await loaded('intl', 'reduced')
  const row = (name: string, of: (one: Loaded) => number) => {
    const [base, ...others] = [of(reduced), of(full), of(intl)]
    return [name, fine(base ?? 0), ...others.flatMap((value) => [fine(value), `×${(value / (base || 1)).toFixed(2)}`])]
  }
  const rows = [
    ...Object.keys(reduced.steps).map((name) => row(name, ({ steps }) => steps[name] ?? 0)),
    row('in all', total),
    row('memory, MB', ({ rssMb }) => rssMb),
  ]
  print(table(['loading, ms', 'jieba reduced', 'jieba full', '', 'Intl.Segmenter', ''], rows))
}

async function questions(): Promise<void> {
  const run = await measured<Answered>('ask-questions.ts')
  const rows = [
    [
      `median of ${run.questions} questions, each for the first time, ms`,
      fine(run.median),
      whole(GOALS.median),
      within(run.median, GOALS.median),
    ],
    ['99th percentile, ms', fine(run.p99), whole(GOALS.p99), within(run.p99, GOALS.p99)],
    ['median when asked again, ms', fine(run.medianWarm), '', ''],
    ['99th percentile when asked again, ms', fine(run.p99Warm), '', ''],
    ['memory when ready, MB', whole(run.rssReadyMb), '', ''],
    [`memory after ${run.asked} questions, MB`, whole(run.rssMb), whole(GOALS.memory), within(run.rssMb, GOALS.memory)],
  ]
  print(table(['in one process', '', 'goal', 'met'], rows))
  print(
    table(
      ['slowest questions', 'ms'],
      run.slowest.map(([text, ms]) => [text, fine(ms)]),
    ),
  )
}

await starts()
await parts()
await questions()
