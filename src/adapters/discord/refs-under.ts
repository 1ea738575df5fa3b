import type { Message } from 'discord.js'
import { type PagedRef, readPagedRef } from '../../reply/render/discord/page-id.ts'

interface Node {
  readonly custom_id?: string
  readonly components?: readonly Node[]
  readonly accessory?: Node
}

/** What the buttons under a message refer to: the id of the answer that it shows, and what can be shown of it. */
export function refsUnder(message: Message | null | undefined): PagedRef[] {
  const nodes = (message?.components ?? []).map((component) => component.toJSON() as Node)
  return nodes.flatMap(customIds).flatMap((customId) => readPagedRef(customId) ?? [])
}

function customIds({ custom_id, components = [], accessory }: Node): string[] {
  return [...(custom_id ? [custom_id] : []), ...[...components, ...(accessory ? [accessory] : [])].flatMap(customIds)]
}
