import type { Message } from 'discord.js'
import type { Asking } from '../../chat/desk.ts'
import { placeOf } from '../place.ts'
import type { Addressed } from './addressed.ts'
import { questionText } from './question-text.ts'
import { opensPost } from './threads.ts'

/** More people than this and the bot talk to each other in a thread. */
const ALONE = 2

/** The texts that a message may ask with, the best first: of a forum post its title, then all that it says. */
export function textsOf(message: Message): readonly string[] {
  const text = questionText(message.content)
  if (!opensPost(message) || !message.channel.isThread()) return [text]
  const title = message.channel.name
  return text === '' ? [title] : [title, `${title}\n${text}`]
}

/** A message as a question. `inThread` when its answer opens a thread. */
export function askingOf(message: Message, { how, after }: Addressed, inThread: boolean): Omit<Asking, 'text'> {
  const amongPeople = how === 'in-thread' && message.channel.isThread() && (message.channel.memberCount ?? 0) > ALONE
  return {
    place: placeOf(message),
    conversation: conversationOf(message, how, after, inThread),
    ...(after !== undefined && { after }),
    ...((how === 'overheard' || how === 'post' || amongPeople) && { onlyHelpful: true }),
  }
}

/** Shared in threads and under an answer, otherwise one for each person and channel. A thread opened on a message has its id. */
function conversationOf(message: Message, how: Addressed['how'], after: string | undefined, inThread: boolean): string {
  if (inThread) return `discord:${message.id}`
  if (how === 'in-thread' || how === 'post') return `discord:${message.channelId}`
  return after === undefined ? `discord:${message.channelId}:${message.author.id}` : `discord:answer:${after}`
}
