import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'

const WITHOUT_NATIVE_CODE = `--require ${fileURLToPath(new URL('support/no-native-code.cjs', import.meta.url))}`
const HOW_TO_GET_IT = 'npm rebuild nodejieba'
const QUESTION = '2019年直接帮扶资金是多少？'
const AMOUNT = '82.38亿元'

const folder = mkdtempSync(join(tmpdir(), 'segmenter-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** A shipped command with nothing of this machine's settings; `until` ends it once it is printed. */
function run(args: readonly string[], env: Record<string, string>, input = '', until = ''): Promise<Run> {
  const settings = {
    PATH: process.env.PATH,
    LANG: 'en_US.UTF-8',
    DATA_DIR: folder,
    SLACK_BOT_TOKEN: '',
    DISCORD_TOKEN: '',
    ...env,
  }
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], { env: settings, stdio: 'pipe' })
  const kept = { out: '', err: '' }
  child.stdout.on('data', (chunk) => {
    kept.out += chunk
    if (until !== '' && kept.out.includes(until)) child.kill('SIGTERM')
  })
  child.stderr.on('data', (chunk) => {
    kept.err += chunk
  })
  child.stdin.end(input)
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, ...kept })))
}

const times = (text: string, part: string) => text.split(part).length - 1

describe('where the native segmenter cannot be loaded', () => {
  const broken = { NODE_OPTIONS: WITHOUT_NATIVE_CODE }

  it('a question is answered, and stderr says once how to get it', async () => {
    const { code, out, err } = await run(['src/ask.ts', QUESTION], broken)
    expect(code).toBe(0)
    expect(out).toContain(AMOUNT)
    expect(times(err, HOW_TO_GET_IT)).toBe(1)
  })

  it('the terminal chat answers, and stderr says it once', async () => {
    const { code, out, err } = await run(['src/ask.ts'], broken, `${QUESTION}\n那2018年呢？\n`)
    expect(code).toBe(0)
    expect(out).toContain(AMOUNT)
    expect(out).toContain('55.55')
    expect(times(err, HOW_TO_GET_IT)).toBe(1)
  })

  it('the program serves the web page', async () => {
    const { code, err } = await run(['src/main.ts'], { ...broken, WEB_PORT: '0' }, '', 'Web: http')
    expect(code).toBe(0)
    expect(times(err, HOW_TO_GET_IT)).toBe(1)
  })

  it('the program ends with a reason when jieba is demanded', async () => {
    const { code, err } = await run(['src/main.ts'], { ...broken, SEGMENTER: 'jieba' })
    expect(code).toBe(3)
    // Broken on purpose, or not built at all.
    expect(err).toMatch(/no native code|native binding/)
    expect(err).not.toContain('    at ')
  })
})

describe('the segmenter of Node by choice', () => {
  it('answers the same, and says nothing', async () => {
    const { code, out, err } = await run(['src/ask.ts', QUESTION], { SEGMENTER: 'intl' })
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain(AMOUNT)
  })
})
