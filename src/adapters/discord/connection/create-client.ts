import { Client, Events, GatewayIntentBits, Options, Partials, SimpleShardingStrategy } from 'discord.js'
import type { DiscordConfig } from '../../../config.ts'
import type { ReconnectPace } from './reconnect-pace.ts'
import { leaveInteractionsUnbound } from './unbound-interactions.ts'

/**
 * Nothing here reads old messages, members or users, and what is kept of them takes memory: a message of ours 5 kB, in
 * each channel. A message that is replied to comes with the reply and is looked up at once.
 */
const MESSAGES_A_CHANNEL = 3
const MEMBERS_A_SERVER = 50
const USERS = 1000
const MESSAGES_FOR_SECONDS = 600

/**
 * A client that asks for the privileged intent of message texts only when it is configured; otherwise these arrive for
 * mentions and direct messages alone. Nothing it sends can ping anyone who is not named, and every new connection waits
 * for `pace`.
 */
export function createClient({ apiUrl, messageContent }: DiscordConfig, pace: ReconnectPace): Client {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
      ...(messageContent ? [GatewayIntentBits.MessageContent] : []),
    ],
    // Direct messages arrive in channels that were never announced; edits and deletions of messages that nobody kept.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [] },
    failIfNotExists: false,
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: MESSAGES_A_CHANNEL,
      GuildMemberManager: { maxSize: MEMBERS_A_SERVER, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: USERS, keepOverLimit: (user) => user.id === user.client.user.id },
    }),
    sweepers: {
      ...Options.DefaultSweeperSettings,
      messages: { interval: MESSAGES_FOR_SECONDS, lifetime: MESSAGES_FOR_SECONDS },
    },
    ws: { buildStrategy: (manager) => new SimpleShardingStrategy(paced(manager, pace)) },
    ...(apiUrl && { rest: { api: withoutSlash(apiUrl) } }),
  })
  leaveInteractionsUnbound(client.rest)
  client.on(Events.ShardReady, () => pace.connected())
  client.on(Events.ShardResume, () => pace.connected())
  client.on(Events.ShardReconnecting, () => pace.lost())
  return client
}

type Manager = ConstructorParameters<typeof SimpleShardingStrategy>[0]

/** A shard asks for its session before it opens a socket: the one place where a connection can be held back and its session kept. */
function paced(manager: Manager, pace: ReconnectPace): Manager {
  const retrieve = manager.options.retrieveSessionInfo
  manager.options.retrieveSessionInfo = async (shardId) => {
    await pace.turn()
    return retrieve(shardId)
  }
  return manager
}

/** Addresses of the API are put together with a slash. */
export function withoutSlash(address: string): string {
  return address.endsWith('/') ? address.slice(0, -1) : address
}
