import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  Locale,
  type LocalizationMap,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js'
import { discordCommandWording } from '../../reply/wording/discord.ts'

/** The option of `/ask` that holds the question. */
export const QUESTION_OPTION = discordCommandWording.optionName.en

/** The longest question that can be typed: Discord's limit of a string option. */
const LONGEST_QUESTION = 6000

/** Everything the bot registers: `/ask`, in servers, in direct messages and for people who installed it for themselves. */
export const discordCommands = [
  {
    type: ApplicationCommandType.ChatInput,
    name: discordCommandWording.name.en,
    name_localizations: chinese(discordCommandWording.name),
    description: discordCommandWording.description.en,
    description_localizations: chinese(discordCommandWording.description),
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: QUESTION_OPTION,
        name_localizations: chinese(discordCommandWording.optionName),
        description: discordCommandWording.optionDescription.en,
        description_localizations: chinese(discordCommandWording.optionDescription),
        required: true,
        autocomplete: true,
        max_length: LONGEST_QUESTION,
      },
    ],
  },
] satisfies RESTPutAPIApplicationCommandsJSONBody

function chinese(words: { readonly 'zh-CN': string; readonly 'zh-TW': string }): LocalizationMap {
  return { [Locale.ChineseCN]: words['zh-CN'], [Locale.ChineseTW]: words['zh-TW'] }
}
