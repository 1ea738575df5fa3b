import { type Message, MessageType } from 'discord.js'
import type { Bot } from '../bot.ts'
import { placeOf } from '../place.ts'
import { refsUnder } from '../refs-under.ts'
import { isForumPost, opensPost, ownThread } from './threads.ts'

/** How a message comes to be a question for the bot. */
export interface Addressed {
  /** Said to the bot, in one of its threads, the beginning of a forum post, or a line among people. */
  readonly how: 'directly' | 'in-thread' | 'post' | 'overheard'
  /** The answer that it goes on from. */
  readonly after?: string
}

/** Whether a message is for the bot: a direct message, a mention, a reply to it, a line in one of its threads, or any question where the channel is set so. */
export async function howAddressed(message: Message, bot: Bot): Promise<Addressed | undefined> {
  if (!isFromPerson(message)) return undefined
  if (isReplyToBot(message)) return directly(await repliedAnswer(message))
  if (isAddressed(message)) return directly(undefined)
  if (!isForTheRoom(message)) return undefined
  const thread = (await ownThread(message.channel)) ?? (await answeredPost(message, bot))
  if (thread) return { how: 'in-thread', ...afterOf(refsUnder(thread.starter)[0]?.ref.id) }
  if (!message.inGuild() || !(await answersEverything(message, bot))) return undefined
  if (opensPost(message)) return { how: 'post' }
  return message.content === '' ? undefined : { how: 'overheard' }
}

const afterOf = (answer: string | undefined) => (answer === undefined ? {} : { after: answer })
const directly = (after: string | undefined): Addressed => ({ how: 'directly', ...afterOf(after) })

function isFromPerson(message: Message): boolean {
  const spoken = message.type === MessageType.Default || message.type === MessageType.Reply
  return spoken && !message.author.bot && message.webhookId === null
}

function isAddressed(message: Message): boolean {
  const role = message.guild?.members.me?.roles.botRole
  return (
    message.channel.isDMBased() ||
    message.mentions.users.has(message.client.user.id) ||
    (role != null && message.mentions.roles.has(role.id))
  )
}

function isReplyToBot(message: Message): boolean {
  return message.type === MessageType.Reply && message.mentions.repliedUser?.id === message.client.user.id
}

async function repliedAnswer(message: Message): Promise<string | undefined> {
  return refsUnder(await message.fetchReference().catch(() => undefined))[0]?.ref.id
}

/** A line that is not meant for another person. Without the privileged intent its text is empty. */
function isForTheRoom(message: Message): boolean {
  return message.type !== MessageType.Reply && message.mentions.users.size === 0
}

/** A forum post whose first message the bot has answered. */
async function answeredPost({ channel, channelId, id }: Message, bot: Bot): Promise<{ readonly starter?: Message } | undefined> {
  if (!isForumPost(channel) || id === channelId) return undefined
  return (await bot.posted.of(channelId)) && {}
}

/** Costs nothing where no text arrives and no post begins. */
async function answersEverything(message: Message, bot: Bot): Promise<boolean> {
  if (message.content === '' && !opensPost(message)) return false
  return (await bot.desk.settings(placeOf(message))).answers === 'every-question'
}
