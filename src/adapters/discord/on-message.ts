import { type Message, MessageType } from 'discord.js'
import { detectLanguage } from '../../language/words/detect-language.ts'
import { discordWording } from '../../reply/wording/discord.ts'
import { conversationKey, isOwnThread } from './conversation.ts'
import { type Desk, type Outgoing, plain } from './desk.ts'
import { codeOf } from './failure.ts'
import { questionText } from './question-text.ts'

/** Answers a message that is meant for the bot: a direct message, a mention, a reply to it, or a line in one of its threads. */
export async function onMessage(message: Message, desk: Desk): Promise<void> {
  if (!isFromPerson(message)) return
  const addressed = isAddressed(message)
  if (!addressed && !isForTheRoom(message)) return
  const ownThread = await isOwnThread(message.channel)
  if (!addressed && !ownThread) return
  if (!desk.first(`message:${message.id}`)) return

  const send = (body: Outgoing) => message.reply(body)
  const words = discordWording[detectLanguage(message.content)]
  try {
    if (message.content === '' && message.inGuild()) {
      await send(plain(words.mentionTheBot))
      return
    }
    // Only a courtesy: the answer does not wait for it.
    if (message.channel.isSendable()) message.channel.sendTyping().catch(() => undefined)
    const continued = isReplyToBot(message) ? await desk.memory.conversation(message.reference?.messageId ?? '') : undefined
    const conversation = continued ?? conversationKey(message.channelId, message.author.id, ownThread)
    await desk.answer({ conversation, text: questionText(message.content), repeat: false }, send)
  } catch (error) {
    desk.log.error({ code: codeOf(error) }, 'discord: a message was not answered')
    await send(plain(words.failed)).catch(() => undefined)
  }
}

function isFromPerson(message: Message): boolean {
  const spoken = message.type === MessageType.Default || message.type === MessageType.Reply
  return spoken && !message.author.bot && message.webhookId === null
}

function isAddressed(message: Message): boolean {
  const role = message.guild?.members.me?.roles.botRole
  return (
    message.channel.isDMBased() ||
    message.mentions.users.has(message.client.user.id) ||
    (role != null && message.mentions.roles.has(role.id)) ||
    isReplyToBot(message)
  )
}

function isReplyToBot(message: Message): boolean {
  return message.type === MessageType.Reply && message.mentions.repliedUser?.id === message.client.user.id
}

/** A line with text that is not meant for another person. Without the privileged intent the text is empty. */
function isForTheRoom(message: Message): boolean {
  return message.content !== '' && message.type !== MessageType.Reply && message.mentions.users.size === 0
}
