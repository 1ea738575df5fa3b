import {
  type APIActionRowComponent,
  type APIMessageTopLevelComponent,
  type APISelectMenuOption,
  type APIStringSelectComponent,
  type APIUserSelectComponent,
  type ChatInputCommandInteraction,
  ComponentType,
  type MessageComponentInteraction,
  MessageFlags,
  PermissionFlagsBits,
  SelectMenuDefaultValueType,
} from 'discord.js'
import { REPLY_LANGUAGES } from '../../../answer/answer.ts'
import { cutText } from '../../../reply/split.ts'
import { type DiscordWording, discordWordingFor } from '../../../reply/wording/discord/discord-wording.ts'
import { type ChannelSettings, channelSettingsSchema } from '../../../service/channel-settings.ts'
import type { Bot } from '../bot.ts'
import { type Outgoing, plain } from '../deliver.ts'
import { languageOf, placeOf } from '../place.ts'
import { writeCustomId } from './custom-ids.ts'
import { type Acting, createResponder } from './responder.ts'

/** Limits of Discord's component reference. */
const OPTIONS = 25
const OPTION_LABEL = 100
/** Enough for a seminar; more would be a crowd. */
const MOST_TOLD = 10
/** Stands for a language that is not set. */
const OF_QUESTION = 'question'

type Setting = keyof ChannelSettings

/** The settings of a channel as menus, for the one who asks. */
export async function showSettings(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  if (!mayManage(interaction)) return refuse(interaction, bot)
  const settings = await bot.desk.settings(placeOf(interaction))
  await createResponder(interaction, 'person', bot).send(panel(interaction, settings, bot))
}

/** Keeps what was chosen in one of the menus, and shows the settings as they are now. */
export async function changeSetting(interaction: MessageComponentInteraction, name: string, bot: Bot): Promise<void> {
  if (!mayManage(interaction)) return refuse(interaction, bot)
  const place = placeOf(interaction)
  const before = await bot.desk.settings(place)
  const values = interaction.isAnySelectMenu() ? interaction.values : []
  const changed = channelSettingsSchema.safeParse(withChoice(before, name as Setting, values))
  if (changed.success) await bot.desk.changeSettings(place, changed.data)
  await createResponder(interaction, 'in-place', bot).send(panel(interaction, changed.data ?? before, bot))
}

function withChoice({ lang, ...settings }: ChannelSettings, name: Setting, values: readonly string[]): unknown {
  if (name === 'papers' || name === 'tell') return { ...settings, ...(lang && { lang }), [name]: values }
  const [value] = values
  if (name === 'lang') return { ...settings, ...(value !== OF_QUESTION && { lang: value }) }
  return { ...settings, ...(lang && { lang }), [name]: value }
}

/** The command is hidden from others, but servers may change that, and a menu may stand open for long. */
const mayManage = ({ memberPermissions }: Acting) => memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false

async function refuse(interaction: Acting, bot: Bot): Promise<void> {
  const words = discordWordingFor(languageOf(interaction.locale)).settings
  await createResponder(interaction, 'person', bot).send(plain(words.onlyChannelManagers))
}

function panel(interaction: Acting, settings: ChannelSettings, bot: Bot): Outgoing {
  const words = discordWordingFor(languageOf(interaction.locale)).settings
  const { channel } = placeOf(interaction)
  const needsTexts = settings.answers === 'every-question' && !bot.readsMessages
  const heading = [`**${words.title(`<#${channel}>`)}**`, `-# ${words.note}`, ...(needsTexts ? [`⚠️ ${words.withoutTexts}`] : [])]
  const components: APIMessageTopLevelComponent[] = [
    {
      type: ComponentType.Container,
      components: [{ type: ComponentType.TextDisplay, content: heading.join('\n') }, ...menus(settings, words, bot).map(row)],
    },
  ]
  return { flags: MessageFlags.IsComponentsV2, components, allowedMentions: { parse: [] } }
}

type Menu = APIStringSelectComponent | APIUserSelectComponent

const row = (menu: Menu): APIActionRowComponent<Menu> => ({ type: ComponentType.ActionRow, components: [menu] })
const idOf = (name: Setting) => writeCustomId({ kind: 'setting', name })

function menus(settings: ChannelSettings, words: DiscordWording['settings'], bot: Bot): Menu[] {
  const papers = bot.papers().slice(0, OPTIONS)
  const lang = settings.lang ?? OF_QUESTION
  return [
    // Of one paper there is nothing to choose.
    ...(papers.length > 1 ? [papersMenu(settings, words, bot)] : []),
    choice('answers', words.answers, settings.answers),
    choice(
      'lang',
      Object.fromEntries([OF_QUESTION, ...REPLY_LANGUAGES].map((key) => [key, words.lang[key as typeof lang]])),
      lang,
    ),
    choice('replies', words.replies, settings.replies ?? 'inline'),
    {
      type: ComponentType.UserSelect,
      custom_id: idOf('tell'),
      placeholder: words.tell,
      min_values: 0,
      max_values: MOST_TOLD,
      default_values: settings.tell.slice(0, MOST_TOLD).map((id) => ({ id, type: SelectMenuDefaultValueType.User })),
    },
  ]
}

function papersMenu({ papers }: ChannelSettings, words: DiscordWording['settings'], bot: Bot): APIStringSelectComponent {
  const options = bot
    .papers()
    .slice(0, OPTIONS)
    .map(
      ({ id, title }): APISelectMenuOption => ({
        label: cutText(title || id, OPTION_LABEL),
        value: id,
        default: papers.includes(id),
      }),
    )
  const placeholder = `${words.papers} · ${words.allPapers}`
  return {
    type: ComponentType.StringSelect,
    custom_id: idOf('papers'),
    placeholder,
    min_values: 0,
    max_values: options.length,
    options,
  }
}

function choice(name: Setting, labels: Readonly<Record<string, string>>, chosen: string): APIStringSelectComponent {
  const options = Object.entries(labels).map(
    ([value, label]): APISelectMenuOption => ({ label, value, default: value === chosen }),
  )
  return { type: ComponentType.StringSelect, custom_id: idOf(name), options }
}
