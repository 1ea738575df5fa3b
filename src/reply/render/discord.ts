import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10'
import type { Reply, Tone } from '../reply.ts'
import { discordWording } from '../wording/discord.ts'
import { blockGroup } from './discord-blocks.ts'
import { type Fitted, fitGroups, literal, sizeOf } from './discord-fit.ts'
import { sourceGroup } from './discord-sources.ts'
import { suggestionRow } from './discord-suggestions.ts'

/** Characters over all text displays of a message (Discord, component reference). */
const TEXT_LIMIT = 4000
/** Characters of a message without components (Discord, create message). */
const PLAIN_LIMIT = 2000
/** What sources may claim of the text before the answer is placed. */
const SOURCES_SHARE = 1400
const QUESTION = 300
const LEAD = 100
/** Room kept for the two notes that say how much was left out. */
const NOTES = 160

const ACCENT: Record<Tone, number> = {
  answer: 0x2e7d32,
  computed: 0x1565c0,
  refusal: 0x757575,
  clarify: 0xef6c00,
  smalltalk: 0x5865f2,
  notice: 0xf9a825,
}

/** A message body for Discord's API: Components V2, with every mention switched off. */
export interface DiscordMessage {
  readonly flags: MessageFlags.IsComponentsV2
  readonly components: APIMessageTopLevelComponent[]
  readonly allowed_mentions: { readonly parse: [] }
}

/**
 * Renders a reply as a Components V2 message: at most 13 components and 4000 characters of text. What does not fit is left
 * out, lowest priority first, and counted in a note; suggestions always stay.
 * `asked` repeats the question above the answer, where the platform does not show it (commands and buttons).
 */
export function renderDiscord(reply: Reply, asked?: string): DiscordMessage {
  const components: APIMessageTopLevelComponent[] = []
  const question = asked?.trim() ? smallLine(discordWording[reply.lang].asked + asked, QUESTION) : ''
  if (question !== '') components.push(textDisplay(question))
  components.push(container(reply, TEXT_LIMIT - question.length))
  return { flags: MessageFlags.IsComponentsV2, components, allowed_mentions: { parse: [] } }
}

/** The answer without components, for a platform that refused the rendered message. At most 2000 characters. */
export function renderDiscordPlain(reply: Reply): string {
  return literal(reply.plain, PLAIN_LIMIT)
}

function container(reply: Reply, limit: number): APIContainerComponent {
  const wording = discordWording[reply.lang]
  const row = suggestionRow(reply.suggestions, wording.menuHint)
  const lead = row.length > 0 && reply.suggestionLead.trim() !== '' ? smallLine(reply.suggestionLead, LEAD) : ''
  const room = limit - lead.length - NOTES
  const sources = sourceGroup(reply.sources, reply.labels.sources, reply.blocks)
  const reserved = Math.min(sizeOf([sources]), SOURCES_SHARE)
  const note = (fitted: Fitted) => withNote(fitted, wording.omitted)
  const body =
    note(fitGroups(reply.blocks.map(blockGroup), room - reserved)) || literal(reply.plain, room - reserved).trim() || '…'
  const evidence = note(fitGroups([sources], room - body.length))

  const components: APIComponentInContainer[] = [textDisplay(body)]
  if (evidence !== '') components.push({ type: ComponentType.Separator }, textDisplay(evidence))
  if (lead !== '') components.push(textDisplay(lead))
  if (row.length > 0) components.push({ type: ComponentType.ActionRow, components: [...row] })
  return { type: ComponentType.Container, accent_color: ACCENT[reply.tone], components }
}

function withNote(fitted: Fitted, omitted: (count: number) => string): string {
  const note = fitted.omitted > 0 ? `-# ${omitted(fitted.omitted)}` : ''
  return [fitted.text, note].filter((text) => text.trim() !== '').join('\n')
}

function textDisplay(content: string): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content }
}

function smallLine(text: string, limit: number): string {
  return `-# ${literal(text.replaceAll('\r', ' ').replaceAll('\n', ' '), limit - 3)}`
}
