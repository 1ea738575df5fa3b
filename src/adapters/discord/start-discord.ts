import type { DiscordConfig } from '../../config.ts'
import { discordOperatorWording } from '../../reply/wording/discord/discord-operator.ts'
import type { Adapter } from '../adapter.ts'
import type { ChatContext } from '../chat/chat-context.ts'
import { connectionFailure } from './connection/failure.ts'
import { invitationLink } from './connection/invitation-link.ts'
import { shardCount } from './connection/shard-count.ts'
import { startShards } from './connection/start-shards.ts'
import { startClient } from './start-client.ts'

/**
 * Connects to Discord and answers until stopped: in this process, or in one process a shard when Discord asks for it or
 * the configuration does. Rejects with an Error in plain words and without secrets when no connection comes about. A
 * connection lost later is restored by itself, with growing pauses.
 * @param lost is told when Discord closes a connection for good, for instance because the token was changed.
 */
export async function startDiscord(
  config: DiscordConfig,
  context: ChatContext,
  lost: (error: unknown) => void = () => undefined,
): Promise<Adapter> {
  const shards = await shardCount(config).catch((error: unknown) => {
    throw connectionFailure(error, undefined)
  })
  const running = shards === 1 ? startClient(config, context, lost) : startShards(config, shards, context.log, lost)
  const { application, stop } = await running
  const link = invitationLink(application)
  const announcement = shards === 1 ? discordOperatorWording.invite(link) : discordOperatorWording.inviteSharded(link, shards)
  return { name: 'discord', announcement, stop }
}
