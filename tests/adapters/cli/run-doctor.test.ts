import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runDoctor } from '../../../src/adapters/cli/doctor/run-doctor.ts'
import { type Examination, type Finding, finding } from '../../../src/adapters/finding.ts'
import { fakeTerminal } from './fake-terminal.ts'

const folder = mkdtempSync(join(tmpdir(), 'wenju-doctor-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const WELL = { CORPUS_DIR: 'corpus', DATA_DIR: join(folder, 'data'), LANG: 'en_GB.UTF-8' }
const SLACK = { SLACK_BOT_TOKEN: 'xoxb-secret-1', SLACK_APP_TOKEN: 'xapp-secret-2' }
const DISCORD = { DISCORD_TOKEN: 'secret-3' }

/** Runs the command; platforms that are tried are right, with this machine's clock so many seconds ahead. */
async function doctor(env: Readonly<Record<string, string>>, argv: readonly string[] = [], aheadSeconds?: number) {
  const { io, kept } = fakeTerminal('', { ...WELL, ...env })
  const tried: string[] = []
  const platform = (name: string) => async (): Promise<Examination> => {
    tried.push(name)
    const clock = aheadSeconds === undefined ? {} : { clockAheadMs: aheadSeconds * 1000 }
    return { findings: [finding(`${name}.token`, 'right', { says: `${name} is well` })], ...clock }
  }
  const code = await runDoctor(argv, io, { slack: platform('slack'), discord: platform('discord') })
  expect(kept.out).not.toContain('secret')
  return { code, tried, ...kept }
}

/** The same as data. */
async function examined(env: Readonly<Record<string, string>>, aheadSeconds?: number) {
  const { code, tried, out } = await doctor(env, ['--json'], aheadSeconds)
  const { ok, findings } = JSON.parse(out) as { ok: boolean; findings: Finding[] }
  expect(ok).toBe(code === 0)
  return { code, tried, of: (check: string) => findings.filter((one) => one.check === check) }
}

describe('a machine on which all is right', () => {
  it('says so, and how to get the platforms going', async () => {
    const { code, out, tried } = await doctor({})
    expect(code).toBe(0)
    expect(tried).toEqual([])
    expect(out).toMatch(/✓ Node \d+/)
    expect(out).toContain('(wang-2022)')
    expect(out).toMatch(/Slack\n {2}– Not set up\n {4}To begin: Run npm run --silent slack:manifest/)
    expect(out).toMatch(/Discord\n {2}– Not set up\n {4}To begin: .*discord\.com/)
    expect(out.trimEnd()).toMatch(/All is right\.$/)
  })

  it('speaks Chinese in both scripts', async () => {
    expect((await doctor({ LANG: 'zh_CN.UTF-8' })).out).toContain('一切正常。')
    expect((await doctor({ LANG: 'zh_TW.UTF-8' })).out).toContain('數據目錄')
  })

  it('tries the platforms that are configured', async () => {
    const { code, tried } = await doctor({ ...SLACK, ...DISCORD }, [], 1)
    expect(code).toBe(0)
    expect(tried).toEqual(['slack', 'discord'])
  })
})

describe('settings', () => {
  it('are all told when they are wrong, and the other platform is tried all the same', async () => {
    const wrong = { ...DISCORD, SLACK_BOT_TOKEN: 'xapp-secret-2', SLACK_APP_TOKEN: 'xapp-secret-2', WEB_PORT: '99999' }
    const { code, tried, of } = await examined(wrong)
    expect(code).toBe(1)
    expect(of('settings').map(({ state, says }) => [state, says.split(':')[0]])).toEqual([
      ['wrong', 'WEB_PORT'],
      ['wrong', 'SLACK_BOT_TOKEN'],
    ])
    expect(tried).toEqual(['discord'])
    expect(of('slack.token')).toMatchObject([{ state: 'off', says: expect.stringContaining('Not checked') }])
    expect(of('corpus.paper')).toMatchObject([{ state: 'right' }])
  })

  it('of which a half is missing are not tried', async () => {
    const { code, tried, of } = await examined({ SLACK_BOT_TOKEN: 'xoxb-secret-1' })
    expect(code).toBe(1)
    expect(of('settings')).toMatchObject([{ state: 'wrong' }])
    expect(tried).toEqual([])
  })
})

describe('the corpus', () => {
  it('names the paper that cannot be loaded, beside the one that can', async () => {
    const corpus = join(folder, 'corpus')
    cpSync('corpus/wang-2022', join(corpus, 'wang-2022'), { recursive: true })
    mkdirSync(join(corpus, 'broken'))
    writeFileSync(join(corpus, 'broken/paper.md'), '# A title\n\nA sentence.\n')
    writeFileSync(join(corpus, 'broken/paper.json'), '{ "record": ')
    const { code, of } = await examined({ CORPUS_DIR: corpus })
    expect(code).toBe(1)
    const [broken, sound] = of('corpus.paper')
    expect(broken).toMatchObject({ state: 'wrong' })
    expect(broken?.says).toContain('broken/paper.json')
    expect(sound).toMatchObject({ state: 'right' })
    expect(sound?.says).toMatch(/7 tables, restated; \d+ places do not agree/)
  })

  it('says that the folder is missing, or empty', async () => {
    const missing = join(folder, 'nowhere')
    expect((await examined({ CORPUS_DIR: missing })).of('corpus.paper')).toMatchObject([{ state: 'wrong' }])
    const empty = join(folder, 'empty')
    mkdirSync(empty)
    const { code, of } = await examined({ CORPUS_DIR: empty })
    expect(code).toBe(1)
    expect(of('corpus.paper')[0]?.says).toContain(empty)
  })
})

describe('the data folder', () => {
  it('says that it cannot be written, and why', async () => {
    const file = join(folder, 'a-file')
    writeFileSync(file, '')
    const { code, of } = await examined({ DATA_DIR: join(file, 'data') })
    expect(code).toBe(1)
    expect(of('data.folder')).toMatchObject([{ state: 'wrong' }])
    expect(of('data.folder')[0]?.says).toMatch(/ENOTDIR|EEXIST/)
  })

  it('counts what is kept, and names files with broken entries', async () => {
    const data = join(folder, 'kept')
    mkdirSync(join(data, 'store'), { recursive: true })
    writeFileSync(join(data, 'store/a.json'), '{"key":"a","value":1}')
    writeFileSync(join(data, 'log.jsonl'), '{"time":1}\n{"time":2}\n')
    expect((await examined({ DATA_DIR: data })).of('data.folder')).toMatchObject([{ state: 'right' }])
    writeFileSync(join(data, 'store/b.json'), '{"key":"b","val')
    const { code, of } = await examined({ DATA_DIR: data })
    expect(code).toBe(1)
    expect(of('data.entries')[0]?.says).toContain(join('store', 'b.json'))
  })
})

describe('the clock', () => {
  it.each([
    [2, 'right'],
    [-60, 'hint'],
    [400, 'wrong'],
    [-301, 'wrong'],
  ])('that is %i seconds ahead is %s', async (seconds, state) => {
    const { code, of } = await examined(DISCORD, seconds)
    expect(of('clock')).toMatchObject([{ state }])
    expect(code).toBe(state === 'wrong' ? 1 : 0)
  })
})

it('explains itself, and refuses what it does not know', async () => {
  expect(await doctor({}, ['--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Usage:') })
  expect(await doctor({}, ['--nonsense'])).toMatchObject({ code: 2 })
})
