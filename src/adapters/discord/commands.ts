import {
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js'
import {
  discordCommandNames,
  discordMessageCommandNames,
  discordOptionNames,
  type Localised,
  type Named,
} from '../../reply/wording/discord/discord-command-wording.ts'

export type CommandName = keyof typeof discordCommandNames
export type OptionName = keyof typeof discordOptionNames
export type MessageCommand = keyof typeof discordMessageCommandNames

/** The longest question that can be typed: Discord's limit of a string option. */
const LONGEST_TEXT = 6000
/** The longest period of a report. */
export const MOST_DAYS = 365

const ANYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
}
const IN_SERVERS = { integration_types: [ApplicationIntegrationType.GuildInstall], contexts: [InteractionContextType.Guild] }
const FOR_MANAGERS = {
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
}

/** Everything the bot registers: in servers, in direct messages and for people who installed it for themselves. */
export const discordCommands: RESTPutAPIApplicationCommandsJSONBody = [
  slash('ask', [typed('question', { required: true, completed: true }), privately()]),
  slash('table', [
    typed('table', { required: true, completed: true }),
    typed('column', { completed: true }),
    typed('year'),
    privately(),
  ]),
  slash('calc', [typed('expression', { required: true, completed: true }), privately()]),
  slash('audit', [typed('subject', { completed: true }), privately()]),
  slash('cite', [typed('place', { completed: true }), privately()]),
  slash('paper', [typed('paper', { completed: true }), privately()]),
  slash('help', []),
  { ...slash('report', [days()]), ...FOR_MANAGERS },
  { ...slash('settings', []), ...IN_SERVERS, default_member_permissions: PermissionFlagsBits.ManageChannels.toString() },
  onMessage('answer'),
  onMessage('check'),
]

function slash(
  command: CommandName,
  options: APIApplicationCommandBasicOption[],
): RESTPostAPIChatInputApplicationCommandsJSONBody {
  return { type: ApplicationCommandType.ChatInput, ...named(discordCommandNames[command]), ...ANYWHERE, options }
}

function onMessage(command: MessageCommand) {
  const { en, ...names } = discordMessageCommandNames[command]
  return { type: ApplicationCommandType.Message as const, name: en, name_localizations: chinese({ en, ...names }), ...ANYWHERE }
}

function typed(option: OptionName, { required = false, completed = false } = {}): APIApplicationCommandBasicOption {
  return {
    type: ApplicationCommandOptionType.String,
    ...named(discordOptionNames[option]),
    required,
    autocomplete: completed,
    max_length: LONGEST_TEXT,
  }
}

function privately(): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Boolean, ...named(discordOptionNames.private) }
}

function days(): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.Integer, ...named(discordOptionNames.days), min_value: 1, max_value: MOST_DAYS }
}

function named({ name, description }: Named) {
  return {
    name: name.en,
    name_localizations: chinese(name),
    description: description.en,
    description_localizations: chinese(description),
  }
}

function chinese(words: Localised): LocalizationMap {
  return { [Locale.ChineseCN]: words['zh-CN'], [Locale.ChineseTW]: words['zh-TW'] }
}
