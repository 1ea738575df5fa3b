import { ChannelType } from 'discord.js'
import type { DiscordOptions } from '../../../reply/render/discord/render-discord.ts'
import type { Reply } from '../../../reply/reply.ts'
import { discordWordingFor } from '../../../reply/wording/discord/discord-wording.ts'
import type { Asking } from '../../chat/desk.ts'
import type { Bot } from '../bot.ts'
import { deliver, plain } from '../deliver.ts'
import { openThread, ownThread } from '../messages/threads.ts'
import { languageOf, placeOf } from '../place.ts'
import { type Acting, type Audience, createResponder } from './responder.ts'

/** Who asks where, for a question that no message holds. */
export async function askingOf(interaction: Acting): Promise<Omit<Asking, 'text'>> {
  const shared = await ownThread(interaction.channel)
  const where = interaction.channelId ?? interaction.id
  return {
    place: placeOf(interaction),
    conversation: shared ? `discord:${where}` : `discord:${where}:${interaction.user.id}`,
    lang: languageOf(interaction.locale),
  }
}

/** What is said, and how. */
export interface Told {
  readonly reply: Reply
  readonly options?: DiscordOptions
}

/** Answers an interaction with what `work` makes; without anything to say (one notice too many) that is said to the person alone. */
export async function answerInteraction(
  interaction: Acting,
  audience: Audience,
  work: () => Promise<Told | undefined>,
  bot: Bot,
): Promise<void> {
  const responder = createResponder(interaction, audience, bot)
  try {
    const told = await work()
    // A command cannot be met with silence: Discord would call it failed.
    if (!told) return void (await responder.send(plain(discordWordingFor(languageOf(interaction.locale)).busy)))
    await deliver(told.reply, told.options ?? {}, (body) => responder.send(body), bot)
  } finally {
    responder.close()
  }
}

/** Where the channel is set so, follow-ups to the answer of a command have a thread. */
export async function threadUnder(interaction: Acting, question: string, bot: Bot): Promise<void> {
  const type = interaction.channel?.type
  if (type !== ChannelType.GuildText && type !== ChannelType.GuildAnnouncement) return
  if ((await bot.desk.settings(placeOf(interaction))).replies !== 'thread') return
  const answer = await interaction.fetchReply().catch(() => undefined)
  if (answer) await openThread(answer, question, bot)
}
