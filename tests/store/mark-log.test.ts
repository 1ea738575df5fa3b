import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createMarkLog } from '../../src/store/mark-log.ts'

const SPAN = 60_000

let directory = ''
let time = 10 * SPAN
const log = { warn: vi.fn() }
const open = () => createMarkLog(directory, log, { keptMs: SPAN, now: () => time })

beforeEach(() => {
  directory = join(mkdtempSync(join(tmpdir(), 'wenju-marks-')), 'marks')
  time = 10 * SPAN
  log.warn.mockClear()
})
afterEach(() => rmSync(join(directory, '..'), { recursive: true, force: true }))

it('knows after a restart what was marked, and nothing else', async () => {
  const before = open()
  for (let i = 0; i < 500; i++) before.mark(`key ${i}`)
  await before.close()
  const after = open()
  expect(await Promise.all(['key 0', 'key 499', 'key 500'].map((key) => after.has(key)))).toEqual([true, true, false])
  expect(readdirSync(directory)).toHaveLength(1)
})

it('knows what another process marks meanwhile', async () => {
  const [one, other] = [open(), open()]
  expect(await one.has('a')).toBe(false)
  other.mark('a')
  await other.close()
  time += 250
  expect([await one.has('a'), await one.has('b')]).toEqual([true, false])
  other.mark('b')
  await other.close()
  time += 250
  expect(await one.has('b')).toBe(true)
})

it('keeps marks for one span at least, and removes the files of spans that are over', async () => {
  const marks = open()
  time += SPAN - 1
  marks.mark('late in its span')
  await marks.close()
  time += SPAN
  expect(await open().has('late in its span')).toBe(true)
  time += SPAN
  const later = open()
  expect(await later.has('late in its span')).toBe(false)
  later.mark('another')
  await later.close()
  expect(readdirSync(directory)).toHaveLength(1)
})

it('loses only the line that a process was ended in', async () => {
  const before = open()
  before.mark('whole')
  await before.close()
  const [file = ''] = readdirSync(directory)
  appendFileSync(join(directory, file), 'half a li')
  const after = open()
  expect([await after.has('whole'), await after.has('half a li')]).toEqual([true, false])
  after.mark('next')
  await after.close()
  const third = open()
  expect(await Promise.all(['whole', 'next', 'half a linext'].map((key) => third.has(key)))).toEqual([true, true, false])
})

it('writes again what could not be written, and holds nobody up meanwhile', async () => {
  writeFileSync(directory, 'a file where the folder should be')
  const marks = open()
  marks.mark('a')
  expect([await marks.has('a'), await marks.has('b')]).toEqual([true, false])
  await vi.waitFor(() => expect(log.warn).toHaveBeenCalled())
  rmSync(directory)
  await vi.waitFor(async () => expect(await open().has('a')).toBe(true), { timeout: 5000 })
  await marks.close()
})

it('gives up what cannot be written when it is closed', async () => {
  writeFileSync(directory, '')
  const marks = open()
  marks.mark('a')
  await marks.close()
  expect(readFileSync(directory, 'utf8')).toBe('')
  expect(JSON.stringify(log.warn.mock.calls)).not.toContain('"a"')
})
