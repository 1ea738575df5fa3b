import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { config as loadDotenv } from 'dotenv'
import { type Logger, pino } from 'pino'
import type { ChatContext } from './adapters/chat/chat-context.ts'
import { WINDOW_MS } from './adapters/chat/deliveries.ts'
import { EXIT } from './adapters/cli/cli-io.ts'
import { cliLanguage } from './adapters/cli/cli-language.ts'
import { loadingFailureText } from './adapters/cli/loading-failure-text.ts'
import { favourMemory } from './adapters/favour-memory.ts'
import { type StartAdapter, type Supervised, type SupervisionEvent, supervise } from './adapters/supervise.ts'
import { type Config, readConfig, secretsOf } from './config.ts'
import { configProblemLines } from './reply/wording/config.ts'
import { wordingFor } from './reply/wording/wording-for.ts'
import { createAssistant } from './service/create-assistant.ts'
import { createFileStore } from './store/file-store.ts'
import { createFileJournal, type Journal } from './store/journal.ts'
import { createMarkLog, type MarkLog } from './store/mark-log.ts'
import { createPatientStore } from './store/patient-store.ts'
import { readSalt } from './store/salt.ts'
import type { Store } from './store/store.ts'

/** Answers under way get this long to finish before the process ends. */
const STOP_MS = 10_000
/** The terminal chat begins when every platform has been tried, or after this long. */
const CHAT_WAITS_MS = 3000

favourMemory()
loadDotenv({ quiet: true })
const lang = cliLanguage(process.env)
const { notices } = wordingFor(lang)
const say = (line: string) => process.stdout.write(`${line}\n`)

await main()

async function main(): Promise<void> {
  const config = configOrExit()
  const log = pino({ level: config.logLevel }, pino.destination({ dest: process.stderr.fd, sync: true }))
  const store = createPatientStore(createFileStore(join(config.dataDir, 'store'), log, { alone: true }), log)
  const journal = createFileJournal(join(config.dataDir, 'journal'), log)
  const answered = createMarkLog(join(config.dataDir, 'deliveries'), log, { keptMs: WINDOW_MS })
  const assistant = await assistantOrExit(config, store)
  const { limits, dataDir } = config
  const running = startAdapters(config, { assistant, store, journal, answered, salt: readSalt(dataDir), limits, log })
  if (running.length === 0 && !process.stdin.isTTY) exit(EXIT.usage, [notices.status.nothingEnabled])

  void assistant.prepare()
  const stop = stopOnce(running, [store, journal, answered])
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
  process.on('unhandledRejection', (error) => logStray(error, log))
  if (process.stdin.isTTY) {
    await Promise.race([Promise.all(running.map(({ attempted }) => attempted)), sleep(CHAT_WAITS_MS)])
    const { runChat } = await import('./adapters/cli/chat.ts')
    await runChat(process, assistant, undefined)
    await stop()
  }
}

function configOrExit(): Config {
  const read = readConfig(process.env)
  return 'config' in read ? read.config : exit(EXIT.usage, configProblemLines(read.problems, lang))
}

async function assistantOrExit({ corpusDir, dataDir, segmenter }: Config, store: Store) {
  const start = performance.now()
  try {
    const assistant = await createAssistant({ corpusDir, dataDir, store, segmenter })
    if (assistant.segmenter.fallbackReason) process.stderr.write(`${notices.status.segmenterFallback}\n`)
    say(notices.status.ready(assistant.papers().length, Math.round(performance.now() - start)))
    return assistant
  } catch (error) {
    return exit(EXIT.corpus, [loadingFailureText(error, notices)])
  }
}

/** Each platform that is configured. Its library is loaded only then: Slack's and Discord's take 0.2 to 0.5 s each. */
function startAdapters(config: Config, context: ChatContext): Supervised[] {
  const { web, slack, discord } = config
  const starts: [string, StartAdapter][] = []
  if (web) starts.push(['Web', async (lost) => (await import('./adapters/web/start-web.ts')).startWeb(web, context, lost)])
  if (slack) {
    starts.push(['Slack', async (lost) => (await import('./adapters/slack/start-slack.ts')).startSlack(slack, context, lost)])
  }
  if (discord) {
    const load = () => import('./adapters/discord/start-discord.ts')
    starts.push(['Discord', async (lost) => (await load()).startDiscord(discord, context, lost)])
  }
  const secrets = secretsOf(config)
  return starts.map(([name, start]) => supervise(start, (event) => announce(name, event, secrets)))
}

function announce(name: string, event: SupervisionEvent, secrets: readonly string[]): void {
  if (event.kind === 'connected') return void say(event.announcement)
  const reason = event.error instanceof Error ? event.error.message : String(event.error)
  say(notices.status[event.kind](name, withoutSecrets(reason, secrets), event.retryMs / 1000))
}

/** Adapters put no secret into their errors; this holds for errors of libraries too. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, '***'), text)
}

/** Stops everything, once; asked a second time, the process ends at once. */
function stopOnce(running: readonly Supervised[], kept: readonly (Store | Journal | MarkLog)[]): () => Promise<never> {
  let stopping = false
  return async () => {
    if (stopping) process.exit(EXIT.failed)
    stopping = true
    say(notices.status.stopping)
    await Promise.race([Promise.allSettled(running.map((adapter) => adapter.stop())), sleep(STOP_MS)])
    await Promise.allSettled(kept.map((one) => one.close()))
    say(notices.status.stopped)
    process.exit(EXIT.ok)
  }
}

/** A promise that a library forgot is no reason to take the other platforms down. Its message may hold a user's words. */
function logStray(error: unknown, log: Logger): void {
  log.error({ error: error instanceof Error ? error.name : typeof error }, 'an error was not handled')
}

function exit(code: number, lines: readonly string[]): never {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exit(code)
}
