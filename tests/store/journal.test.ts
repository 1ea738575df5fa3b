import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createFileJournal, createMemoryJournal, type Journal } from '../../src/store/journal.ts'

const OCTOBER = Date.UTC(2026, 9, 31, 23, 59, 59)
const NOVEMBER = Date.UTC(2026, 10, 1)
const ALWAYS = [0, Number.MAX_SAFE_INTEGER] as const
const log = { warn: vi.fn() }

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'wenju-journal-'))
  log.warn.mockClear()
})
afterEach(() => rm(directory, { recursive: true, force: true }))

async function read(journal: Journal, from: number = ALWAYS[0], until: number = ALWAYS[1]) {
  const records = []
  for await (const record of journal.read(from, until)) records.push(record)
  return records
}

describe.each([
  ['file journal', () => createFileJournal(directory, log)],
  ['memory journal', createMemoryJournal],
])('%s', (_, open) => {
  it('gives back what was appended, in order, and only of the period', async () => {
    const journal = open()
    for (const time of [OCTOBER, NOVEMBER, NOVEMBER + 1]) journal.append({ time, text: '问题\n二' })
    await journal.close()
    expect(await read(journal)).toEqual([OCTOBER, NOVEMBER, NOVEMBER + 1].map((time) => ({ time, text: '问题\n二' })))
    expect((await read(journal, OCTOBER, NOVEMBER)).map(({ time }) => time)).toEqual([OCTOBER])
    expect((await read(journal, NOVEMBER, NOVEMBER + 1)).map(({ time }) => time)).toEqual([NOVEMBER])
  })
})

it('is one file a month, of one line a record', async () => {
  const journal = createFileJournal(directory, log)
  for (const time of [NOVEMBER, OCTOBER, NOVEMBER]) journal.append({ time })
  await journal.close()
  expect((await readdir(directory)).sort()).toEqual(['2026-10.jsonl', '2026-11.jsonl'])
  expect((await readFile(join(directory, '2026-11.jsonl'), 'utf8')).split('\n').filter(Boolean)).toHaveLength(2)
})

it('several processes append to it, and one reads it meanwhile', async () => {
  const [one, other] = [createFileJournal(directory, log), createFileJournal(directory, log)]
  for (let i = 0; i < 200; i++) (i % 2 === 0 ? one : other).append({ time: NOVEMBER, i, filler: '字'.repeat(i) })
  const reader = createFileJournal(directory, log)
  await read(reader)
  await Promise.all([one.close(), other.close()])
  const numbers = (await read(reader)).map(({ i }) => Number(i))
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i))
})

it('leaves out what a crash has cut off and what is none of its lines', async () => {
  await writeFile(join(directory, '2026-11.jsonl'), `{"time":${NOVEMBER}}\nnot json\n[]\n{"time":"now"}\n{"time":${NOVEMBER},"te`)
  await writeFile(join(directory, 'notes.txt'), 'x')
  const journal = createFileJournal(directory, log)
  expect(await read(journal)).toEqual([{ time: NOVEMBER }])
  journal.append({ time: NOVEMBER, after: true })
  await journal.close()
  expect(await read(journal)).toEqual([{ time: NOVEMBER }, { time: NOVEMBER, after: true }])
})

it('a folder that cannot be made loses records, not the process', async () => {
  await writeFile(join(directory, 'file'), '')
  const journal = createFileJournal(join(directory, 'file', 'below'), log)
  journal.append({ time: NOVEMBER })
  await journal.close()
  expect(log.warn).toHaveBeenCalledOnce()
  expect(await read(journal)).toEqual([])
})
