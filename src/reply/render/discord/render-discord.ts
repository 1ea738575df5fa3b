import {
  type APIActionRowComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  type APITextDisplayComponent,
  ComponentType,
  MessageFlags,
} from 'discord-api-types/v10'
import type { Reply, Tone } from '../../reply.ts'
import { type DiscordWording, discordWordingFor } from '../../wording/discord/discord-wording.ts'
import { blockParts } from './block-parts.ts'
import { pageRow, ratingRow, viewRows } from './button-rows.ts'
import { flat, literal, writeLine } from './line.ts'
import { pageId } from './page-id.ts'
import { type Part, pagesOf } from './pages.ts'
import { sourceComponents } from './source-components.ts'
import { sourcePart } from './source-part.ts'
import { suggestionRow } from './suggestion-row.ts'

/** Characters of a page: 4000 over all text displays (Discord, component reference), less the question, the lead and the note. */
const PAGE = { characters: 3400, rows: 36 }
/** Of a message, all counted (Discord, component reference). */
const COMPONENTS = 40
/** The container, the question, the body, the separator and the texts around the sources. */
const OUTSIDE = 6
const QUESTION = 300
const LEAD = 100
const SMALL = '-# '

const ACCENT: Record<Tone, number> = {
  answer: 0x2e7d32,
  computed: 0x1565c0,
  refusal: 0x757575,
  clarify: 0xef6c00,
  smalltalk: 0x5865f2,
  notice: 0xf9a825,
}

export interface DiscordOptions {
  /** The question, said above the answer where Discord does not show it (commands and buttons). */
  readonly asked?: string
  /** The question as it stands above the message already, with its mark-up. */
  readonly above?: string
  /** From 0; one that does not exist is the last. */
  readonly page?: number
  /** The ids of the page buttons; by default those of the answer. Without them, what is left out is counted. */
  readonly idOfPage?: (page: number) => string
  /** Only one person sees it, who may share it. */
  readonly share?: boolean
}

/** A message body for Discord's API: Components V2, with every mention switched off. */
export interface DiscordMessage {
  readonly flags: MessageFlags.IsComponentsV2
  readonly components: APIMessageTopLevelComponent[]
  readonly allowed_mentions: { readonly parse: [] }
}

/**
 * Renders one page of a reply as a Components V2 message: at most 40 components and 4000 characters of text. What does not
 * fit one page stands on the next; buttons and menus are on every page.
 */
export function renderDiscord(reply: Reply, options: DiscordOptions = {}): DiscordMessage {
  return message(reply, options, pagesOf(partsOf(reply), PAGE))
}

/** Every page of a reply. */
export function renderDiscordPages(reply: Reply, options: DiscordOptions = {}): readonly DiscordMessage[] {
  const pages = pagesOf(partsOf(reply), PAGE)
  return Array.from({ length: Math.max(1, pages.length) }, (_, page) => message(reply, { ...options, page }, pages))
}

type Pages = ReturnType<typeof pagesOf>

function message(reply: Reply, options: DiscordOptions, pages: Pages): DiscordMessage {
  const asked = options.asked?.trim()
  const question = options.above ?? (asked ? smallLine(discordWordingFor(reply.lang).asked + asked, QUESTION) : '')
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [...(question === '' ? [] : [textDisplay(question)]), container(reply, options, pages)],
    allowed_mentions: { parse: [] },
  }
}

function container(reply: Reply, options: DiscordOptions, pages: Pages): APIContainerComponent {
  const words = discordWordingFor(reply.lang)
  const { shown, page, count, hidden } = pageOf(pages, options.page ?? 0)
  const idOfPage = options.idOfPage ?? answerPages(reply)
  const below = [...suggestions(reply, words), ...rowOf(ratingRow(reply, options.share ?? false, words))]
  const turning = idOfPage ? rowOf(pageRow(page, count, idOfPage)) : []
  const taken = countOf([...turning, ...viewRows(reply, []).flatMap(rowOf), ...below])
  const evidence = shown.filter(({ rank }) => rank === 'source')
  const sources = sourceComponents(evidence, reply, words, COMPONENTS - OUTSIDE - taken)
  const told = writeParts(shown.filter(({ rank }) => rank !== 'source'))
  const body = told === '' && evidence.length === 0 ? literal(reply.plain, PAGE.characters).trim() || '…' : told

  const components: APIComponentInContainer[] = [
    ...(body === '' ? [] : [textDisplay(body)]),
    ...(body === '' || evidence.length === 0 ? [] : [{ type: ComponentType.Separator } as const]),
    ...sources.components,
    ...(hidden > 0 && !idOfPage ? [textDisplay(SMALL + words.omitted(hidden))] : []),
    ...turning,
    ...viewRows(reply, sources.markers).flatMap(rowOf),
    ...below,
  ]
  return { type: ComponentType.Container, accent_color: ACCENT[reply.tone], components }
}

/** One of the pages, and how many entries stand on those after it. */
function pageOf(pages: Pages, wanted: number) {
  const page = Math.min(Math.max(0, wanted), Math.max(0, pages.length - 1))
  const hidden = pages
    .slice(page + 1)
    .flat()
    .reduce((sum, { entries }) => sum + entries.length, 0)
  return { shown: pages[page] ?? [], page, count: pages.length, hidden }
}

function answerPages({ id }: Reply): DiscordOptions['idOfPage'] {
  return id === undefined ? undefined : (page) => pageId({ id, shows: { kind: 'page', page } }, page)
}

const countOf = (components: readonly APIComponentInContainer[]) =>
  components.reduce((sum, one) => sum + 1 + (one.type === ComponentType.ActionRow ? one.components.length : 0), 0)

function partsOf({ blocks, sources, labels, id }: Reply): Part[] {
  const told = blockParts(blocks)
  return sources.length === 0 ? told : [...told, sourcePart(sources, labels.sources, blocks, id !== undefined)]
}

function writeParts(parts: readonly Part[]): string {
  const texts = parts.map(({ head = [], entries }) =>
    [...head, ...entries.flatMap(({ lines }) => lines)]
      .map(writeLine)
      .filter((text) => text !== '')
      .join('\n'),
  )
  return texts.filter((text) => text !== '').reduce((above, text) => above + gapBefore(text, above) + text, '')
}

/** Small print belongs to what stands above it. */
function gapBefore(text: string, above: string): string {
  if (above === '') return ''
  return text.startsWith(SMALL) ? '\n' : '\n\n'
}

function suggestions(reply: Reply, words: DiscordWording): APIComponentInContainer[] {
  const row = suggestionRow(reply, words.menuHint)
  // A menu says what it is for by itself.
  const isMenu = row[0]?.type === ComponentType.StringSelect
  const lead = row.length === 0 || isMenu ? '' : reply.suggestionLead.trim()
  return [...(lead === '' ? [] : [textDisplay(smallLine(lead, LEAD))]), ...rowOf(row)]
}

function rowOf(components: readonly APIComponentInMessageActionRow[]): APIActionRowComponent<APIComponentInMessageActionRow>[] {
  return components.length === 0 ? [] : [{ type: ComponentType.ActionRow, components: [...components] }]
}

const textDisplay = (content: string): APITextDisplayComponent => ({ type: ComponentType.TextDisplay, content })
const smallLine = (text: string, limit: number) => SMALL + literal(flat(text), limit - SMALL.length)
