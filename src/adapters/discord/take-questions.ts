import { Events } from 'discord.js'
import { createTurns } from '../../store/turns.ts'
import type { Bot } from './bot.ts'
import { codeOf } from './connection/failure.ts'
import { onInteraction } from './interactions/on-interaction.ts'
import { onMessage } from './messages/on-message.ts'
import { onMessageDeleted, onMessageEdited } from './messages/on-message-change.ts'

/** Listens to everything that may be a question. What happens to one message is worked on in its order. */
export function takeQuestions(bot: Bot): void {
  const { client, log, underWay } = bot
  const inTurn = createTurns()
  const track = (message: string, work: () => Promise<void>) => underWay.track(() => inTurn(message, work))
  client.on(Events.MessageCreate, (message) => track(message.id, () => onMessage(message, bot)))
  client.on(Events.MessageUpdate, (_, message) => track(message.id, () => onMessageEdited(message, bot)))
  client.on(Events.MessageDelete, (message) => track(message.id, () => onMessageDeleted(message, bot)))
  client.on(Events.MessageBulkDelete, (messages) => {
    for (const message of messages.values()) track(message.id, () => onMessageDeleted(message, bot))
  })
  client.on(Events.InteractionCreate, (interaction) => underWay.track(() => onInteraction(interaction, bot)))
  client.on(Events.Error, (error) => log.error({ code: codeOf(error) }, 'discord: client error'))
  client.on(Events.ShardError, (error) => log.warn({ code: codeOf(error) }, 'discord: connection error'))
  client.on(Events.ShardReconnecting, () => log.info('discord: reconnecting'))
  client.on(Events.ShardDisconnect, ({ code }) => log.error({ code }, 'discord: disconnected for good'))
}

/** A message that arrived before the bot was connected. It is gone where it cannot be read. */
export async function answerMessage(channelId: string, id: string, bot: Bot): Promise<void> {
  const channel = await bot.client.channels.fetch(channelId)
  const message = channel?.isTextBased() ? await channel.messages.fetch(id) : undefined
  if (message) bot.underWay.track(() => onMessage(message, bot))
}
