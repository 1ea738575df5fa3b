import {
  type APIComponentInContainer,
  type APIEmbed,
  type APIMessageTopLevelComponent,
  ComponentType,
} from 'discord-api-types/v10'
import type { Reply } from '../../reply.ts'
import { literal } from './line.ts'
import type { DiscordMessage } from './render-discord.ts'

/** Characters of a message without components (Discord, create message). */
const PLAIN_LIMIT = 2000

/** The texts of a rendered message as an embed of the same colour, for a Discord that refuses its components. */
export function discordEmbed({ components }: DiscordMessage): APIEmbed {
  const color = components.flatMap((component) =>
    component.type === ComponentType.Container ? (component.accent_color ?? []) : [],
  )[0]
  return { description: components.flatMap(textsOf).join('\n\n'), ...(color !== undefined && { color }) }
}

function textsOf(component: APIMessageTopLevelComponent | APIComponentInContainer): readonly string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content]
  if (component.type === ComponentType.Section) return component.components.flatMap(textsOf)
  return component.type === ComponentType.Container ? component.components.flatMap(textsOf) : []
}

/** The answer as plain text of at most 2000 characters, for a Discord that refuses embeds too. */
export function discordPlain(reply: Reply): string {
  return literal(reply.plain, PLAIN_LIMIT).trim() || '…'
}
