import { table } from '../table.ts'
import type { Sample } from './bot-process.ts'
import type { Distribution, Tally } from './ledger.ts'

/** What the project promises for either platform. */
const ACKNOWLEDGED_WITHIN_MS = 3000
/**
 * Memory is flat when the median of the last quarter of the load (of 60 s the last 15) is at most so many times that of the second
 * (seconds 15 to 30); the first quarter is for warming up.
 */
const FLAT = 1.05
const SERIES_MS = 5000
const LOG_LINES = 5

export interface Run {
  readonly name: string
  readonly rate: number
  readonly seconds: number
  readonly tally: Tally
  readonly repeated: number
  readonly requests: Readonly<Record<string, number>>
  readonly note: string | undefined
  readonly violations: readonly string[]
  readonly samples: readonly Sample[]
  /** The bot just before and just after the events were sent. */
  readonly before: Sample | undefined
  readonly after: Sample | undefined
  /** The bot when everything is answered. */
  readonly settled: Sample | undefined
  /** How late the generator of the events itself was, in one of 100 cases: with much more than 50 ms the machine was busy. */
  readonly ownDelayMs: number
  readonly exitCode: number | null
  readonly log: string
}

const whole = (value: number) => value.toFixed(0)
const shown = ({ p50, p99, max }: Distribution) => `${whole(p50)} / ${whole(p99)} / ${whole(max)}`
const counted = (counts: Readonly<Record<string, number>>) =>
  Object.entries(counts)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

interface Memory {
  readonly start: number
  readonly second: number
  readonly last: number
  readonly end: number
  /** Every five seconds, from the start of the load until everything is answered. */
  readonly series: readonly number[]
}

/** Resident MB of the bot's process: before the load, in its second and in its last quarter, and when all is answered. */
function memoryOf({ samples, before, after }: Run): Memory {
  const [from, until] = [before?.ms ?? 0, after?.ms ?? 0]
  const quarter = (nth: number) =>
    samples.filter(({ ms }) => ms >= from + ((until - from) * nth) / 4 && ms <= from + ((until - from) * (nth + 1)) / 4)
  const rss = (nth: number) => middle(quarter(nth).map(({ rssMb }) => rssMb))
  const during = samples.filter(({ ms }) => ms >= from)
  const isNext = ({ ms }: Sample, at: number) => at === 0 || step(ms) > step(during[at - 1]?.ms ?? 0)
  const step = (ms: number) => Math.floor((ms - from) / SERIES_MS)
  const series = during.filter(isNext).map(({ rssMb }) => rssMb)
  return { start: before?.rssMb ?? 0, second: rss(1), last: rss(3), end: samples.at(-1)?.rssMb ?? 0, series }
}

/** Prints what was measured; false when a promise is not kept. */
export function printReport(run: Run): boolean {
  const { tally, before, after, settled } = run
  const memory = memoryOf(run)
  const seconds = ((after?.ms ?? 0) - (before?.ms ?? 0)) / 1000
  const cpu = ((after?.cpuSeconds ?? 0) - (before?.cpuSeconds ?? 0)) / seconds
  const last = tally.untilLastAnswer / 1000
  const spent = (settled?.cpuSeconds ?? 0) - (before?.cpuSeconds ?? 0)
  const goals: [label: string, value: string, goal: string, met?: boolean][] = [
    ['events sent, a second', whole(tally.questions / seconds), whole(run.rate)],
    [
      'acknowledged, ms: p50 / p99 / max',
      shown(tally.acks),
      `max ${ACKNOWLEDGED_WITHIN_MS}`,
      tally.acks.max <= ACKNOWLEDGED_WITHIN_MS,
    ],
    ['never acknowledged', whole(tally.unacknowledged), '0', tally.unacknowledged === 0],
    ['answered, ms: p50 / p99 / max', shown(tally.answers), ''],
    ...Object.entries(tally.answersOf).map(([kind, times]): [string, string, string] => [`  ${kind}`, shown(times), '']),
    ['until the last answer, s: in all / after the load', `${last.toFixed(1)} / ${(last - seconds).toFixed(1)}`, ''],
    ['lost', whole(tally.lost), '0', tally.lost === 0],
    ['answered twice', whole(tally.duplicates), '0', tally.duplicates === 0],
    ['refused by the platform’s rules (1 body in 50)', whole(run.violations.length), '0', run.violations.length === 0],
    [
      'memory, MB: start / 2nd / last quarter / end',
      [memory.start, memory.second, memory.last, memory.end].map(whole).join(' / '),
      '',
    ],
    ['memory: last quarter / 2nd', (memory.last / memory.second).toFixed(3), `max ${FLAT}`, memory.last <= memory.second * FLAT],
    [
      'processor: share of one core / ms a question',
      `${whole(cpu * 100)} % / ${((spent / tally.questions) * 1000).toFixed(1)}`,
      '',
    ],
    ['the generator itself was late by, ms: p99', whole(run.ownDelayMs), ''],
    ['exit code on SIGTERM', String(run.exitCode), '0', run.exitCode === 0],
  ]
  const rows = goals.map(([label, value, goal, met]) => [label, value, goal, met === undefined ? '' : met ? 'yes' : 'NO'])
  const title = `${run.name}: ${tally.questions} questions in ${whole(seconds)} s`
  const lines = [
    table([title, '', 'goal', 'met'], rows),
    `asked: ${counted(tally.kinds)}; delivered twice: ${run.repeated}`,
    `memory every 5 s, MB: ${memory.series.map(whole).join(' ')}`,
    `requests of the bot: ${counted(run.requests)}`,
    ...(run.note ? [run.note] : []),
    ...(tally.lost > 0 ? [`lost: ${counted(tally.lostKinds)}`] : []),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
  for (const line of [...run.violations, ...run.log.split('\n')].slice(0, LOG_LINES)) process.stdout.write(`  ${line}\n`)
  process.stdout.write('\n')
  return goals.every(([, , , met]) => met !== false)
}
