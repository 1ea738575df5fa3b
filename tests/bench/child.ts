import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

const ROOT = new URL('../..', import.meta.url).pathname
const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')) as { scripts: { start: string } }
const [, ...argv] = scripts.start.split(' ')
/** How `npm start` runs a program, whose path follows. */
export const START: readonly string[] = [process.execPath, ...argv.slice(0, -1)]

/** Milliseconds from start to the end of a command. Throws when it fails. */
export async function timeToEnd(command: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<number> {
  const start = performance.now()
  await output(command, env)
  return performance.now() - start
}

/** Milliseconds until a program that goes on running prints its first line; it is stopped then. */
export async function timeToFirstLine(command: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now()
  const child = started(command, env)
  await once(child.stdout, 'data')
  const ms = performance.now() - start
  child.kill()
  await once(child, 'exit')
  return ms
}

/** What a program of this folder prints as JSON. */
export async function measured<T>(program: string, ...argv: readonly string[]): Promise<T> {
  return JSON.parse(await output([...START, new URL(program, import.meta.url).pathname, ...argv], {})) as T
}

async function output(command: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  const child = started(command, env)
  let text = ''
  child.stdout.on('data', (chunk) => {
    text += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}`)
  return text
}

function started([program = '', ...argv]: readonly string[], env: NodeJS.ProcessEnv) {
  return spawn(program, argv, { cwd: ROOT, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'inherit'] })
}
