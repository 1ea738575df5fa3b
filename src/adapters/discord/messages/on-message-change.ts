import { DiscordAPIError, type Message, type PartialMessage } from 'discord.js'
import type { Bot } from '../bot.ts'
import { ApiCode } from '../connection/failure.ts'
import { deliver } from '../deliver.ts'
import { type Addressed, howAddressed } from './addressed.ts'
import { askingOf, textsOf } from './asking-of.ts'
import { ask, onMessage } from './on-message.ts'
import type { Posted } from './posted-answers.ts'

/** A mention that is put into an older message is no question of now. */
const RECENT_MS = 15 * 60 * 1000

/** Answers an edited question anew, in the message that answered it before; a message that has become a question only now is answered like a new one. */
export async function onMessageEdited(edited: Message | PartialMessage, bot: Bot): Promise<void> {
  // Links that unfold, pins and threads change a message too, without an edit.
  if (edited.editedTimestamp === null) return
  const posted = await bot.posted.of(edited.id)
  if (!posted && Date.now() - edited.createdTimestamp > RECENT_MS) return
  const message = edited.partial ? await edited.fetch() : edited
  const addressed = await howAddressed(message, bot)
  if (!addressed || (message.content === '' && message.inGuild())) return
  if (!posted) return onMessage(message, bot)
  const delivery = `edit:${message.id}:${message.editedTimestamp}`
  if (!(await bot.desk.claim(delivery))) return
  await answerAnew(message, addressed, posted, bot)
  await bot.desk.done(delivery)
}

async function answerAnew(message: Message, addressed: Addressed, posted: Posted, bot: Bot): Promise<void> {
  const inThread = posted.channel !== message.channelId
  const asking = { ...askingOf(message, addressed, inThread), ...(posted.answer && { instead: posted.answer }) }
  const reply = await ask(textsOf(message), asking, bot)
  if (!reply) return removeAnswer(message.id, posted, bot)
  const channel = await bot.client.channels.fetch(posted.channel)
  if (!channel?.isTextBased()) return
  try {
    await deliver(reply, {}, (body) => channel.messages.edit(posted.message, body), bot)
    await bot.posted.keep(message.id, { ...posted, ...(reply.id && { answer: reply.id }) })
  } catch (error) {
    if (!isGone(error)) throw error
    // Somebody has removed the answer: it is not wanted back.
    await bot.posted.forget(message.id)
  }
}

/** Removes the answer to a question that was deleted. */
export async function onMessageDeleted({ id }: Message | PartialMessage, bot: Bot): Promise<void> {
  const posted = await bot.posted.of(id)
  if (posted) await removeAnswer(id, posted, bot)
}

async function removeAnswer(question: string, { channel: where, message }: Posted, bot: Bot): Promise<void> {
  const channel = await bot.client.channels.fetch(where).catch(() => null)
  if (channel?.isTextBased()) {
    await channel.messages.delete(message).catch((error: unknown) => {
      if (!isGone(error)) throw error
    })
  }
  await bot.posted.forget(question)
}

const isGone = (error: unknown) => error instanceof DiscordAPIError && error.code === ApiCode.unknownMessage
