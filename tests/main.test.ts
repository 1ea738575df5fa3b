import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder = ''
let running: ChildProcess | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'main-'))
})
afterEach(() => {
  running?.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** The shipped program with nothing of this machine's settings. */
function start(env: Record<string, string>) {
  // An empty value counts as unset, and keeps a developer's own `.env` from filling it.
  const unset = { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '', SLACK_SIGNING_SECRET: '', DISCORD_TOKEN: '' }
  const settings = { PATH: process.env.PATH, LANG: 'en_US.UTF-8', DATA_DIR: folder, ...unset, ...env }
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], { env: settings, stdio: ['ignore', 'pipe', 'pipe'] })
  running = child
  let printed = ''
  const waiting: { readonly text: string; readonly resolve: () => void }[] = []
  const take = (chunk: Buffer) => {
    printed += chunk
    for (const { text, resolve } of waiting) if (printed.includes(text)) resolve()
  }
  child.stdout.on('data', take)
  child.stderr.on('data', take)
  return {
    child,
    printed: () => printed,
    says: (text: string) =>
      new Promise<void>((resolve) => (printed.includes(text) ? resolve() : waiting.push({ text, resolve }))),
    ended: new Promise<number | null>((resolve) => child.on('close', resolve)),
  }
}

describe('the program', () => {
  it('ends with 2 and names every wrong setting', async () => {
    const program = start({ WEB_PORT: 'x', SLACK_APP_TOKEN: 'xapp-test' })
    expect(await program.ended).toBe(2)
    expect(program.printed()).toContain('WEB_PORT: found "x"')
    expect(program.printed()).toContain('SLACK_BOT_TOKEN: not set')
  })

  it('ends with 3 when there is no corpus', async () => {
    const program = start({ CORPUS_DIR: join(folder, 'nowhere') })
    expect(await program.ended).toBe(3)
    expect(program.printed()).toContain('nowhere')
  })

  it('ends with 2 when there is nothing to serve', async () => {
    expect(await start({ WEB_PORT: 'off' }).ended).toBe(2)
  })

  it('serves the web page while Slack and Discord cannot be reached, and stops cleanly', async () => {
    const closed = 'http://127.0.0.1:1'
    const slack = { SLACK_BOT_TOKEN: 'xoxb-test-secret', SLACK_APP_TOKEN: 'xapp-test-secret', SLACK_API_URL: `${closed}/api/` }
    const program = start({ WEB_PORT: '0', DISCORD_TOKEN: 'discord-secret', DISCORD_API_URL: `${closed}/api`, ...slack })
    await Promise.all([program.says('Web: http'), program.says('Slack cannot start'), program.says('Discord cannot start')])
    const address = /Web: (\S+)/.exec(program.printed())?.[1] ?? ''
    const response = await fetch(`${address}api/papers`)
    expect(await response.json()).toHaveLength(1)
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
    expect(program.printed()).not.toContain('secret')
  })
})
