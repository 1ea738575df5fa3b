import type { KnownBlock } from '@slack/types'
import type { Reply } from '../../reply.ts'
import { cutText, splitText } from '../../split.ts'
import { slackWordingFor } from '../../wording/slack.ts'
import { drawButtons, type Shown } from './buttons.ts'
import { drawPage } from './draw-page.ts'
import { contextOf, escapeText, plainTextOf } from './elements.ts'
import { paginate } from './paginate.ts'
import type { Layer, Portion } from './portion.ts'
import { bodyPortions, sourcePortions } from './portions.ts'
import { sourceLines } from './source-lines.ts'
import { textPortions } from './text-portions.ts'

/** The parts of a Slack message that a reply decides. `text` is the notification, what a screen reader reads, and the message itself without blocks. */
export interface SlackMessage {
  readonly text: string
  readonly blocks?: readonly KnownBlock[]
}

/** How a reply is shown. */
export interface SlackOptions {
  /** Stands above when the question is not in the thread already: a pressed button, a private answer. */
  readonly asked?: string
  /** The view of the answer that the reply shows; the answer itself when absent. */
  readonly view?: Shown['shows']
  /** From 0; a page that is not there is the last one. */
  readonly page?: number
  /** A private answer, which may be shared with the channel. */
  readonly share?: boolean
}

/** Slack cuts the text at 40,000 characters, and escaping can make five of one. */
const TEXT_CHARS = 7500
const SECTION_CHARS = 2900
/**
 * All texts of a message, buttons and their values included. The limit is not documented: messages of 11,341 to 13,297
 * characters were refused as `msg_blocks_too_long` (slackapi/bolt-js issues 2509 and 2867), so we stay well below.
 */
const MESSAGE_CHARS = 9800
/** For headings, and the note on what was left out. */
const FIXED_CHARS = 300
/** More pages than there are: their buttons are as long as any. */
const MANY_PAGES = 99
const ASKED_CHARS = 300
/** So many sources stand under an answer; a button shows all of them. */
const SHOWN_SOURCES = 3
/** More sources without such a button have pages of their own. */
const MOST_SOURCES = 6

const wordsOf = ({ plain }: Reply) => plain.trim() || '…'
const fullText = (reply: Reply) => escapeText(cutText(wordsOf(reply), TEXT_CHARS))

/**
 * Draws a page of a reply as Block Kit: the answer, its scope, tables and computation, sources, then buttons. Texts stand
 * in rich text and plain text only, so nothing in them can mention, link or format. What does not fit is on further pages,
 * or behind the button that shows it; without an id there are no such buttons, and the rest is said to be missing.
 */
export function renderSlack(reply: Reply, options: SlackOptions = {}): SlackMessage {
  const pages = pagesOf(reply, options)
  const page = Math.min(options.page ?? 0, pages.length - 1)
  return { text: fullText(reply), blocks: drawBlocks(reply, options, pages, page) }
}

/** All pages of a reply. */
export function renderSlackPages(reply: Reply, options: SlackOptions = {}): readonly SlackMessage[] {
  const pages = pagesOf(reply, options)
  const text = fullText(reply)
  return pages.map((_, page) => ({ text, blocks: drawBlocks(reply, options, pages, page) }))
}

type Page = readonly Portion[]

function drawBlocks(reply: Reply, options: SlackOptions, pages: readonly Page[], page: number): readonly KnownBlock[] {
  const shown = { ...options, shows: options.view ?? ({ kind: 'page', page } as const), page, pages: pages.length }
  const asked = options.asked?.trim()
  const left = reply.id ? 0 : linesIn(pages.slice(1).flat())
  return [
    ...(asked ? [contextOf(`▸ ${cutText(asked, ASKED_CHARS)}`)] : []),
    ...withHeading(pages[page] ?? [], reply),
    ...(left > 0 ? [contextOf(slackWordingFor(reply.lang).leftOut(left))] : []),
    ...drawButtons(reply, shown),
  ]
}

/** Rows, and lines of text whatever the number of their pieces. */
function linesIn(portions: Page): number {
  return new Set(portions.map(({ strip, draws }, i) => `${strip}:${draws.kind === 'text' ? draws.line : `row ${i}`}`)).size
}

