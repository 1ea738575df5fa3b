import { execFile, spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'))
  for (const name of ['src', 'node_modules']) mkdirSync(join(folder, name))
  copyFileSync('src/run.mjs', join(folder, 'src/run.mjs'))
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  install('esbuild', 'tsx')
  write('greeting.ts', 'export const greeting: string = "hello"')
  write('place.ts', 'export const place = new URL(".", import.meta.url).pathname')
  write(
    'program.ts',
    `import { greeting } from './greeting.ts'
     import { place } from './place.ts'
     const { later } = await import('./later.ts')
     console.log(greeting, later, place, ...process.argv.slice(2))`,
  )
  write('later.ts', 'export const later = 1')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const install = (...packages: readonly string[]) => {
  for (const name of packages) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'dir')
}
const write = (name: string, text: string) => writeFileSync(join(folder, 'src', name), text)
const builds = () => {
  const cache = join(folder, 'node_modules/.cache/wenju')
  return existsSync(cache) ? readdirSync(cache).filter((name) => !name.endsWith('.json')) : []
}
/** A source as new as the build itself is not relied on. */
const pastNow = () => sleep(20)
const COMMAND = ['src/run.mjs', 'src/program.ts']

function run(...args: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...COMMAND, ...args], { cwd: folder })
  return { printed: stdout.toString().trim(), stderr: stderr.toString(), status }
}

describe('a program', () => {
  it('runs with its arguments and knows where its sources are', () => {
    expect(run('a', '--b').printed).toBe(`hello 1 ${realpathSync(join(folder, 'src'))}/ a --b`)
  })

  it('is built once, and again when a source has changed', async () => {
    await pastNow()
    expect(run().printed).toContain('hello 1')
    const [first] = builds()
    expect(run().printed).toContain('hello 1')
    expect(builds()).toEqual([first])
    write('later.ts', 'export const later = "twice"')
    await pastNow()
    expect(run().printed).toContain('hello twice')
    expect(builds()).toHaveLength(2)
  })

  it('runs as it is where there is no esbuild', () => {
    rmSync(join(folder, 'node_modules/esbuild'))
    expect(run('a')).toMatchObject({ status: 0, stderr: '' })
    expect(run('a').printed).toContain('hello 1')
    expect(builds()).toEqual([])
  })

  it('runs as it is where nothing can be written', () => {
    writeFileSync(join(folder, 'node_modules/.cache'), 'a file in place of the folder')
    expect(run('a')).toMatchObject({ status: 0, stderr: '' })
  })

  it('says where an error in a source is', () => {
    write('greeting.ts', 'export const greeting = (')
    const { status, stderr } = run()
    expect(status).not.toBe(0)
    expect(stderr).toContain('greeting.ts')
  })

  it('starts several times at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, COMMAND, { cwd: folder })),
    )
    for (const { stdout } of all) expect(stdout).toContain('hello 1')
    expect(run().printed).toContain('hello 1')
  })

  it('does not start from a build that was taken away', async () => {
    await pastNow()
    run()
    for (const build of builds()) rmSync(join(folder, 'node_modules/.cache/wenju', build), { recursive: true })
    expect(run().printed).toContain('hello 1')
  })
})
