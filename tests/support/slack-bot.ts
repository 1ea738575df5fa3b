import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TOKENS } from './slack-api.ts'
import { waitUntil } from './wait-until.ts'

/** What is tested: the program as people start it. */
const PROGRAM = ['src/run.mjs', 'src/main.ts']

/** An empty value counts as unset, and keeps a developer's own `.env` from filling it. */
const NOTHING_ELSE = { LOG_LEVEL: 'info', WEB_PORT: 'off', DISCORD_TOKEN: '', SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: '' }
/** One test asks more than a person may. */
const MANY_QUESTIONS = { QUESTIONS_PER_MINUTE: '10000', CHANNEL_QUESTIONS_PER_MINUTE: '10000' }

const STARTING_MS = 40_000

/** The bot in a process of its own. */
export interface Bot {
  /** Everything it printed so far. */
  output(): string
  /** Sends SIGTERM; resolves to the exit code, or to the signal that ended it. */
  stop(): Promise<number | string>
}

/** A folder of its own for what the bot keeps; removed when the tests end. */
export function newDataDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'wenju-slack-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function launch(env: Readonly<Record<string, string>>, isReady: (output: string) => boolean): Promise<Bot> {
  const child = spawn(process.execPath, PROGRAM, {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { PATH: process.env.PATH ?? '', ...NOTHING_ELSE, ...MANY_QUESTIONS, SLACK_BOT_TOKEN: TOKENS.bot, PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const collect = (text: string) => {
    output += text
  }
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', collect)
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | string)
  // A test that fails must not leave the bot behind.
  process.once('exit', () => child.kill('SIGKILL'))
  await waitUntil(() => isReady(output) || child.exitCode !== null, 'the bot to start', STARTING_MS)
  return {
    output: () => output,
    stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** Starts the bot in Socket Mode. */
export function launchSocketBot(apiUrl: string, dataDir: string, settings: Readonly<Record<string, string>> = {}): Promise<Bot> {
  const env = { SLACK_APP_TOKEN: TOKENS.app, SLACK_API_URL: apiUrl, DATA_DIR: dataDir, ...settings }
  return launch(env, (output) => output.includes('Socket Mode'))
}

const PORT = /port (\d+)/

/** Starts the bot in HTTP mode, on a free port. */
export async function launchHttpBot(apiUrl: string, dataDir: string): Promise<Bot & { readonly port: number }> {
  const env = { SLACK_SIGNING_SECRET: TOKENS.signingSecret, SLACK_API_URL: apiUrl, DATA_DIR: dataDir }
  const bot = await launch(env, (output) => PORT.test(output))
  return { ...bot, port: Number(PORT.exec(bot.output())?.[1]) }
}
