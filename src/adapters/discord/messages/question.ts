import type { Message, SendableChannels } from 'discord.js'
import type { ReplyLanguage } from '../../../answer/answer.ts'
import { detectLanguage } from '../../../language/words/detect-language.ts'
import type { Asking } from '../../chat/desk.ts'
import type { Outgoing } from '../deliver.ts'
import type { Addressed } from './addressed.ts'
import { askingOf, textsOf } from './asking-of.ts'

/** What answering a message takes: the message itself is many times as large, and may wait for minutes. */
export interface Question {
  readonly id: string
  readonly channel: SendableChannels
  readonly author: string
  readonly url: string
  readonly how: Addressed['how']
  readonly lang: ReplyLanguage
  /** The texts that it may ask with, the best first; none when no text arrived. */
  readonly texts: readonly string[]
  readonly hasFiles: boolean
  readonly asking: Omit<Asking, 'text'>
}

/** Undefined where the bot cannot write. */
export function questionOf(message: Message, addressed: Addressed): Question | undefined {
  const { id, channel, author, url, content, attachments, stickers } = message
  if (!channel.isSendable()) return undefined
  const { how } = addressed
  return {
    ...{ id, channel, author: author.id, url, how, lang: detectLanguage(content) },
    texts: content === '' && message.inGuild() && how !== 'post' ? [] : textsOf(message),
    hasFiles: attachments.size > 0 || stickers.size > 0,
    asking: askingOf(message, addressed, false),
  }
}

/** Replies to the message, or posts in its channel where somebody has deleted it. */
export const replyTo = ({ id, channel }: Pick<Question, 'id' | 'channel'>, body: Outgoing) =>
  channel.send({ ...body, reply: { messageReference: id, failIfNotExists: false } })
