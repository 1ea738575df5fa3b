import { ComponentType, type Locale, type MessageComponentInteraction, MessageFlags } from 'discord.js'
import type { AnswerRef } from '../../../reply/answer-ref.ts'
import { type PagedRef, pageId } from '../../../reply/render/discord/page-id.ts'
import type { DiscordOptions } from '../../../reply/render/discord/render-discord.ts'
import type { Suggested } from '../../../reply/render/discord/suggestion-row.ts'
import type { View } from '../../../reply/reply.ts'
import { noticeView } from '../../../reply/views/notice-view.ts'
import type { Bot } from '../bot.ts'
import { languageOf } from '../place.ts'
import { refsUnder } from '../refs-under.ts'
import { answerInteraction, askingOf, type Told } from './answer-interaction.ts'
import { readCustomId } from './custom-ids.ts'
import { choosePersonal } from './person-panel.ts'
import { askWhy, rate, tellPeople } from './rating.ts'
import { turnReport } from './report.ts'
import { changeSetting } from './settings-panel.ts'

type Pressing = Pick<MessageComponentInteraction, 'locale'>

/** Does what a button or a menu says. They work on old messages and after a restart: their ids hold all there is to know. */
export async function onPress(interaction: MessageComponentInteraction, bot: Bot): Promise<void> {
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : undefined
  const pressed = readCustomId(interaction.customId) ?? readCustomId(chosen ?? '')
  switch (pressed?.kind) {
    case 'suggested':
      return askSuggested(interaction, pressed.suggested, bot)
    case 'page':
      return turnPage(interaction, pressed.paged, bot)
    case 'of-answer':
      return actOnAnswer(interaction, pressed.ref, bot)
    case 'tell':
      return tellPeople(interaction, pressed, bot)
    case 'setting':
      return changeSetting(interaction, pressed.name, bot)
    case 'person':
      return choosePersonal(interaction, pressed.name, bot)
    case 'report':
      return turnReport(interaction, pressed, bot)
    default:
      return tellForgotten(interaction, bot)
  }
}

async function actOnAnswer(interaction: MessageComponentInteraction, ref: AnswerRef, bot: Bot): Promise<void> {
  const { id, shows } = ref
  switch (shows.kind) {
    case 'useful':
      return rate(interaction, id, { useful: true }, bot)
    case 'not-useful':
      return askWhy(interaction, id)
    case 'share':
    case 'more':
      return answerInteraction(interaction, 'everyone', () => wholeAnswer(id, {}, interaction, bot), bot)
    default:
      return answerInteraction(interaction, 'person', () => viewOf(ref, shows, 0, interaction, bot), bot)
  }
}

/** Shows another page in the same message, under the question that stands above it. */
async function turnPage(interaction: MessageComponentInteraction, { ref, page }: PagedRef, bot: Bot): Promise<void> {
  const { id, shows } = ref
  const { message } = interaction
  const turn = () => {
    if (shows.kind !== 'page' && isView(shows)) return viewOf(ref, shows, page, interaction, bot)
    const share = refsUnder(message).some((other) => other.ref.shows.kind === 'share')
    const [first] = message.components
    const above = first?.type === ComponentType.TextDisplay ? first.content : undefined
    return wholeAnswer(id, { page, share, ...(above !== undefined && { above }) }, interaction, bot)
  }
  await answerInteraction(interaction, 'in-place', turn, bot)
}

const isView = (shows: AnswerRef['shows']): shows is View =>
  shows.kind !== 'useful' && shows.kind !== 'not-useful' && shows.kind !== 'share' && shows.kind !== 'more'

async function viewOf(ref: AnswerRef, view: View, page: number, { locale }: Pressing, { desk }: Bot): Promise<Told> {
  const reply = await desk.view(ref.id, view, languageOf(locale))
  return { reply, options: { page, idOfPage: (other) => pageId(ref, other) } }
}

async function wholeAnswer(id: string, options: DiscordOptions, { locale }: Pressing, { desk }: Bot): Promise<Told> {
  const reply = await desk.again(id)
  return reply ? { reply, options } : forgotten(locale)
}

async function askSuggested(interaction: MessageComponentInteraction, suggested: Suggested, bot: Bot): Promise<void> {
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral)
  const work = async (): Promise<Told | undefined> => {
    const text = suggested.kind === 'question' ? suggested.question : await suggestionOf(suggested, bot)
    if (text === undefined) return forgotten(interaction.locale)
    const reply = await bot.desk.ask({ ...(await askingOf(interaction)), text })
    return reply && { reply, options: { asked: text, share: isPrivate } }
  }
  await answerInteraction(interaction, isPrivate ? 'person' : 'everyone', work, bot)
}

async function suggestionOf(
  { id, index }: Extract<Suggested, { kind: 'of-answer' }>,
  { desk }: Bot,
): Promise<string | undefined> {
  return (await desk.again(id))?.suggestions[index]?.question
}

const forgotten = (locale: Locale): Told => ({ reply: noticeView({ kind: 'forgotten-answer' }, languageOf(locale)) })

async function tellForgotten(interaction: MessageComponentInteraction, bot: Bot): Promise<void> {
  await answerInteraction(interaction, 'person', async () => forgotten(interaction.locale), bot)
}
