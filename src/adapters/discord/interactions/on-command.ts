import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js'
import { discordMessageCommandNames } from '../../../reply/wording/discord/discord-command-wording.ts'
import { discordWordingFor } from '../../../reply/wording/discord/discord-wording.ts'
import type { Command } from '../../chat/desk.ts'
import type { Bot } from '../bot.ts'
import type { CommandName, OptionName } from '../commands.ts'
import { plain } from '../deliver.ts'
import { questionText } from '../messages/question-text.ts'
import { languageOf } from '../place.ts'
import { answerInteraction, askingOf, threadUnder } from './answer-interaction.ts'
import { showHelp } from './person-panel.ts'
import { showReport } from './report.ts'
import { createResponder } from './responder.ts'
import { showSettings } from './settings-panel.ts'

/** What is typed into the options of a command, in the order in which it is read. */
const TEXT_OPTIONS: Record<Exclude<Command['name'], 'help'> | 'ask', readonly OptionName[]> = {
  ask: ['question'],
  table: ['table', 'column', 'year'],
  calc: ['expression'],
  audit: ['subject'],
  cite: ['place'],
  paper: ['paper'],
}

export async function onCommand(interaction: ChatInputCommandInteraction, bot: Bot): Promise<void> {
  const name = interaction.commandName as CommandName
  switch (name) {
    case 'help':
      return showHelp(interaction, bot)
    case 'report':
      return showReport(interaction, bot)
    case 'settings':
      return showSettings(interaction, bot)
    default:
      return answerCommand(interaction, name, bot)
  }
}

async function answerCommand(interaction: ChatInputCommandInteraction, name: keyof typeof TEXT_OPTIONS, bot: Bot): Promise<void> {
  const { options } = interaction
  const text = TEXT_OPTIONS[name].flatMap((option) => options.getString(option)?.trim() || []).join(' ')
  const share = options.getBoolean('private') ?? false
  // A row of a table is a question like any other.
  const isQuestion = name === 'ask' || (name === 'table' && options.getString('year') !== null)
  const work = async () => {
    const asking = await askingOf(interaction)
    const reply = await (name === 'ask' || isQuestion
      ? bot.desk.ask({ ...asking, text })
      : bot.desk.command({ name, text }, asking))
    return reply && { reply, options: { asked: text, share } }
  }
  await answerInteraction(interaction, share ? 'person' : 'everyone', work, bot)
  if (name === 'ask' && !share) await threadUnder(interaction, text, bot)
}

/** Answers a message, or holds it against the papers; for the one who asks, who may share it. */
export async function onMessageCommand(interaction: MessageContextMenuCommandInteraction, bot: Bot): Promise<void> {
  const text = questionText(interaction.targetMessage.content)
  if (text === '') {
    const { nothingToRead } = discordWordingFor(languageOf(interaction.locale))
    await createResponder(interaction, 'person', bot).send(plain(nothingToRead))
    return
  }
  const work = async () => {
    const asking = { ...(await askingOf(interaction)), text }
    const isCheck = interaction.commandName === discordMessageCommandNames.check.en
    const reply = await (isCheck ? bot.desk.check(asking) : bot.desk.ask(asking))
    return reply && { reply, options: { asked: text, share: true } }
  }
  await answerInteraction(interaction, 'person', work, bot)
}
