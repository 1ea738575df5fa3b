import type { DiscordMessage } from '../../src/reply/render/discord/render-discord.ts'
import type { Posted } from './discord-api.ts'
import { discordAsText } from './discord-as-text.ts'

/** The words of a message of the bot, whatever its form. */
export function seen({ body }: Posted): string {
  const { content, embeds, components } = body as { content?: string; embeds?: { description?: string }[] } & Pick<
    DiscordMessage,
    'components'
  >
  return [content, ...(embeds ?? []).map(({ description }) => description), components && discordAsText({ components })]
    .filter(Boolean)
    .join('\n')
}

/** The custom ids and menu values in a message, in their order. */
export function idsIn({ body }: Posted): readonly string[] {
  return [...JSON.stringify(body).matchAll(/"(?:custom_id|value)":"([^"]+)"/g)].flatMap(([, id]) => id ?? [])
}

/** The first custom id in a message that holds a text. */
export function idOf(posted: Posted, part: string): string {
  const found = idsIn(posted).find((id) => id.includes(part))
  if (found === undefined) throw new Error(`no ${part} among ${idsIn(posted).join(' ')}`)
  return found
}

export const isPrivate = ({ body }: Posted): boolean => (Number(body.flags ?? 0) & 64) !== 0
