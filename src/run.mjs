// @ts-check
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/*
 * Runs a program of this project: `node src/run.mjs src/ask.ts "question"`. It is made into one file the first time, and again when a
 * source of it has changed: Node loads that in a fifth of the time of 400 modules. Where this cannot be done (esbuild is missing,
 * nothing can be written, a source has an error) tsx runs the sources as they are.
 */
const root = dirname(dirname(fileURLToPath(import.meta.url)))
const cache = join(root, 'node_modules', '.cache', 'wenju')
/** A build that another process may just have started from is left alone for this long. */
const KEPT_MS = 24 * 3600 * 1000

// From here on the arguments are those of the program.
process.argv.splice(1, 1)
const program = resolve(process.argv[1] ?? '')
process.argv[1] = program
const built = known(program) ?? (await build(program).catch(() => undefined))
if (built === undefined) (await import('tsx/esm/api')).register()
await import(pathToFileURL(built ?? program).href)

/**
 * What names the builds of a program: absolute paths are written into them.
 * @param {string} entry
 */
function nameOf(entry) {
  return `${basename(entry, '.ts')}-${createHash('sha256').update(`${root}\n${entry}`).digest('hex').slice(0, 8)}`
}

/** @param {string} path */
function stateOf(path) {
  const { mtimeMs, size } = statSync(path)
  return `${mtimeMs} ${size}`
}

/**
 * The last build, when no source of it has changed since.
 * @param {string} entry
 * @returns {string | undefined}
 */
function known(entry) {
  try {
    const { file, sources } = JSON.parse(readFileSync(join(cache, `${nameOf(entry)}.json`), 'utf8'))
    const isFresh = Object.entries(sources).every(([path, state]) => stateOf(join(root, path)) === state)
    return isFresh && statSync(file).isFile() ? file : undefined
  } catch {
    return undefined
  }
}

/**
 * Builds into a folder of its own; the list of sources, which makes the build known, is written last and in one piece.
 * @param {string} entry
 * @returns {Promise<string>}
 */
async function build(entry) {
  const esbuild = await import('esbuild')
  const name = nameOf(entry)
  const began = Date.now()
  const folder = join(cache, `${name}-${began}-${process.pid}`)
  try {
    const { metafile } = await esbuild.build({
      ...{ absWorkingDir: root, entryPoints: [entry], outdir: folder, entryNames: 'program', outExtension: { '.js': '.mjs' } },
      // Chunks, so that a platform's library is loaded only where that platform is configured.
      ...{ bundle: true, splitting: true, packages: 'external', format: 'esm', platform: 'node', target: 'node20' },
      ...{ sourcemap: true, metafile: true, logLevel: 'silent', plugins: [{ name: 'places', setup: keepPlaces }] },
    })
    const file = join(folder, 'program.mjs')
    const paths = Object.keys(metafile.inputs)
    // A source that is saved during the build may be in it as it was before: the next start builds again.
    if (paths.some((path) => statSync(join(root, path)).mtimeMs >= began)) return file
    const draft = join(folder, 'sources.json')
    writeFileSync(
      draft,
      JSON.stringify({ file, sources: Object.fromEntries(paths.map((path) => [path, stateOf(join(root, path))])) }),
    )
    renameSync(draft, join(cache, `${name}.json`))
    removeOld(name)
    return file
  } finally {
    await esbuild.stop()
  }
}

/**
 * A source goes by its own place, wherever the build is.
 * @param {import('esbuild').PluginBuild} build
 */
function keepPlaces(build) {
  build.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    loader: 'ts',
    contents: readFileSync(path, 'utf8')
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
      .replaceAll('import.meta.dirname', JSON.stringify(dirname(path))),
  }))
}

/** @param {string} name */
function removeOld(name) {
  const builds = readdirSync(cache, { withFileTypes: true }).filter((one) => one.isDirectory() && one.name.startsWith(`${name}-`))
  for (const { name: folder } of builds) {
    if (Date.now() - statSync(join(cache, folder)).mtimeMs > KEPT_MS)
      rmSync(join(cache, folder), { recursive: true, force: true })
  }
}
