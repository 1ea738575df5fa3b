import { measured, START, timeToEnd, timeToFirstLine } from './child.ts'
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

interface Distribution {
  readonly median: number
  readonly p99: number
}

interface Answered {
  readonly questions: number
  readonly asked: number
  readonly fresh: Distribution
  readonly again: Distribution
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

/** The goal holds for the process that answers; npm itself takes some 0.1 s more. */
async function starts(): Promise<void> {
  const plain = [process.execPath, 'src/run.mjs'] as const
  const empty = await shortest(() => timeToEnd([process.execPath, '--eval', '0']))
  const ready = await shortest(() => timeToFirstLine([...START, 'src/main.ts'], { WEB_PORT: '0', LOG_LEVEL: 'silent' }))
  const npm = await shortest(() => timeToEnd(['npm', 'run', '--silent', 'ask', '--', QUESTION]))
  const node = await shortest(() => timeToEnd([...plain, 'src/ask.ts', QUESTION]))
  const tsx = await shortest(() => timeToEnd([process.execPath, '--import', 'tsx', 'src/ask.ts', QUESTION]))
  const rows = [
    ['node alone', whole(empty), '', ''],
    ['main.ts until ready', whole(ready), '', ''],
    ['ask.ts, one answer', whole(node), whole(GOALS.firstAnswer), within(node, GOALS.firstAnswer)],
    ['npm run ask, one answer', whole(npm), '', ''],
    ['ask.ts with tsx, one answer', whole(tsx), '', ''],
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

const SETS = ['dev', 'own']
/** What comes before the first question: nothing; what `main.ts` does when it is ready; other questions. */
const BEFORE = { 'at-once': 'at once', prepare: 'prepared', warm: 'after 500 other questions' }

async function questions(): Promise<void> {
  const rows: string[][] = []
  for (const [first, name] of Object.entries(BEFORE)) {
    for (const sets of [...SETS.map((set) => [set]), SETS]) {
      const { questions, fresh, again } = await measured<Answered>('ask-questions.ts', first, ...sets)
      const times = [fresh.median, fresh.p99, again.median, again.p99].map(fine)
      rows.push([`${sets.join(' and ')}, ${name}`, String(questions), ...times])
    }
  }
  print(table(['in one process, ms', 'questions', 'new: median', '99 %', 'again: median', '99 %'], rows))
}

/** A bot that has just been started, as its users meet it. */
async function goals(): Promise<void> {
  const run = await measured<Answered>('ask-questions.ts', 'prepare', ...SETS)
  const row = (title: string, value: number, goal: number) => [title, fine(value), whole(goal), within(value, goal)]
  const rows = [
    row('median of new questions, ms', run.fresh.median, GOALS.median),
    row('99th percentile, ms', run.fresh.p99, GOALS.p99),
    ['memory when ready, MB', whole(run.rssReadyMb), '', ''],
    row(`memory after ${run.asked} questions, MB`, run.rssMb, GOALS.memory),
  ]
  print(table(['prepared', '', 'goal', 'met'], rows))
  const slowest = run.slowest.map(([text, ms]) => [text, fine(ms)])
  print(table(['slowest questions', 'ms'], slowest))
}

await starts()
await parts()
await questions()
await goals()
