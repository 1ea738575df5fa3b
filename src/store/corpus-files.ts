import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'

/** The texts of one paper's folder. */
export interface PaperFiles {
  readonly id: string
  readonly directory: string
  /** The author's own text, ingested by a user. */
  readonly original?: string
  /** The bundled restatement. */
  readonly restated?: string
  readonly english?: string
  /** `paper.json`, unparsed. */
  readonly annotations?: string
}

const NAMES = {
  original: ['original.md', 'original.txt'],
  restated: ['paper.md', 'paper.txt'],
  english: ['paper.en.md'],
  annotations: ['paper.json'],
} as const

/** Reads the folder of every paper that has a text, sorted by id; undefined when there is no such directory. */
export function readCorpus(directory: string): PaperFiles[] | undefined {
  return readFolders(directory)?.filter(({ original, restated }) => original !== undefined || restated !== undefined)
}

/** Like `readCorpus`, with the folders that hold no text yet (`paper.json` may be written first). */
export function readFolders(directory: string): PaperFiles[] | undefined {
  if (!existsSync(directory) || !statSync(directory).isDirectory()) return undefined
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((id) => readPaper(directory, id))
}

function readPaper(corpus: string, id: string): PaperFiles {
  const directory = join(corpus, id)
  const found = Object.entries(NAMES).flatMap(([kind, names]) => {
    const path = names.map((name) => join(directory, name)).find((candidate) => existsSync(candidate))
    return path ? [[kind, readFileSync(path, 'utf8')] as const] : []
  })
  return { id, directory, ...Object.fromEntries(found) }
}

/** A source text as a user gives it, with its file name. Throws the file system's own error. */
export function readSource(path: string): { text: string; name: string } {
  return { text: readFileSync(path, 'utf8'), name: basename(path) }
}

/**
 * Stores a paper's own text in place of the one before; written beside and renamed, so that a crash leaves the old one.
 * Returns its path. Throws the file system's own error.
 */
export function writeOriginal(corpus: string, id: string, text: string, name: string): string {
  const directory = join(corpus, id)
  mkdirSync(directory, { recursive: true })
  const file = extname(name).toLowerCase() === '.md' ? 'original.md' : 'original.txt'
  const path = join(directory, file)
  writeFileSync(`${path}.new`, text)
  renameSync(`${path}.new`, path)
  // The other form would be read instead of this one, or for ever beside it.
  for (const other of NAMES.original) if (other !== file) rmSync(join(directory, other), { force: true })
  return path
}
