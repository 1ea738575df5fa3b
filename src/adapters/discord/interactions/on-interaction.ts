import type { Interaction } from 'discord.js'
import { discordWordingFor } from '../../../reply/wording/discord/discord-wording.ts'
import type { Bot } from '../bot.ts'
import { codeOf } from '../connection/failure.ts'
import { plain } from '../deliver.ts'
import { languageOf } from '../place.ts'
import { onAutocomplete } from './on-autocomplete.ts'
import { onCommand, onMessageCommand } from './on-command.ts'
import { onPress } from './on-press.ts'
import { onWhy } from './rating.ts'
import { type Acting, createResponder } from './responder.ts'

/** Answers commands, buttons, menus and forms, and completes what is being typed; each delivery once. */
export async function onInteraction(interaction: Interaction, bot: Bot): Promise<void> {
  if (interaction.isAutocomplete()) return onAutocomplete(interaction, bot)
  const delivery = `interaction:${interaction.id}`
  if (!(await bot.desk.claim(delivery, interaction.createdTimestamp))) return
  if (
    interaction.isChatInputCommand() ||
    interaction.isMessageContextMenuCommand() ||
    interaction.isMessageComponent() ||
    interaction.isModalSubmit()
  ) {
    await act(interaction, bot)
  }
  await bot.desk.done(delivery)
}

async function act(interaction: Acting, bot: Bot): Promise<void> {
  const lang = languageOf(interaction.locale)
  const { failed, stopping } = discordWordingFor(lang)
  const { applicationId: application, token } = interaction
  const tell = (text: string) => createResponder(interaction, 'person', bot).send(plain(text))
  const answered = bot.underWay.ifStopped(() => tell(stopping), { kind: 'interaction', application, token, lang })
  try {
    if (interaction.isChatInputCommand()) await onCommand(interaction, bot)
    else if (interaction.isMessageContextMenuCommand()) await onMessageCommand(interaction, bot)
    else if (interaction.isMessageComponent()) await onPress(interaction, bot)
    else await onWhy(interaction, bot)
  } catch (error) {
    bot.log.error({ code: codeOf(error) }, 'discord: an interaction was not answered')
    await tell(failed).catch(() => undefined)
  } finally {
    answered()
  }
}
