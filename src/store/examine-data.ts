import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export interface ExaminedData {
  /** The system's code when nothing can be written there and read back. */
  readonly problem?: string
  /** Values and records that are kept. */
  readonly entries: number
  /** Files that hold something unreadable, within the folder. */
  readonly corrupt: readonly string[]
}

/** What the program derives from its packages is made again when it is missing. */
const DERIVED = 'cache'

/** Writes a file into a folder, reads it back and removes it, and reads everything that is kept there. A bot may use it meanwhile. Throws nothing. */
export function examineData(folder: string): ExaminedData {
  const problem = tryToWrite(folder)
  const files = keptFiles(folder).map((file) => ({ file, lines: readLines(folder, file) }))
  return {
    ...(problem !== undefined && { problem }),
    entries: files.reduce((sum, { lines }) => sum + lines.filter(isObject).length, 0),
    corrupt: files.filter(({ lines }) => !lines.every(isObject)).map(({ file }) => file),
  }
}

function tryToWrite(folder: string): string | undefined {
  const path = join(folder, `written-to-try.${process.pid}`)
  const text = String(Date.now())
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(path, text)
    const isKept = readFileSync(path, 'utf8') === text
    rmSync(path)
    return isKept ? undefined : 'EIO'
  } catch (error) {
    return codeOf(error)
  }
}

function keptFiles(folder: string): string[] {
  try {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    return files.filter((file) => !file.startsWith(DERIVED) && (file.endsWith('.json') || file.endsWith('.jsonl')))
  } catch {
    return []
  }
}

/** A file of one value, or of one a line. */
function readLines(folder: string, file: string): string[] {
  try {
    const text = readFileSync(join(folder, file), 'utf8')
    return file.endsWith('.json') ? [text] : text.split('\n').filter((line) => line !== '')
  } catch (error) {
    // Forgotten meanwhile: the bot removes what is over.
    return codeOf(error) === 'ENOENT' ? [] : ['']
  }
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null
  } catch {
    return false
  }
}

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? String(error.code) : String(error))
