import { type APIEmbed, type APIMessageTopLevelComponent, DiscordAPIError, type MessageFlags } from 'discord.js'
import type { Logger } from 'pino'
import { discordEmbed, discordPlain } from '../../reply/render/discord/fallbacks.ts'
import { type DiscordOptions, renderDiscord } from '../../reply/render/discord/render-discord.ts'
import type { Reply } from '../../reply/reply.ts'
import { ApiCode, codeOf } from './connection/failure.ts'

/** The body of a message as discord.js takes it. Nothing in it can mention anyone who is not named. */
export interface Outgoing {
  readonly allowedMentions: { parse: []; users?: string[] }
  readonly content?: string
  readonly embeds?: APIEmbed[]
  readonly flags?: MessageFlags.IsComponentsV2
  readonly components?: APIMessageTopLevelComponent[]
}

/** A message of one plain sentence. */
export function plain(content: string): Outgoing {
  return { content, allowedMentions: { parse: [] } }
}

/** Posts a reply through `send`: with components, or as an embed where Discord refuses these, or as plain text where it refuses both. */
export async function deliver<T>(
  reply: Reply,
  options: DiscordOptions,
  send: (body: Outgoing) => Promise<T>,
  log: Logger,
): Promise<T> {
  const rendered = renderDiscord(reply, options)
  const { flags, components } = rendered
  const allowedMentions: Outgoing['allowedMentions'] = { parse: [] }
  try {
    return await send({ flags, components, allowedMentions })
  } catch (error) {
    refusedOrThrow(error, 'components', log)
  }
  try {
    return await send({ embeds: [discordEmbed(rendered)], allowedMentions })
  } catch (error) {
    refusedOrThrow(error, 'embed', log)
  }
  return send(plain(discordPlain(reply)))
}

function refusedOrThrow(error: unknown, what: string, log: Logger): void {
  if (!(error instanceof DiscordAPIError) || error.code !== ApiCode.invalidForm) throw error
  log.error({ code: codeOf(error) }, `discord: ${what} refused, answering in a simpler form`)
}
