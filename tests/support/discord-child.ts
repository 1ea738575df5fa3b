import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const running = new Set<ChildProcess>()
// A bot that outlives its tests would try to reconnect for ever.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** A bot in a process of its own. */
export interface Bot {
  /** What it wrote to both streams. */
  output(): string
  /** Ends it as an operator would; resolves to its exit code. */
  stop(signal?: 'SIGTERM' | 'SIGINT' | 'SIGKILL'): Promise<number | null>
  /** Resolves when it has ended by itself. */
  readonly ended: Promise<number | null>
}

/** Starts `entry` (a path in the project) with `environment` and nothing else that could reach a real service. */
export function startBot(entry: string, environment: Readonly<Record<string, string>>): Bot {
  const child = spawn(process.execPath, ['src/run.mjs', entry], {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  running.add(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()))
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      running.delete(child)
      resolve(code)
    })
  })
  return {
    output: () => output,
    ended,
    stop(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    },
  }
}
