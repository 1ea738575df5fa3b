import type { Channel, Snowflake } from 'discord.js'

/** A thread that the bot opened, or that was opened on one of its messages. */
export async function isOwnThread(channel: Channel | null): Promise<boolean> {
  if (!channel?.isThread()) return false
  const me = channel.client.user.id
  if (channel.ownerId === me) return true
  // The starter message is gone, or the thread has none: then it is not an answer of ours either.
  const starter = await channel.fetchStarterMessage().catch(() => null)
  return starter?.author.id === me
}

/** The key under which follow-ups are understood: shared in the bot's own threads, otherwise one for each person and channel. */
export function conversationKey(channelId: Snowflake, userId: Snowflake, ownThread: boolean): string {
  return ownThread ? `discord:${channelId}` : `discord:${channelId}:${userId}`
}
