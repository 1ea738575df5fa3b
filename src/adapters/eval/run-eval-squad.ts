import { parseArgs } from 'node:util'
import { normalise } from '../../language/words/normalise.ts'
import type { Segmenter } from '../../language/words/segmenter.ts'
import { readSource } from '../../store/corpus-files.ts'
import { createSquadReader, type Found } from './squad-reader.ts'
import { parseSquadSet, type SquadQuestion } from './squad-set.ts'

export interface EvalSquadIo {
  readonly print: (line: string) => void
  readonly segmenter: Segmenter
  /** Text of the segmenter's dictionary. */
  readonly dictionary: string
}

/**
 * Measures retrieval and choice of sentences on a set in SQuAD form and prints one JSON object: shares in per cent, times in
 * milliseconds. `--limit N` asks N questions, evenly spread, over all passages. Returns the exit code.
 */
export function runEvalSquad(argv: readonly string[], { print, segmenter, dictionary }: EvalSquadIo): number {
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, options: { limit: { type: 'string' } } })
  const [file] = positionals
  const limit = Number(values.limit ?? Number.POSITIVE_INFINITY)
  if (file === undefined || !(limit >= 1)) {
    print('usage: npm run --silent eval:squad -- FILE.json [--limit N]')
    return 2
  }
  const { text, name } = readSource(file)
  const { passages, questions } = parseSquadSet(text)
  const start = performance.now()
  const read = createSquadReader(passages, segmenter, dictionary)
  const indexMs = Math.round(performance.now() - start)
  const asked = spread(questions, limit).map((question) => ({ question, found: read(question.text) }))
  const about = { file: name, segmenter: segmenter.name, passages: passages.length, questions: asked.length }
  print(JSON.stringify({ ...about, ...shares(asked), ...times(asked), indexMs }, null, 2))
  return 0
}

interface Asked {
  readonly question: SquadQuestion
  readonly found: Found
}

function spread<T>(all: readonly T[], limit: number): T[] {
  const step = Math.max(1, all.length / limit)
  return Array.from({ length: Math.min(limit, all.length) }, (_, i) => all[Math.floor(i * step)]).filter(
    (one) => one !== undefined,
  )
}

function shares(asked: readonly Asked[]): Record<string, number> {
  const share = (right: (one: Asked) => boolean) => Math.round((1000 * asked.filter(right).length) / asked.length) / 10
  const passageWithin = (count: number) =>
    share(({ question, found }) => found.passages.slice(0, count).includes(question.passage))
  const answerWithin = (count: number) =>
    share(({ question, found }) => holdsAnswer(found.sentences.slice(0, count), question.answers))
  return {
    'recall@1': passageWithin(1),
    'recall@5': passageWithin(5),
    'best sentence': answerWithin(1),
    'best 3 sentences': answerWithin(3),
  }
}

function holdsAnswer(sentences: readonly string[], answers: readonly string[]): boolean {
  const texts = sentences.map(normalise)
  return answers.some((answer) => texts.some((text) => text.includes(normalise(answer))))
}

function times(asked: readonly Asked[]): Record<string, number> {
  const at = (share: number, of: (ms: Found['ms']) => number) => {
    const sorted = asked.map(({ found }) => of(found.ms)).sort((a, b) => a - b)
    return Math.round(100 * (sorted[Math.floor(share * sorted.length)] ?? 0)) / 100
  }
  return {
    medianMs: at(0.5, ({ all }) => all),
    p99Ms: at(0.99, ({ all }) => all),
    medianUnderstandMs: at(0.5, ({ understand }) => understand),
    medianSearchMs: at(0.5, ({ search }) => search),
    medianSentencesMs: at(0.5, ({ all, understand, search }) => all - understand - search),
  }
}
