import { App, webApi } from '@slack/bolt'
import type { SlackConfig } from '../../config.ts'
import { slackOperatorWording } from '../../reply/wording/slack.ts'
import type { Adapter, AdapterContext } from '../adapter.ts'
import { errorCode } from './error-code.ts'
import { registerListeners } from './listeners.ts'
import { createSlackLogger } from './slack-logger.ts'
import { startError } from './start-error.ts'
import { createTransport } from './transport.ts'
import { createWorkUnderWay } from './work-under-way.ts'

const REQUEST_MS = 15_000
const CONNECT_MS = 30_000
const FINISH_MS = 8000
/** A rate limit is waited for as long as Slack says; other failures are tried again within about ten seconds. */
const RETRIES = { retries: 5, minTimeout: 300, factor: 2, maxTimeout: 10_000, randomize: true }

/**
 * Connects to Slack, over Socket Mode with `appToken`, else over HTTP with `signingSecret`, and answers from then on.
 * Rejects with an error in plain words and without secrets when a token is wrong or Slack cannot be reached.
 * A connection lost later is opened again.
 * @param lost is told when that is pointless, for instance because a token was revoked.
 */
export async function startSlack(
  config: SlackConfig,
  context: AdapterContext,
  lost: (error: unknown) => void = () => undefined,
): Promise<Adapter> {
  const { log } = context
  const logger = createSlackLogger(log)
  const clientOptions = {
    ...(config.apiUrl && { slackApiUrl: config.apiUrl }),
    logger,
    timeout: REQUEST_MS,
    retryConfig: RETRIES,
  }
  const transport = createTransport(config, clientOptions, logger, log, lost)
  if (!transport) throw new Error(slackOperatorWording.noReceiver)

  const identity = await identify(config, clientOptions)
  const work = createWorkUnderWay()
  const authorization = { botToken: config.botToken, botUserId: identity.botUser, botId: identity.botId }
  const authorize = async () => authorization
  const app = new App({ receiver: transport.receiver, authorize, logger, clientOptions: { ...clientOptions }, convoStore: false })
  app.error(async (error) => log.error({ code: errorCode(error) }, 'slack: an event failed'))
  registerListeners(app, context, work, identity.botUser)

  try {
    const port = await inTime(transport.open())
    return {
      name: 'slack',
      announcement: slackOperatorWording.connected(identity.name, identity.team, transport.mode, port),
      async stop() {
        await transport.close()
        await work.finished(FINISH_MS)
      },
    }
  } catch (error) {
    await transport.close()
    throw error instanceof LateError ? error : startError(error, transport.step)
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
    const client = new webApi.WebClient(botToken, { ...options, retryConfig: { retries: 1 } })
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
