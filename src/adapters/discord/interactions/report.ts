import type { ChatInputCommandInteraction, MessageComponentInteraction } from 'discord.js'
import { discordWordingFor } from '../../../reply/wording/discord/discord-wording.ts'
import type { Bot } from '../bot.ts'
import { plain } from '../deliver.ts'
import { languageOf, placeOf } from '../place.ts'
import { answerInteraction, type Told } from './answer-interaction.ts'
import { type Pressed, writeCustomId } from './custom-ids.ts'
import { type Acting, createResponder } from './responder.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const USUAL_DAYS = 7

/** What was asked lately, for those who manage the bot. Nobody else sees it. */
export async function showReport(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const days = interaction.options.getInteger('days') ?? USUAL_DAYS
  if (!bot.desk.isManager(placeOf(interaction))) {
    const { onlyManagers } = discordWordingFor(languageOf(interaction.locale))
    await createResponder(interaction, 'person', bot).send(plain(onlyManagers))
    return
  }
  await answerInteraction(interaction, 'person', () => page(interaction, days, 0, bot), bot)
}

export async function turnReport(
  interaction: MessageComponentInteraction,
  { days, page: number }: Extract<Pressed, { kind: 'report' }>,
  bot: Bot,
): Promise<void> {
  if (!bot.desk.isManager(placeOf(interaction))) return
  await answerInteraction(interaction, 'in-place', () => page(interaction, days, number, bot), bot)
}

async function page({ locale }: Acting, days: number, number: number, { desk }: Bot): Promise<Told> {
  const until = Date.now()
  const reply = await desk.report({ from: until - days * DAY_MS, until }, languageOf(locale))
  return { reply, options: { page: number, idOfPage: (other) => writeCustomId({ kind: 'report', days, page: other }) } }
}
