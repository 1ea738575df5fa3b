import { type Channel, ChannelType, type Message, type ThreadChannel } from 'discord.js'
import { cutText } from '../../../reply/split.ts'
import type { Bot } from '../bot.ts'

/** Of a thread's name (Discord, start thread from message). */
const LONGEST_NAME = 100

/** A thread that the bot opened, or that was opened on one of its messages; its starter message, where there is one. */
export async function ownThread(channel: Channel | null): Promise<{ readonly starter?: Message } | undefined> {
  if (!channel?.isThread()) return undefined
  const me = channel.client.user.id
  if (channel.ownerId === me) return {}
  if (isForumPost(channel)) return undefined
  // The starter message is gone, or the thread has none: then it is not an answer of ours either.
  const starter = await channel.fetchStarterMessage().catch(() => null)
  return starter?.author.id === me ? { starter } : undefined
}

/** A thread of a forum: its name is the title of the post. */
export function isForumPost(channel: Channel | null): boolean {
  const parent = channel?.isThread() ? channel.parent?.type : undefined
  return parent === ChannelType.GuildForum || parent === ChannelType.GuildMedia
}

/** The first message of a post has the id of its thread (Discord, threads in forum channels). */
export function opensPost(message: Message): boolean {
  return isForumPost(message.channel) && message.id === message.channelId
}

/** The thread for a question, opened on a message; undefined where the bot may not, or there is none. */
export async function openThread(
  { channel, id }: { readonly channel: Channel | null; readonly id: string },
  question: string,
  { keepTrying }: Pick<Bot, 'keepTrying'>,
): Promise<ThreadChannel | undefined> {
  if (channel?.type !== ChannelType.GuildText && channel?.type !== ChannelType.GuildAnnouncement) return undefined
  const name = cutText(question.trim(), LONGEST_NAME) || '…'
  // An attempt without an answer may have opened it: a thread has the id of its first message.
  const opened = () => channel.threads.cache.get(id)
  return keepTrying<ThreadChannel>(() => channel.threads.create({ name, startMessage: id })).catch(opened)
}
