import { parseArgs } from 'node:util'
import type { Answer } from '../../answer/answer.ts'
import { compose } from '../../reply/compose.ts'
import { readSource } from '../../store/corpus-files.ts'
import { type CliIo, EXIT } from '../cli/cli-io.ts'
import { type CreateAssistant, type ExplainingAssistant, openAssistant } from '../cli/open-assistant.ts'
import { type EvalItem, parseQuestionSet } from './question-set.ts'
import { type Outcome, type Score, scoreItem } from './score-item.ts'

const USAGE = 'usage: npm run --silent eval -- FILE.jsonl [--failures] [--ratchet BASELINE.json] [--paper ID] [--corpus DIR]'

const parse = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: {
      failures: { type: 'boolean' },
      ratchet: { type: 'string' },
      paper: { type: 'string' },
      corpus: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  })

type Print = (line: string) => void

/** Who is asked, and of which paper; of all when none is named. */
interface Asking {
  readonly assistant: ExplainingAssistant
  readonly paper?: string
}

interface Scored {
  readonly item: EvalItem
  readonly outcome: Outcome
  readonly score: Score
  readonly ms: number
}

/**
 * Scores a question set and prints one line a metric; `--failures` lists what failed and why. With `--ratchet` the
 * figures must not fall below those of BASELINE.json under the set's name. Returns the exit code: 0, or 1 when a figure
 * fell or a file cannot be read, 2 wrong use, 3 the corpus cannot be loaded.
 */
export async function runEval(argv: readonly string[], io: CliIo, create: CreateAssistant): Promise<number> {
  // Whoever reads with `| head` has seen enough.
  io.stdout.on('error', () => undefined)
  try {
    const { values, positionals } = parse([...argv])
    const [file] = positionals
    if (values.help) {
      io.stdout.write(`${USAGE}\n`)
      return EXIT.ok
    }
    if (file === undefined) return complain(USAGE, EXIT.usage, io)
    const assistant = await openAssistant(io, create, values)
    if (typeof assistant === 'number') return assistant
    const print: Print = (line) => void io.stdout.write(`${line}\n`)
    const asking = { assistant, ...(values.paper !== undefined && { paper: values.paper }) }
    const scored = await scoreAll(parseQuestionSet(readSource(file).text), asking)
    if (values.failures) await printFailures(scored, asking, print)
    const figures = figuresOf(scored)
    printFigures(figures, scored, print)
    return values.ratchet === undefined ? EXIT.ok : holdAgainst(values.ratchet, readSource(file).name, figures, print)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return error instanceof TypeError ? complain(`${message}\n${USAGE}`, EXIT.usage, io) : complain(message, EXIT.failed, io)
  }
}

function complain(text: string, code: number, { stderr }: CliIo): number {
  stderr.write(`${text}\n`)
  return code
}

async function scoreAll(items: readonly EvalItem[], asking: Asking): Promise<Scored[]> {
  const scored: Scored[] = []
  for (const item of items) scored.push(await evaluate(item, asking))
  return scored
}

async function printFailures(scored: readonly Scored[], ask: Asking, print: Print): Promise<void> {
  for (const one of scored) if (!one.score.right || one.score.cited === false) await printFailure(one, ask, print)
}

function printFigures(figures: Record<string, Figure>, scored: readonly Scored[], print: Print): void {
  for (const [name, { right, of }] of Object.entries(figures))
    print(`${name}: ${right}/${of} (${of === 0 ? '–' : ((100 * right) / of).toFixed(1)} %)`)
  const times = scored.map(({ ms }) => ms).sort((a, b) => a - b)
  print(`median ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)} ms`)
}

async function evaluate(item: EvalItem, { assistant, ...of }: Asking): Promise<Scored> {
  const scope = { conversation: `eval:${item.id}`, ...of }
  for (const text of item.history) await assistant.ask({ ...scope, text })
  const start = performance.now()
  const answer = await assistant.ask({ ...scope, text: item.question })
  const ms = performance.now() - start
  const outcome = outcomeOf(answer)
  return { item, outcome, score: scoreItem(item, outcome), ms }
}

function outcomeOf(answer: Answer): Outcome {
  const places =
    answer.kind === 'answered'
      ? answer.parts.flatMap(({ claims }) => claims.flatMap(({ citations }) => citations.map(({ place }) => place)))
      : []
  return { status: answer.kind === 'refused' ? 'unanswered' : answer.kind, text: compose(answer).plain, places }
}

async function printFailure({ item, outcome, score }: Scored, { assistant, ...of }: Asking, print: Print): Promise<void> {
  const scope = { conversation: `eval-failure:${item.id}`, ...of }
  for (const text of item.history) await assistant.ask({ ...scope, text })
  const { mentions, residue, rule, plan, rejected, considered } = await assistant.explain({ ...scope, text: item.question })
  print(`${item.id} [${item.type}] ${[...item.history, item.question].join(' / ')}`)
  print(
    `  wanted ${item.status}, got ${outcome.status}; missing ${JSON.stringify(score.missing)}; cited ${[...new Set(outcome.places)].join(' ')} for ${item.cite.join(' ')}`,
  )
  print(`  mentions ${mentions.map(({ surface, concepts }) => `${surface}<${concepts.join(',')}>`).join(' ')}`)
  print(`  residue ${residue.join(' ') || '–'}; rule ${rule ?? '–'}; plan ${JSON.stringify(plan).slice(0, 300)}`)
  const [nearest] = considered
  if (nearest) print(`  nearest ${nearest.score.toFixed(2)} ${nearest.place}, lacks ${nearest.lacks.join(' ') || '–'}`)
  print(`  rejected ${rejected.map((it) => `${it.rule}: ${it.why}`).join('; ')}`)
  print(`  said ${outcome.text.replaceAll('\n', ' ⏎ ').slice(0, 400)}`)
}

interface Figure {
  readonly right: number
  readonly of: number
}

function figuresOf(scored: readonly Scored[]): Record<string, Figure> {
  const among = (accept: (one: Scored) => boolean, right: (one: Scored) => boolean): Figure => {
    const group = scored.filter(accept)
    return { right: group.filter(right).length, of: group.length }
  }
  const status = (wanted: EvalItem['status']) =>
    among(
      ({ item }) => item.status === wanted,
      ({ score }) => score.right,
    )
  return {
    answered: status('answered'),
    refused: status('unanswered'),
    smalltalk: status('smalltalk'),
    cited: among(
      ({ score }) => score.cited !== undefined,
      ({ score }) => score.cited === true,
    ),
  }
}

/** Fails when a figure fell below the committed one, or when none is committed for the set. */
function holdAgainst(path: string, name: string, figures: Record<string, Figure>, print: Print): number {
  const baselines = JSON.parse(readSource(path).text) as Record<string, Record<string, number>>
  const baseline = baselines[name]
  if (!baseline) {
    print(`no figures of ${name} in ${path}`)
    return EXIT.failed
  }
  const fallen = Object.entries(baseline).filter(([metric, least]) => {
    const figure = figures[metric]
    return figure === undefined || figure.of === 0 || (100 * figure.right) / figure.of < least
  })
  for (const [metric, least] of fallen) print(`${metric} fell below ${least} %`)
  return fallen.length === 0 ? EXIT.ok : EXIT.failed
}
