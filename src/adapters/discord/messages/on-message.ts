import { ChannelType, type Message } from 'discord.js'
import { detectLanguage } from '../../../language/words/detect-language.ts'
import type { Reply } from '../../../reply/reply.ts'
import { discordWordingFor } from '../../../reply/wording/discord/discord-wording.ts'
import type { Asking } from '../../chat/desk.ts'
import type { Bot } from '../bot.ts'
import { ApiCode, codeOf } from '../connection/failure.ts'
import { deliver, type Outgoing, onlyOnce, plain } from '../deliver.ts'
import { placeOf } from '../place.ts'
import { type Addressed, howAddressed } from './addressed.ts'
import { askingOf, textsOf } from './asking-of.ts'
import { openThread } from './threads.ts'

/** An answer that is there sooner needs no sign that it is being written, which costs a request. */
const TYPING_AFTER_MS = 300

/** Answers a message that is meant for the bot. A delivery that was worked on before is left alone. */
export async function onMessage(message: Message, bot: Bot): Promise<void> {
  const addressed = await howAddressed(message, bot)
  if (!addressed) return
  const delivery =
    addressed.how === 'in-thread' && message.content === '' ? `unreadable:${message.channelId}` : `message:${message.id}`
  if (!(await bot.desk.claim(delivery))) return
  const words = discordWordingFor(detectLanguage(message.content))
  const { onlyHelpful } = askingOf(message, addressed, false)
  const answered = bot.underWay.ifStopped(() => message.reply(plain(words.stopping)))
  try {
    await bot.queue.work(
      message,
      () => answer(message, addressed, bot),
      async () => onlyHelpful || message.reply(plain(words.queueFull)),
    )
  } catch (error) {
    bot.log.error({ code: codeOf(error) }, 'discord: a message was not answered')
    await tellFailure(message, error)
  } finally {
    answered()
  }
  await bot.desk.done(delivery)
}

async function answer(message: Message, addressed: Addressed, bot: Bot): Promise<void> {
  const words = discordWordingFor(detectLanguage(message.content))
  const isEmpty = message.content === '' && message.inGuild() && addressed.how !== 'post'
  if (isEmpty) {
    const hasOnlyFiles = message.attachments.size > 0 || message.stickers.size > 0
    if (addressed.how === 'in-thread' && hasOnlyFiles) return
    await message.reply(plain(addressed.how === 'in-thread' ? words.unreadable : words.mentionTheBot))
    return
  }
  const threaded = await wantsThread(message, bot)
  const asking = askingOf(message, addressed, threaded)
  const reply = await typingUntil(ask(textsOf(message), asking, bot), message, bot)
  if (reply) await post(message, reply, threaded && reply.tone !== 'notice' && reply.tone !== 'smalltalk', bot)
}

/** Shows that an answer is being written. Only a courtesy: the answer does not wait for it, and no other for its request. */
async function typingUntil<T>(answered: Promise<T>, { channel }: Message, { underWay }: Bot): Promise<T> {
  const typing = setTimeout(() => {
    if (channel.isSendable() && !underWay.isBusy()) channel.sendTyping().catch(() => undefined)
  }, TYPING_AFTER_MS)
  return answered.finally(() => clearTimeout(typing))
}

/** The reply to the first text that has a helpful one; to the last, whatever there is to say. */
export async function ask(texts: readonly string[], asking: Omit<Asking, 'text'>, { desk }: Bot): Promise<Reply | undefined> {
  for (const text of texts.slice(0, -1)) {
    const helpful = await desk.ask({ ...asking, text, onlyHelpful: true })
    if (helpful) return helpful
  }
  return desk.ask({ ...asking, text: texts.at(-1) ?? '' })
}

async function wantsThread(message: Message, { desk }: Bot): Promise<boolean> {
  const { type } = message.channel
  if (type !== ChannelType.GuildText && type !== ChannelType.GuildAnnouncement) return false
  return (await desk.settings(placeOf(message))).replies === 'thread'
}

async function post(message: Message, reply: Reply, threaded: boolean, bot: Bot): Promise<void> {
  const thread = threaded ? await openThread(message, textsOf(message)[0] ?? '', bot.underWay.stopping) : undefined
  const send = (body: Outgoing) => {
    const answer = onlyOnce(body, message.id)
    return thread ? thread.send(answer) : message.reply(answer)
  }
  const sent = await deliver(reply, {}, send, bot)
  await bot.posted.keep(message.id, { channel: sent.channelId, message: sent.id, ...(reply.id && { answer: reply.id }) })
}

/** Says that there is no answer; where the bot may not write, to the person directly, or with a sign at the message. */
async function tellFailure(message: Message, error: unknown): Promise<void> {
  const words = discordWordingFor(detectLanguage(message.content))
  const code = codeOf(error)
  if (code !== ApiCode.missingPermissions && code !== ApiCode.missingAccess) {
    await message.reply(plain(words.failed)).catch(() => undefined)
    return
  }
  await message.author.send(plain(words.mayNotWrite(message.url))).catch(() => message.react('⚠️').catch(() => undefined))
}
