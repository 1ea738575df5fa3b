import { type APIEmbed, type APIMessageTopLevelComponent, DiscordAPIError, type MessageFlags } from 'discord.js'
import { discordEmbed, discordPlain } from '../../reply/render/discord/fallbacks.ts'
import { type DiscordOptions, renderDiscord } from '../../reply/render/discord/render-discord.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Bot } from './bot.ts'
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

/** A body that becomes one message however often it is posted within some minutes: `about` is the id of what it answers. */
export function onlyOnce(body: Outgoing, about: string) {
  return { ...body, nonce: about, enforceNonce: true }
}

/**
 * Posts a reply through `send`: with components, or as an embed where Discord refuses these, or as plain text where it
 * refuses both. A finished answer is not lost to a network that is away for a minute: `send` is called again then.
 */
export async function deliver<T>(
  reply: Reply,
  options: DiscordOptions,
  send: (body: Outgoing) => Promise<T>,
  { log, keepTrying }: Pick<Bot, 'log' | 'keepTrying'>,
): Promise<T> {
  const persistently = (body: Outgoing) => keepTrying(() => send(body))
  const rendered = renderDiscord(reply, options)
  const { flags, components } = rendered
  const allowedMentions: Outgoing['allowedMentions'] = { parse: [] }
  try {
    return await persistently({ flags, components, allowedMentions })
  } catch (error) {
    refusedOrThrow(error, 'components', log)
  }
  try {
    return await persistently({ embeds: [discordEmbed(rendered)], allowedMentions })
  } catch (error) {
    refusedOrThrow(error, 'embed', log)
  }
  return persistently(plain(discordPlain(reply)))
}

function refusedOrThrow(error: unknown, what: string, log: Bot['log']): void {
  if (!(error instanceof DiscordAPIError) || error.code !== ApiCode.invalidForm) throw error
  log.error({ code: codeOf(error) }, `discord: ${what} refused, answering in a simpler form`)
}
