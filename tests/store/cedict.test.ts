import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type CedictEntry, readCedict } from '../../src/store/cedict.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenju-cedict-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const derive = (entries: Iterable<CedictEntry>) => {
  const all = [...entries]
  return [all.length > 100_000, all.find(({ simplified }) => simplified === '儿童')?.english.join()].join(' ')
}

it('reads every entry of the package, and keeps what is made of them', () => {
  expect(readCedict(folder, derive)).toBe('true child')
  const again = vi.fn(derive)
  expect(readCedict(folder, again)).toBe('true child')
  expect(again).not.toHaveBeenCalled()
})

it('does without a place to keep it', () =>
  expect(readCedict(join(import.meta.filename, 'in a file'), derive)).toBe('true child'))
