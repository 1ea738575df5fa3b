import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, parseSourceFile, type SourceFile } from './source-file.ts'

/** From the lowest to the highest. Folders of one layer are siblings. The other files in src are programs: they import everything, and nothing imports them. */
const LAYERS: readonly (readonly string[])[] = [
  ['language', 'store', 'config.ts'],
  ['paper'],
  ['ingest', 'retrieval', 'compute'],
  ['question'],
  ['answer'],
  ['service', 'reply'],
  ['adapters'],
]

/** The one folder that may import a module. */
const IMPORT_PLACES: Readonly<Record<string, string>> = {
  nodejieba: 'src/language/',
  minisearch: 'src/retrieval/',
  'discord.js': 'src/adapters/discord/',
  '@slack/bolt': 'src/adapters/slack/',
  'node:fs': 'src/store/',
  'node:fs/promises': 'src/store/',
  fs: 'src/store/',
  'fs/promises': 'src/store/',
}

const REGULAR_EXPRESSION_PLACES = ['src/language/', 'src/ingest/', 'src/adapters/']
/** Words that people read stand in the wording tables; what is named here passes data on and never phrases it. */
const WORDLESS_PLACES = ['src/adapters/', 'src/store/', 'src/main.ts', 'src/config.ts']
const VAGUE_NAMES = ['util', 'utils', 'helper', 'helpers', 'common', 'misc', 'manager']
const LONGEST_FILE = 250
const LONGEST_FUNCTION = 40

const sources = filesBelow('src', '.ts').map(parseSourceFile)
const tests = filesBelow('tests', '.ts').map(parseSourceFile)

/** Fails with one line for each violation, after the reason why the rule exists. */
function expectNone(why: string, violations: readonly string[]): void {
  expect(violations, `${why}\n${violations.map((line) => `  ${line}`).join('\n')}\n`).toEqual([])
}

const each = <T>(
  files: readonly SourceFile[],
  find: (file: SourceFile) => readonly T[],
  say: (file: SourceFile, found: T) => string,
) => files.flatMap((file) => find(file).map((found) => say(file, found)))

/** `src/reply/render/html.ts` → `reply`; `src/main.ts` → `main.ts`. */
const folderOf = (path: string) => path.split('/')[1] ?? ''
const isProgram = (path: string) => path.split('/').length === 2 && path !== 'src/config.ts'
const layerOf = (path: string) =>
  isProgram(path) ? LAYERS.length : LAYERS.findIndex((folders) => folders.includes(folderOf(path)))
const startsWithAny = (path: string, places: readonly string[]) => places.some((place) => path.startsWith(place))

describe('layers', () => {
  it('holds every folder of src', () => {
    expectNone(
      'Each folder of src has its place in LAYERS: what is not in the list is not held to any direction.',
      sources.filter(({ path }) => layerOf(path) < 0).map(({ path }) => path),
    )
  })

  it('imports only lower layers or the same folder', () => {
    const inside = (file: SourceFile) => file.imports.filter(({ module }) => module.startsWith('src/'))
    const upward = (file: SourceFile) =>
      inside(file).filter(({ module }) => folderOf(module) !== folderOf(file.path) && layerOf(module) >= layerOf(file.path))
    expectNone(
      'A folder imports only lower layers or itself, so that each can be read, tested and replaced without those above it.',
      each(sources, upward, ({ path }, { line, module }) => `${path}:${line} imports ${module}`),
    )
  })

  it('keeps the platforms apart', () => {
    // The evaluation is a command of the terminal.
    const platform = (path: string) => {
      const [, layer, folder, ...inside] = path.split('/')
      return layer === 'adapters' && inside.length > 0 ? (folder === 'eval' ? 'cli' : folder) : undefined
    }
    // The desk that the chat platforms share knows none of them.
    const mayImport = (from: string | undefined, to: string | undefined) =>
      from === undefined || to === undefined || to === from || to === 'chat'
    const foreign = (file: SourceFile) => file.imports.filter(({ module }) => !mayImport(platform(file.path), platform(module)))
    expectNone(
      'Each platform is removed by deleting its folder, and its library is loaded only when it is configured.',
      each(sources, foreign, ({ path }, { line, module }) => `${path}:${line} imports ${module}`),
    )
  })
})

