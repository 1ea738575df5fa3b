import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readSalt } from '../../src/store/salt.ts'

let directory = ''
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'wenju-salt-'))
})
afterEach(() => rmSync(directory, { recursive: true, force: true }))

it('is made once for a folder, and another for another', () => {
  const salt = readSalt(join(directory, 'a'))
  expect(salt).toHaveLength(64)
  expect(readSalt(join(directory, 'a'))).toBe(salt)
  expect(readSalt(join(directory, 'b'))).not.toBe(salt)
})

it('lasts as long as the process where nothing can be written', () => {
  writeFileSync(join(directory, 'file'), '')
  expect(readSalt(join(directory, 'file', 'below'))).toHaveLength(64)
})
