import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const BYTES = 32

/**
 * A secret of the folder `directory`, made once and kept in it: what people are known by is hashed with it. Where nothing can be
 * written it lasts as long as the process.
 */
export function readSalt(directory: string): string {
  const path = join(directory, 'salt')
  try {
    mkdirSync(directory, { recursive: true })
    // Of several processes that start at once, one makes it and all read it.
    writeFileSync(path, randomBytes(BYTES).toString('hex'), { flag: 'wx', mode: 0o600 })
  } catch {
    // It is there, or cannot be written.
  }
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return randomBytes(BYTES).toString('hex')
  }
}
