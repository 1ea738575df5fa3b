import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * Everything that a change has to pass, in one command (`npm run check`). The last line is "N passed, N failed": each
 * test counts as one, and so do lint, types and each question set. Exits with 1 when anything failed.
 */

interface Count {
  readonly passed: number
  readonly failed: number
}

const BASELINE = 'tests/eval/baseline.json'
/** Other papers than the bundled one, each with its text and its questions. */
const PAPERS = 'tests/eval/papers'

const sets = readdirSync('tests/eval').filter((name) => name.endsWith('.jsonl'))
const counts = [
  step('lint'),
  step('types'),
  tests(),
  ...sets.map((name) => step('eval', `tests/eval/${name}`, '--ratchet', BASELINE)),
  ...readdirSync(PAPERS).map((id) =>
    step('eval', `${PAPERS}/${id}/${id}.jsonl`, '--ratchet', BASELINE, '--corpus', PAPERS, '--paper', id),
  ),
]
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
const failed = sum(counts.map((count) => count.failed))
console.log(`${sum(counts.map((count) => count.passed))} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function step(script: string, ...args: readonly string[]): Count {
  return run(script, args) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs a script of package.json and shows what it prints; false when it failed. */
function run(script: string, args: readonly string[]): boolean {
  console.log(`== ${[script, ...args].join(' ')}`)
  // A shell finds npm on every system; no argument holds anything that a shell would read.
  const command = ['npm', 'run', '--silent', script, '--', ...args].join(' ')
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) console.error(`${script} failed`)
  return status === 0
}

function tests(): Count {
  const folder = mkdtempSync(join(tmpdir(), 'check-'))
  const report = join(folder, 'report.json')
  const succeeded = run('test', ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  const count = readReport(report)
  rmSync(folder, { recursive: true, force: true })
  // A test file that does not load fails without a failed test in it.
  return succeeded || count.failed > 0 ? count : { ...count, failed: 1 }
}

function readReport(path: string): Count {
  try {
    const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number() })
    const { numPassedTests, numFailedTests } = report.parse(JSON.parse(readFileSync(path, 'utf8')))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
