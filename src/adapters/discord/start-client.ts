import { once } from 'node:events'
import { type Client, Events } from 'discord.js'
import type { DiscordConfig } from '../../config.ts'
import { discordOperatorWording } from '../../reply/wording/discord/discord-operator.ts'
import type { ChatContext } from '../chat/chat-context.ts'
import { createDesk } from '../chat/create-desk.ts'
import type { Bot } from './bot.ts'
import { discordCommands } from './commands.ts'
import { createClient } from './connection/create-client.ts'
import { codeOf, connectionFailure } from './connection/failure.ts'
import { createKeepTrying } from './connection/keep-trying.ts'
import { createReconnectPace, type ReconnectPace } from './connection/reconnect-pace.ts'
import { createMessageQueue } from './messages/message-queue.ts'
import { createPostedAnswers } from './messages/posted-answers.ts'
import { answerMessage, takeQuestions } from './take-questions.ts'
import { answerUntold, createUnanswered } from './unanswered.ts'
import { createWorkUnderWay } from './work-under-way.ts'

/** discord.js waits up to 15 seconds for the servers of the bot; twice that is too long for a healthy connection. */
const CONNECT_SECONDS = 30

export interface RunningClient {
  /** The id of the bot's application. */
  readonly application: string
  /** Finishes what is under way, then closes. */
  stop(): Promise<void>
}

/** One connection to Discord, of the whole bot or of one shard. Rejects with an Error in plain words. */
export async function startClient(
  config: DiscordConfig,
  context: ChatContext,
  lost: (error: unknown) => void,
): Promise<RunningClient> {
  const pace = createReconnectPace()
  const client = createClient(config, pace)
  const bot = botOf(client, config, context)
  takeQuestions(bot)
  await connect(client, pace, config.token)
  client.once(Events.ShardDisconnect, ({ code }) => lost(connectionFailure(undefined, code)))
  // One shard registers for all of them.
  if (client.shard === null || client.shard.ids.includes(0)) await registerCommands(bot)
  void answerUntold(bot, (channel, message) => answerMessage(channel, message, bot))
  return {
    application: client.application?.id ?? '',
    async stop() {
      const untold = await bot.underWay.finish()
      const waiting = bot.queue.close().map((message) => ({ kind: 'message' as const, ...message }))
      await bot.unanswered.keep([...untold, ...waiting])
      pace.stop()
      await client.destroy()
    },
  }
}

function botOf(client: Client, config: DiscordConfig, context: ChatContext): Bot {
  const { assistant, store, log } = context
  const underWay = createWorkUnderWay(log)
  return {
    client,
    log,
    desk: createDesk(context, { platform: 'discord', managers: config.managers }),
    posted: createPostedAnswers(store),
    queue: createMessageQueue(),
    underWay,
    keepTrying: createKeepTrying(underWay.stopping),
    unanswered: createUnanswered(store, client.shard?.ids[0] ?? 0),
    readsMessages: config.messageContent,
    papers: () => assistant.papers(),
    context: (at) => assistant.context(at),
  }
}

async function connect(client: Client, pace: ReconnectPace, token: string): Promise<void> {
  let closeCode: number | undefined
  client.once(Events.ShardDisconnect, ({ code }) => {
    closeCode = code
  })
  const deadline = AbortSignal.timeout(CONNECT_SECONDS * 1000)
  const ready = once(client, Events.ClientReady, { signal: deadline })
  try {
    await Promise.all([ready, client.login(token)])
  } catch (error) {
    pace.stop()
    await client.destroy()
    if (deadline.aborted) throw new Error(discordOperatorWording.silent(CONNECT_SECONDS))
    throw connectionFailure(error, closeCode)
  }
}

/** Mentions and direct messages work without the commands, so a failure here is no reason not to start. */
async function registerCommands({ client, log }: Bot): Promise<void> {
  await client.application?.commands.set(discordCommands).catch((error: unknown) => {
    log.error({ code: codeOf(error) }, 'discord: the commands could not be registered')
  })
}
