import {
  type APIMessageTopLevelComponent,
  ButtonStyle,
  type ChatInputCommandInteraction,
  ComponentType,
  type MessageComponentInteraction,
} from 'discord.js'
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../../answer/answer.ts'
import { discordWordingFor } from '../../../reply/wording/discord/discord-wording.ts'
import type { Bot } from '../bot.ts'
import { deliver, type Outgoing, plain } from '../deliver.ts'
import { languageOf, placeOf } from '../place.ts'
import { askingOf } from './answer-interaction.ts'
import { writeCustomId } from './custom-ids.ts'
import { createResponder } from './responder.ts'

/** Stands for a language that is not set. */
const OF_QUESTION = 'question'

/** What can be asked, with the person's own language and a way to be forgotten. Only the person sees it. */
export async function showHelp(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const responder = createResponder(interaction, 'person', bot)
  const reply = await bot.desk.command({ name: 'help', text: '' }, await askingOf(interaction))
  const person = await bot.desk.person(placeOf(interaction))
  const own = panel(languageOf(interaction.locale), person.lang)
  if (!reply) return void (await responder.send(plain(discordWordingFor(languageOf(interaction.locale)).busy)))
  await deliver(reply, {}, (body) => responder.send(withPanel(body, own)), bot)
}

/** Keeps the language that a person has chosen, or forgets the person. */
export async function choosePersonal(interaction: MessageComponentInteraction, name: string, bot: Bot): Promise<void> {
  const place = placeOf(interaction)
  const words = discordWordingFor(languageOf(interaction.locale))
  if (name === 'forget') {
    await bot.desk.forget(place)
    await createResponder(interaction, 'person', bot).send(plain(words.person.forgotten))
    return
  }
  const [value] = interaction.isStringSelectMenu() ? interaction.values : []
  const lang = REPLY_LANGUAGES.find((known) => known === value)
  await bot.desk.chooseLanguage(place, lang)
  const said = discordWordingFor(lang ?? languageOf(interaction.locale)).settings.lang[lang ?? OF_QUESTION]
  await createResponder(interaction, 'person', bot).send(plain(`✓ ${said}`))
}

/** Components go with components only. */
function withPanel(body: Outgoing, own: APIMessageTopLevelComponent[]): Outgoing {
  return body.components ? { ...body, components: [...body.components, ...own] } : body
}

function panel(shown: ReplyLanguage, chosen: ReplyLanguage | undefined): APIMessageTopLevelComponent[] {
  const words = discordWordingFor(shown)
  const options = [OF_QUESTION, ...REPLY_LANGUAGES].map((value) => ({
    value,
    label: words.settings.lang[value as ReplyLanguage | typeof OF_QUESTION],
    default: value === (chosen ?? OF_QUESTION),
  }))
  const menu = { type: ComponentType.StringSelect, custom_id: writeCustomId({ kind: 'person', name: 'lang' }), options } as const
  const forget = {
    type: ComponentType.Button,
    style: ButtonStyle.Danger,
    label: words.person.forget,
    custom_id: writeCustomId({ kind: 'person', name: 'forget' }),
  } as const
  return [
    { type: ComponentType.ActionRow, components: [{ ...menu, placeholder: words.person.lang }] },
    { type: ComponentType.ActionRow, components: [forget] },
  ]
}
