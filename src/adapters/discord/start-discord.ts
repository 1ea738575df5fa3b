import { once } from 'node:events'
import { type Client, Events, OAuth2Scopes, PermissionFlagsBits } from 'discord.js'
import type { DiscordConfig } from '../../config.ts'
import { discordOperatorWording } from '../../reply/wording/discord.ts'
import type { Adapter, AdapterContext } from '../adapter.ts'
import { discordCommands } from './commands.ts'
import { createClient } from './create-client.ts'
import { createDesk } from './desk.ts'
import { codeOf, connectionFailure } from './failure.ts'
import { onInteraction } from './on-interaction.ts'
import { onMessage } from './on-message.ts'
import { createReconnectPace, type ReconnectPace } from './reconnect-pace.ts'

/** discord.js waits up to 15 seconds for the servers of the bot; twice that is too long for a healthy connection. */
const CONNECT_SECONDS = 30

/** What the bot needs in a server: to see a question, to answer it there, and to show what it answers to. */
const PERMISSIONS = [
  PermissionFlagsBits.ViewChannel,
  PermissionFlagsBits.SendMessages,
  PermissionFlagsBits.SendMessagesInThreads,
  PermissionFlagsBits.ReadMessageHistory,
]

/**
 * Connects to Discord and answers until stopped. Rejects with an Error in plain words and without secrets when no
 * connection comes about. A connection lost later is restored by itself, with growing pauses.
 * @param lost is told when Discord closes a connection for good, for instance because the token was changed.
 */
export async function startDiscord(
  config: DiscordConfig,
  context: AdapterContext,
  lost: (error: unknown) => void = () => undefined,
): Promise<Adapter> {
  const pace = createReconnectPace()
  const client = createClient(config, pace)
  const finishWork = takeQuestions(client, context)
  await connect(client, pace, config.token)
  client.once(Events.ShardDisconnect, ({ code }) => lost(connectionFailure(undefined, code)))
  await registerCommands(client, context)
  return {
    name: 'discord',
    announcement: discordOperatorWording.invite(inviteLink(client)),
    async stop() {
      await finishWork()
      pace.stop()
      await client.destroy()
    },
  }
}

/** Attaches the listeners; the result takes no more questions and resolves when the last answer is out. */
function takeQuestions(client: Client, context: AdapterContext): () => Promise<void> {
  const desk = createDesk(context)
  const underWay = new Set<Promise<void>>()
  let open = true
  const track = (work: () => Promise<void>) => {
    if (!open) return
    const running = work()
      .catch((error: unknown) => context.log.error({ code: codeOf(error) }, 'discord: an event failed'))
      .finally(() => underWay.delete(running))
    underWay.add(running)
  }
  client.on(Events.MessageCreate, (message) => track(() => onMessage(message, desk)))
  client.on(Events.InteractionCreate, (interaction) => track(() => onInteraction(interaction, desk)))
  client.on(Events.Error, (error) => context.log.error({ code: codeOf(error) }, 'discord: client error'))
  client.on(Events.ShardError, (error) => context.log.warn({ code: codeOf(error) }, 'discord: connection error'))
  client.on(Events.ShardReconnecting, () => context.log.info('discord: reconnecting'))
  client.on(Events.ShardDisconnect, ({ code }) => context.log.error({ code }, 'discord: disconnected for good'))
  return async () => {
    open = false
    await Promise.allSettled(underWay)
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

/** Mentions and direct messages work without the command, so a failure here is no reason not to start. */
async function registerCommands(client: Client, { log }: AdapterContext): Promise<void> {
  await client.application?.commands.set(discordCommands).catch((error: unknown) => {
    log.error({ code: codeOf(error) }, 'discord: /ask could not be registered')
  })
}

function inviteLink(client: Client): string {
  return client.generateInvite({ scopes: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands], permissions: PERMISSIONS })
}
