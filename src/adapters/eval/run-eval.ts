import { parseArgs } from 'node:util'
import type { Answer } from '../../answer/answer.ts'
import { compose } from '../../reply/compose.ts'
import type { FullAssistant } from '../../service/create-assistant.ts'
import { readSource } from '../../store/corpus-files.ts'
import { type EvalItem, parseQuestionSet } from './question-set.ts'
import { type Outcome, type Score, scoreItem } from './score-item.ts'

export interface EvalIo {
  readonly print: (line: string) => void
  readonly assistant: (corpus: string | undefined) => Promise<FullAssistant>
}

interface Scored {
  readonly item: EvalItem
  readonly outcome: Outcome
  readonly score: Score
  readonly ms: number
}

/**
 * Scores a question set and prints one line a metric; `--failures` lists what failed and why. With `--ratchet`
 * the figures must not fall below those of `BASELINE.json` beside the set. Returns the exit code.
 */
export async function runEval(argv: readonly string[], io: EvalIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { failures: { type: 'boolean' }, ratchet: { type: 'string' }, corpus: { type: 'string' } },
  })
  const [file] = positionals
  if (file === undefined) {
    io.print('usage: npm run --silent eval -- FILE.jsonl [--failures] [--ratchet BASELINE.json] [--corpus DIR]')
    return 2
  }
  const assistant = await io.assistant(values.corpus)
  const scored: Scored[] = []
  for (const item of parseQuestionSet(readSource(file).text)) scored.push(await evaluate(item, assistant))
  if (values.failures)
    for (const failed of scored.filter(({ score }) => !score.right || score.cited === false))
      await printFailure(failed, assistant, io)
  const figures = figuresOf(scored)
  for (const [name, { right, of }] of Object.entries(figures))
    io.print(`${name}: ${right}/${of} (${of === 0 ? '–' : ((100 * right) / of).toFixed(1)} %)`)
  const times = scored.map(({ ms }) => ms).sort((a, b) => a - b)
  io.print(`median ${(times[Math.floor(times.length / 2)] ?? 0).toFixed(1)} ms`)
  return values.ratchet === undefined ? 0 : holdAgainst(values.ratchet, file, figures, io)
}

async function evaluate(item: EvalItem, assistant: FullAssistant): Promise<Scored> {
  const conversation = `eval:${item.id}`
  for (const text of item.history) await assistant.ask({ conversation, text })
  const start = performance.now()
  const answer = await assistant.ask({ conversation, text: item.question })
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

async function printFailure({ item, outcome, score }: Scored, assistant: FullAssistant, io: EvalIo): Promise<void> {
  const conversation = `eval-failure:${item.id}`
  for (const text of item.history) await assistant.ask({ conversation, text })
  const { mentions, residue, rule, plan } = await assistant.explain({ conversation, text: item.question })
  io.print(`${item.id} [${item.type}] ${[...item.history, item.question].join(' / ')}`)
  io.print(
    `  wanted ${item.status}, got ${outcome.status}; missing ${JSON.stringify(score.missing)}; cited ${[...new Set(outcome.places)].join(' ')} for ${item.cite.join(' ')}`,
  )
  io.print(`  mentions ${mentions.map(({ surface, concepts }) => `${surface}<${concepts.join(',')}>`).join(' ')}`)
  io.print(`  residue ${residue.join(' ') || '–'}; rule ${rule ?? '–'}; plan ${JSON.stringify(plan).slice(0, 300)}`)
  io.print(`  said ${outcome.text.replaceAll('\n', ' ⏎ ').slice(0, 400)}`)
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

/** Fails when a figure fell below the committed one. */
function holdAgainst(path: string, file: string, figures: Record<string, Figure>, io: EvalIo): number {
  const baselines = JSON.parse(readSource(path).text) as Record<string, Record<string, number>>
  const name = readSource(file).name
  const fallen = Object.entries(baselines[name] ?? {}).filter(([metric, least]) => {
    const figure = figures[metric]
    return figure === undefined || figure.of === 0 || (100 * figure.right) / figure.of < least
  })
  for (const [metric, least] of fallen) io.print(`${metric} fell below ${least} %`)
  return fallen.length === 0 ? 0 : 1
}
