import { ChannelType, type Message } from 'discord.js'
import type { Reply } from '../../../reply/reply.ts'
import { discordWordingFor } from '../../../reply/wording/discord/discord-wording.ts'
import type { Asking } from '../../chat/desk.ts'
import type { Bot } from '../bot.ts'
import { ApiCode, codeOf } from '../connection/failure.ts'
import { deliver, type Outgoing, onlyOnce, plain } from '../deliver.ts'
import { howAddressed } from './addressed.ts'
import { type Question, questionOf, replyTo } from './question.ts'
import { openThread } from './threads.ts'

/** An answer that is there sooner needs no sign that it is being written, which costs a request. */
const TYPING_AFTER_MS = 300

/** Answers a message that is meant for the bot. A delivery that was worked on before is left alone. */
export function onMessage(message: Message, bot: Bot): Promise<void> {
  // Nothing of the message itself is held while it waits.
  return claimed(message, bot).then((mine) => mine && work(mine.question, mine.delivery, bot))
}

async function claimed(message: Message, bot: Bot) {
  const addressed = await howAddressed(message, bot)
  const question = addressed && questionOf(message, addressed)
  if (!question) return undefined
  const isUnreadable = question.how === 'in-thread' && message.content === ''
  const delivery = isUnreadable ? `unreadable:${message.channelId}` : `message:${message.id}`
  return (await bot.desk.claim(delivery, message.createdTimestamp)) ? { question, delivery } : undefined
}

async function work(question: Question, delivery: string, bot: Bot): Promise<void> {
  const { id, channel, lang, asking } = question
  const words = discordWordingFor(lang)
  try {
    await bot.queue.work(
      { channel: channel.id, id },
      () => answer(question, bot),
      async () => asking.onlyHelpful || replyTo(question, plain(words.queueFull)),
    )
  } catch (error) {
    bot.log.error({ code: codeOf(error) }, 'discord: a message was not answered')
    await tellFailure(question, error, bot)
  }
  await bot.desk.done(delivery)
}

async function answer(question: Question, bot: Bot): Promise<void> {
  const { id, channel, lang, texts, asking } = question
  const words = discordWordingFor(lang)
  const kept = { kind: 'message' as const, channel: channel.id, id }
  const answered = bot.underWay.ifStopped(() => replyTo(question, plain(words.stopping)), kept)
  try {
    if (texts.length === 0) return await askForText(question)
    const threaded = await wantsThread(question, bot)
    // A thread opened on a message has its id.
    const conversation = threaded ? { conversation: `discord:${id}` } : {}
    const reply = await typingUntil(ask(texts, { ...asking, ...conversation }, bot), question, bot)
    if (reply) await post(question, reply, threaded && reply.tone !== 'notice' && reply.tone !== 'smalltalk', bot)
  } finally {
    answered()
  }
}

/** The text of the message did not arrive, or there is none. */
async function askForText(question: Question): Promise<void> {
  const words = discordWordingFor(question.lang)
  const isThread = question.how === 'in-thread'
  if (isThread && question.hasFiles) return
  await replyTo(question, plain(isThread ? words.unreadable : words.mentionTheBot))
}

/** Shows that an answer is being written. Only a courtesy: the answer does not wait for it, and no other for its request. */
async function typingUntil<T>(answered: Promise<T>, { channel }: Question, { underWay }: Bot): Promise<T> {
  const typing = setTimeout(() => {
    if (!underWay.isBusy()) channel.sendTyping().catch(() => undefined)
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

async function wantsThread({ channel, asking }: Question, { desk }: Bot): Promise<boolean> {
  if (channel.type !== ChannelType.GuildText && channel.type !== ChannelType.GuildAnnouncement) return false
  return (await desk.settings(asking.place)).replies === 'thread'
}

async function post(question: Question, reply: Reply, threaded: boolean, bot: Bot): Promise<void> {
  const { id, texts } = question
  const thread = threaded ? await openThread(question, texts[0] ?? '', bot) : undefined
  const send = (body: Outgoing): Promise<Message> => {
    const answer = onlyOnce(body, id)
    return thread ? thread.send(answer) : replyTo(question, answer)
  }
  const sent = await deliver(reply, {}, send, bot)
  await bot.posted.keep(id, { channel: sent.channelId, message: sent.id, ...(reply.id && { answer: reply.id }) })
}

/** Says that there is no answer; where the bot may not write, to the person directly, or with a sign at the message. */
async function tellFailure(question: Question, error: unknown, { client }: Bot): Promise<void> {
  const { id, channel, author, url, lang } = question
  const words = discordWordingFor(lang)
  const code = codeOf(error)
  if (code !== ApiCode.missingPermissions && code !== ApiCode.missingAccess) {
    await replyTo(question, plain(words.failed)).catch(() => undefined)
    return
  }
  const sign = () => channel.messages.react(id, '⚠️').catch(() => undefined)
  await client.users.send(author, plain(words.mayNotWrite(url))).catch(sign)
}