describe('modules', () => {
  it('imports each replaceable library in one place', () => {
    const misplaced = (file: SourceFile) =>
      file.imports.filter(({ module }) => {
        const place = IMPORT_PLACES[module]
        return place !== undefined && !file.path.startsWith(place)
      })
    expectNone(
      'A library (and the file system) that is imported in one folder can be replaced there, and everything else stays testable without it.',
      each(
        sources,
        misplaced,
        ({ path }, { line, module }) => `${path}:${line} imports ${module}; only ${IMPORT_PLACES[module]} may`,
      ),
    )
  })

  it('uses regular expressions only where characters become values', () => {
    const elsewhere = sources.filter(({ path }) => !startsWithAny(path, REGULAR_EXPRESSION_PLACES))
    expectNone(
      'Above language, ingest and the platforms’ own mark-up, meaning is read from typed values; a regular expression there is a second, hidden parser.',
      each(
        elsewhere,
        (file) => file.regularExpressions,
        ({ path }, { line }) => `${path}:${line}`,
      ),
    )
  })

  it('phrases nothing outside the wording tables', () => {
    const han = (file: SourceFile) => file.texts.filter(({ text }) => /\p{Script=Han}/u.test(text))
    const wordless = sources.filter(({ path }) => startsWithAny(path, WORDLESS_PLACES))
    expectNone(
      'Words for people stand in src/reply/wording/, in every language, where a translator finds them.',
      each(wordless, han, ({ path }, { line, text }) => `${path}:${line} says ${JSON.stringify(text)}`),
    )
  })

  it('has no barrels and no default exports', () => {
    expectNone(
      'A re-export hides where a thing is defined, and loads everything beside it.',
      each(
        sources,
        (file) => file.reExports,
        ({ path }, { line }) => `${path}:${line} re-exports`,
      ),
    )
    expectNone(
      'A default export has another name in every file that imports it, so it cannot be searched for.',
      each(
        [...sources, ...tests],
        (file) => file.defaultExports,
        ({ path }, { line }) => `${path}:${line} exports a default`,
      ),
    )
  })
})

describe('size and names', () => {
  it(`has no file of more than ${LONGEST_FILE} lines`, () => {
    const files = [...filesBelow('src', '.ts', '.js', '.css'), ...filesBelow('tests', '.ts')]
    const lengths = files.map((path) => ({ path, lines: readFileSync(path, 'utf8').trimEnd().split('\n').length }))
    expectNone(
      'A file that fits in the head does one thing; a longer one does several, which have names of their own.',
      lengths.filter(({ lines }) => lines > LONGEST_FILE).map(({ path, lines }) => `${path}: ${lines} lines`),
    )
  })

  it(`has no function of more than ${LONGEST_FUNCTION} lines`, () => {
    const long = (file: SourceFile) => file.functions.filter(({ lines }) => lines > LONGEST_FUNCTION)
    expectNone(
      'A function that fits on a screen is read once; a longer one has steps, which have names of their own.',
      each(sources, long, ({ path }, { line, lines }) => `${path}:${line}: ${lines} lines`),
    )
  })

  it('names files for what they hold', () => {
    const named = [...sources, ...tests].map(({ path }) => path)
    const vague = (path: string) =>
      basename(path, '.ts')
        .split('-')
        .some((word) => VAGUE_NAMES.includes(word))
    expectNone(
      'A file called “utils” holds whatever nobody found a place for; a file is named for the one thing it exports.',
      named.filter(vague),
    )
  })
})
