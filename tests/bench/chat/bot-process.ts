import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { START } from '../child.ts'

const ROOT = new URL('../../..', import.meta.url).pathname
const SAMPLE_MS = 1000
const run = promisify(execFile)

/** What a process holds and has used, at `ms` of `performance.now()`. */
export interface Sample {
  readonly ms: number
  readonly rssMb: number
  readonly cpuSeconds: number
}

/** The bot as `npm start` runs it, in a process of its own that is looked at once a second. */
export interface BotProcess {
  readonly samples: readonly Sample[]
  output(): string
  /** Looks at it now; undefined when it has ended. */
  sample(): Promise<Sample | undefined>
  /** Resolves to the exit code. */
  stop(): Promise<number | null>
}

export function startBotProcess(env: Readonly<Record<string, string>>): BotProcess {
  const [program = '', ...argv] = [...START, 'src/main.ts']
  const child = spawn(program, argv, {
    cwd: ROOT,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'exit').then(([code]) => code as number | null)
  process.once('exit', () => child.kill('SIGKILL'))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text))
  const samples: Sample[] = []
  const sample = async () => {
    const seen = await look(child.pid)
    if (seen) samples.push(seen)
    return seen
  }
  const timer = setInterval(() => void sample(), SAMPLE_MS)
  return {
    samples,
    output: () => output,
    sample,
    stop() {
      clearInterval(timer)
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** `ps` prints resident kilobytes, and processor time as [[days-]hours:]minutes:seconds. */
async function look(pid: number | undefined): Promise<Sample | undefined> {
  const ms = performance.now()
  try {
    const { stdout } = await run('ps', ['-o', 'rss=,cputime=', '-p', String(pid)])
    const [rss = '', time = ''] = stdout.trim().split(/\s+/)
    return { ms, rssMb: Number(rss) / 1024, cpuSeconds: secondsOf(time) }
  } catch {
    return undefined
  }
}

function secondsOf(time: string): number {
  const [clock = '', days = '0'] = time.split('-').reverse()
  return Number(days) * 86_400 + clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}
