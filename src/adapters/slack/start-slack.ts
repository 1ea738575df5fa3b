import { App, webApi } from '@slack/bolt'
import type { SlackConfig } from '../../config.ts'
import { slackOperatorWording } from '../../reply/wording/slack/operator.ts'
import { createTurns } from '../../store/turns.ts'
import type { Adapter } from '../adapter.ts'
import type { ChatContext } from '../chat/chat-context.ts'
import { createDesk } from '../chat/create-desk.ts'
import { createFairQueue } from '../chat/fair-queue.ts'
import { QUEUE } from '../chat/gate.ts'
import { createKeptKeys } from '../chat/kept-keys.ts'
import { errorCode } from './connection/error-code.ts'
import { createSlackLogger } from './connection/slack-logger.ts'
import { startError } from './connection/start-error.ts'
import { createTransport } from './connection/transport.ts'
import { createWorkUnderWay } from './connection/work-under-way.ts'
import { createDirectory } from './directory.ts'
import { keepWaiting, workOnKept } from './handling/kept-waiting.ts'
import { createDebts, tellOwed } from './handling/owed.ts'
import { registerListeners } from './listeners.ts'
import { createSlackMemory } from './slack-memory.ts'
import type { SlackTools } from './slack-tools.ts'

const REQUEST_MS = 15_000
const CONNECT_MS = 30_000
const FINISH_MS = 7000
/** Whoever still waits then is told, within the time that the process is given to end. */
const TELL_MS = 2000
/** A rate limit is waited for as long as Slack says; other failures are tried again for about two minutes: an answer that is ready is not lost. */
const RETRIES = { retries: 16, minTimeout: 300, factor: 2, maxTimeout: 10_000, randomize: true }
/** For what is of no use later. */
const FEW_RETRIES = { retries: 1, minTimeout: 300 }

/**
 * Connects to Slack, over Socket Mode with `appToken`, else over HTTP with `signingSecret`, and answers from then on.
 * Rejects with an error in plain words and without secrets when a token is wrong or Slack cannot be reached.
 * A connection lost later is opened again.
 * @param lost is told when that is pointless, for instance because a token was revoked.
 */
export async function startSlack(
  config: SlackConfig,
  context: ChatContext,
  lost: (error: unknown) => void = () => undefined,
): Promise<Adapter> {
  const { log } = context
  const logger = createSlackLogger(log)
  const apiUrl = config.apiUrl ? { slackApiUrl: config.apiUrl } : {}
  const clientOptions = { ...apiUrl, logger, timeout: REQUEST_MS, retryConfig: RETRIES }
  const transport = createTransport(config, clientOptions, logger, log, lost)
  if (!transport) throw new Error(slackOperatorWording.noReceiver)

  const identity = await identify(config, clientOptions)
  const tools = toolsFor(config, context, clientOptions, identity.botUser)
  const authorization = { botToken: config.botToken, botUserId: identity.botUser, botId: identity.botId }
  const authorize = async () => authorization
  const app = new App({ receiver: transport.receiver, authorize, logger, clientOptions: { ...clientOptions }, convoStore: false })
  app.error(async (error) => log.error({ code: errorCode(error) }, 'slack: an event failed'))
  registerListeners(app, tools)
  tools.work.ifCut(() => keepWaiting(tools))

  try {
    const port = await inTime(transport.open())
    void tellOwed(tools)
    void workOnKept(tools)
    return {
      name: 'slack',
      announcement: slackOperatorWording.connected(identity.name, identity.team, transport.mode, port),
      async stop() {
        await transport.close()
        await tools.work.finished(FINISH_MS, TELL_MS)
      },
    }
  } catch (error) {
    await transport.close()
    throw error instanceof LateError ? error : startError(error, transport.step)
  }
}

function toolsFor(
  { managers, botToken }: SlackConfig,
  context: ChatContext,
  options: webApi.WebClientOptions,
  botUser: string,
): SlackTools {
  const { store, salt, log, assistant } = context
  const quickClient = new webApi.WebClient(botToken, { ...options, retryConfig: FEW_RETRIES })
  const memory = createSlackMemory(store, createKeptKeys(salt))
  return {
    desk: createDesk(context, { platform: 'slack', managers }),
    client: new webApi.WebClient(botToken, { ...options }),
    quickClient,
    memory,
    owe: createDebts(memory),
    directory: createDirectory(quickClient, log),
    work: createWorkUnderWay(),
    queue: createFairQueue(QUEUE),
    inTurn: createTurns(),
    papers: () => assistant.papers(),
    botUser,
    log,
  }
}

interface Identity {
  readonly botUser: string
  readonly botId: string
  readonly name: string
  readonly team: string
}

async function identify({ botToken }: SlackConfig, options: webApi.WebClientOptions): Promise<Identity> {
  try {
    const client = new webApi.WebClient(botToken, { ...options, retryConfig: FEW_RETRIES })
    const { user_id = '', bot_id = '', user = '', team = '' } = await client.auth.test()
    return { botUser: user_id, botId: bot_id, name: user, team }
  } catch (error) {
    throw startError(error, { step: 'bot-token' })
  }
}

class LateError extends Error {}

async function inTime<T>(opening: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new LateError(slackOperatorWording.silent(CONNECT_MS / 1000))), CONNECT_MS)
  })
  try {
    return await Promise.race([opening, late])
  } finally {
    clearTimeout(timer)
  }
}