/** The same with the plainest blocks there are, for when Slack refuses the others: text and buttons. */
export function renderSlackSimple(reply: Reply, options: SlackOptions = {}): SlackMessage {
  const shown = { ...options, shows: options.view ?? ({ kind: 'page', page: 0 } as const), page: 0, pages: 1 }
  const buttons = drawButtons(reply, shown).filter(({ type }) => type !== 'context_actions')
  const pieces = splitText(wordsOf(reply), SECTION_CHARS).filter((piece) => piece.trim() !== '')
  let room = roomFor(reply, options)
  const fitting = pieces.filter((piece) => {
    room -= piece.length
    return room >= 0
  })
  const sections = fitting.map((text): KnownBlock => ({ type: 'section', text: plainTextOf(text) }))
  return { text: fullText(reply), blocks: [...sections, ...buttons] }
}

/** The same without blocks, which Slack cannot refuse. */
export function renderSlackPlain(reply: Reply): SlackMessage {
  return { text: fullText(reply) }
}

/** What stands on later pages although a button shows it is left to the button. */
function pagesOf(reply: Reply, options: SlackOptions): readonly Page[] {
  const { body, sources } = portionsOf(reply, options)
  const room = roomFor(reply, options)
  const apart = reply.id !== undefined && reply.sources.length > MOST_SOURCES && !options.view
  if (apart && !hasButton(reply, options, 'sources')) return [...paginate(body, room), ...paginate(sources, room)]
  const portions = [...body, ...sources]
  const [first = [], ...rest] = paginate(portions, room)
  if (rest.length === 0) return [first]
  const shownElsewhere = (portion: Portion) => !first.includes(portion) && hasButton(reply, options, portion.layer)
  const left = portions.filter((portion) => !shownElsewhere(portion))
  return paginate(left, room)
}

/** Characters that the buttons and the question leave of a message. */
function roomFor(reply: Reply, options: SlackOptions): number {
  const shown = { ...options, shows: options.view ?? ({ kind: 'page', page: 1 } as const), page: 1, pages: MANY_PAGES }
  const asked = cutText(options.asked ?? '', ASKED_CHARS).length
  return MESSAGE_CHARS - FIXED_CHARS - asked - charsIn(drawButtons(reply, shown))
}

function charsIn(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, inner) => sum + charsIn(inner), 0)
}

function portionsOf(reply: Reply, options: SlackOptions): { readonly body: Page; readonly sources: Page } {
  const blocks = bodyPortions(reply)
  const body = blocks.length > 0 ? blocks : textPortions([{ text: wordsOf(reply) }], { strip: -1, layer: 'text' })
  const firstChart = body.find(({ layer }) => layer === 'chart')
  const isFurtherChart = ({ layer, strip }: Portion) => layer === 'chart' && strip !== firstChart?.strip
  const all = sourceLines(reply, options.view?.kind === 'sources')
  const shown = hasButton(reply, options, 'sources') ? all.slice(0, SHOWN_SOURCES) : all
  return {
    body: hasButton(reply, options, 'chart') ? body.filter((portion) => !isFurtherChart(portion)) : body,
    sources: sourcePortions(shown, reply.blocks.length),
  }
}

const BUTTON_OF: Partial<Record<Layer, string>> = { trace: 'computation', chart: 'chart', sources: 'sources' }

/** Whether a button of the reply shows all of a layer; that of the view which is shown does not. */
function hasButton({ id, actions }: Reply, { view }: SlackOptions, layer: Layer): boolean {
  const kind = BUTTON_OF[layer]
  return id !== undefined && kind !== view?.kind && actions.some((action) => action.view.kind === kind)
}

/** The sources have a heading of their own on every page. */
function withHeading(page: Page, { blocks, labels, sources }: Reply): readonly KnownBlock[] {
  const isSource = ({ strip }: Portion) => sources.length > 0 && strip === blocks.length
  const cited = page.filter(isSource)
  const body = drawPage(page.filter((portion) => !isSource(portion)))
  return cited.length === 0 ? body : [...body, contextOf(labels.sources), ...drawPage(cited)]
}
