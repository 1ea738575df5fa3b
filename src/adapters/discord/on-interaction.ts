import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  Locale,
  type Message,
  type MessageComponentInteraction,
} from 'discord.js'
import type { ReplyLanguage } from '../../answer/answer.ts'
import { discordWording } from '../../reply/wording/discord.ts'
import { QUESTION_OPTION } from './commands.ts'
import { conversationKey, isOwnThread } from './conversation.ts'
import { type Desk, type Outgoing, plain } from './desk.ts'
import { ApiCode, codeOf } from './failure.ts'

type Asking = ChatInputCommandInteraction | MessageComponentInteraction

/** Limits of autocomplete: 25 choices of at most 100 characters (Discord, application commands). */
const CHOICES = 25
const CHOICE_LENGTH = 100

/** Answers `/ask` and the buttons and menus under earlier answers, and completes a question while it is typed. */
export async function onInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  if (!desk.first(`interaction:${interaction.id}`)) return
  if (interaction.isAutocomplete()) return complete(interaction, desk)
  if (interaction.isChatInputCommand() || interaction.isMessageComponent()) return answer(interaction, desk)
}

async function answer(interaction: Asking, desk: Desk): Promise<void> {
  const words = discordWording[languageOf(interaction.locale)]
  let send: ((message: Outgoing) => Promise<Message>) | undefined
  try {
    send = (await defer(interaction, desk)) ? (message) => interaction.editReply(message) : channelSender(interaction)
    if (!send) return
    const text = await askedText(interaction, desk)
    if (text === undefined) {
      await send(plain(words.forgotten))
      return
    }
    const ownThread = await isOwnThread(interaction.channel)
    const conversation = conversationKey(interaction.channelId ?? interaction.id, interaction.user.id, ownThread)
    await desk.answer({ conversation, text, repeat: true }, send)
  } catch (error) {
    desk.log.error({ code: codeOf(error) }, 'discord: an interaction was not answered')
    await send?.(plain(words.failed)).catch(() => undefined)
  }
}

/** Holds the interaction open for 15 minutes. False when its three seconds were over before we saw it. */
async function defer(interaction: Asking, desk: Desk): Promise<boolean> {
  try {
    await interaction.deferReply()
  } catch (error) {
    const code = codeOf(error)
    if (code !== ApiCode.unknownInteraction && code !== ApiCode.alreadyAcknowledged) throw error
    desk.log.warn({ code }, 'discord: interaction could not be deferred')
    // Acknowledged already, by a request of ours that was sent twice: the answer can still be put in.
    interaction.deferred = code === ApiCode.alreadyAcknowledged
  }
  return interaction.deferred
}

/** Posts to the channel, when the interaction itself is lost and the bot may write there. */
function channelSender({ channel }: Asking): ((message: Outgoing) => Promise<Message>) | undefined {
  return channel?.isSendable() ? (message) => channel.send(message) : undefined
}

async function askedText(interaction: Asking, { memory }: Desk): Promise<string | undefined> {
  if (interaction.isChatInputCommand()) return interaction.options.getString(QUESTION_OPTION, true)
  const id = interaction.isStringSelectMenu() ? interaction.values[0] : interaction.customId
  return id === undefined ? undefined : memory.question(id)
}

/** Offers questions known to be answerable. Discord drops late completions, so a failure is only logged. */
async function complete(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const typed = interaction.options.getFocused().trim().toLowerCase()
  const questions = [...new Set(desk.papers().flatMap((paper) => paper.examples))]
  const choices = questions
    .filter((question) => question.length <= CHOICE_LENGTH && question.toLowerCase().includes(typed))
    .slice(0, CHOICES)
    .map((question) => ({ name: question, value: question }))
  await interaction.respond(choices).catch((error: unknown) => {
    desk.log.warn({ code: codeOf(error) }, 'discord: completions came too late')
  })
}

/** The language of sentences that are not answers; an answer follows its question. */
function languageOf(locale: Locale): ReplyLanguage {
  if (locale === Locale.ChineseTW) return 'zh-Hant'
  return locale === Locale.ChineseCN ? 'zh-Hans' : 'en'
}
