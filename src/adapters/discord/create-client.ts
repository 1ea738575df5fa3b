import { Client, Events, GatewayIntentBits, Partials, SimpleShardingStrategy } from 'discord.js'
import type { DiscordConfig } from '../../config.ts'
import type { ReconnectPace } from './reconnect-pace.ts'

/**
 * A client without privileged intents: the text of messages arrives for mentions and direct messages only. Nothing it
 * sends can ping anyone, and every new connection waits for `pace`.
 */
export function createClient(config: DiscordConfig, pace: ReconnectPace): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Direct messages arrive in channels that were never announced.
    partials: [Partials.Channel],
    allowedMentions: { parse: [] },
    failIfNotExists: false,
    ws: { buildStrategy: (manager) => new SimpleShardingStrategy(paced(manager, pace)) },
    ...(config.apiUrl && { rest: { api: withoutSlash(config.apiUrl) } }),
  })
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

function withoutSlash(address: string): string {
  return address.endsWith('/') ? address.slice(0, -1) : address
}
