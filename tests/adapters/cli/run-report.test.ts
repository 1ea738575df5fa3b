import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { runReport } from '../../../src/adapters/cli/run-report.ts'
import { createFileJournal } from '../../../src/store/journal.ts'
import { fakeTerminal } from './fake-terminal.ts'

const NOW = Date.UTC(2026, 10, 23, 12)
const DAY_MS = 24 * 60 * 60 * 1000

let folder = ''
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wenju-report-'))
  const journal = createFileJournal(join(folder, 'journal'), { warn: () => undefined })
  const asked = { happened: 'asked', kind: 'question', places: ['表3'] }
  journal.append({ ...asked, time: NOW - 40 * DAY_MS, text: '早先的问题', outcome: 'refused', refusal: 'no-evidence' })
  journal.append({ ...asked, time: NOW - DAY_MS, text: '昨天的问题', outcome: 'refused', refusal: 'no-evidence' })
  await journal.close()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function run(args: readonly string[], env: Record<string, string> = {}) {
  const { io, kept } = fakeTerminal('', { DATA_DIR: folder, LANG: 'zh_CN.UTF-8', ...env })
  const code = await runReport(args, io, NOW)
  return { code, ...kept }
}

it('tells the last thirty days, or as many as are asked for', async () => {
  const month = await run([])
  expect(month).toMatchObject({ code: 0, err: '' })
  expect(month.out).toContain('昨天的问题')
  expect(month.out).not.toContain('早先的问题')
  expect((await run(['--days', '60'])).out).toContain('早先的问题')
})

it('prints JSON', async () => {
  const { out } = await run(['--json'])
  expect(JSON.parse(out)).toMatchObject({ asked: 1, refused: 1, unanswered: [{ what: '昨天的问题', count: 1 }] })
})

it('reports an empty journal, half-written settings of a platform or not', async () => {
  expect((await run([], { DATA_DIR: join(folder, 'nothing'), SLACK_APP_TOKEN: 'xapp-1' })).code).toBe(0)
})

it.each([[['--days', '0']], [['--days', 'x']], [['--days', '1.5']], [['--years']], [['extra']]])(
  'does not take %j',
  async (args) => {
    const { code, err, out } = await run(args)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain('--days')
  },
)
