import { type Config, readConfig } from '../../config.ts'
import { configProblemLines } from '../../reply/wording/config.ts'
import { wordingFor } from '../../reply/wording/wording-for.ts'
import type { AskRequest, Assistant } from '../../service/assistant.ts'
import type { Explanation } from '../../service/explanation.ts'
import { createMemoryStore } from '../../store/memory-store.ts'
import type { Store } from '../../store/store.ts'
import { type CliIo, EXIT, write } from './cli-io.ts'
import { cliLanguage } from './cli-language.ts'
import { loadingFailureText } from './loading-failure-text.ts'

export interface ExplainingAssistant extends Assistant {
  explain(request: AskRequest): Promise<Explanation>
  readonly segmenter?: { readonly fallbackReason?: string }
}

/** The core, as the composition root makes it. Rejects when the corpus cannot be loaded. */
export type CreateAssistant<T extends ExplainingAssistant = ExplainingAssistant> = (options: {
  corpusDir: string
  dataDir?: string
  store: Store
  segmenter: Config['segmenter']
}) => Promise<T>

export interface AssistantChoice {
  readonly paper?: string | undefined
  readonly corpus?: string | undefined
}

/** Loads the corpus and checks the chosen paper. What is wrong goes to stderr, and the exit code comes back instead. */
export async function openAssistant<T extends ExplainingAssistant>(
  io: CliIo,
  create: CreateAssistant<T>,
  { paper, corpus }: AssistantChoice,
): Promise<T | number> {
  const config = await readableConfig(io)
  if (!config) return EXIT.usage
  const { notices } = wordingFor(cliLanguage(io.env))
  const assistant = await create({
    corpusDir: corpus ?? config.corpusDir,
    dataDir: config.dataDir,
    store: createMemoryStore(),
    segmenter: config.segmenter,
  }).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
  if (assistant instanceof Error) {
    await write(io.stderr, `${loadingFailureText(assistant, notices)}\n`)
    return EXIT.corpus
  }
  if (assistant.segmenter?.fallbackReason) await write(io.stderr, `${notices.status.segmenterFallback}\n`)
  const known = assistant.papers().map(({ id }) => id)
  if (paper === undefined || known.includes(paper)) return assistant
  await write(io.stderr, `${notices.cli.unknownPaper(paper, known)}\n`)
  return EXIT.usage
}

/** Only what a command needs: half-written settings of a platform do not stop it. */
async function readableConfig({ env, stderr }: CliIo): Promise<Config | undefined> {
  const { CORPUS_DIR, DATA_DIR, SEGMENTER } = env
  const read = readConfig({ CORPUS_DIR, DATA_DIR, SEGMENTER })
  if ('config' in read) return read.config
  await write(stderr, `${configProblemLines(read.problems, cliLanguage(env)).join('\n')}\n`)
  return undefined
}
