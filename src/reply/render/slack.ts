import type { KnownBlock } from '@slack/types'
import type { Reply } from '../reply.ts'
import { cutText, splitText } from '../split.ts'
import { slackWording } from '../wording/slack.ts'
import { drawBody } from './slack-body.ts'
import { drawButtons } from './slack-buttons.ts'
import { contextOf, escapeText } from './slack-elements.ts'
import { drawContext, drawLines } from './slack-lines.ts'
import { createRoom } from './slack-room.ts'
import { fitSources, sourceBlocks, sourceEntries } from './slack-sources.ts'

/** The parts of a Slack message that a reply decides. `text` is the notification, and the message itself without blocks. */
export interface SlackMessage {
  readonly text: string
  readonly blocks?: readonly KnownBlock[]
}

/** Slack recommends at most 4,000 characters; escaping can make three of these fill fifteen. */
const NOTIFICATION_CHARS = 3000
const SECTION_CHARS = 2900
const SIMPLE_SECTIONS = 2
/** These sources have room before the answer has: what is shown is never without its evidence. */
const SURE_SOURCES = 2
/** For the note on what was left out, the heading of the sources and their blocks. */
const FIXED_CHARS = 300
const FIXED_BLOCKS = 7

const wordsOf = ({ plain }: Reply) => plain.trim() || '…'
const notification = (reply: Reply) => escapeText(cutText(wordsOf(reply), NOTIFICATION_CHARS))

/**
 * Draws a reply as Block Kit: the answer, its scope, tables and computation, the sources, the suggestions as buttons.
 * `asked` stands above when the question is not in the thread already (a pressed button). Texts stand in rich text and
 * plain text only, so nothing in them can mention, link or format.
 */
export function renderSlack(reply: Reply, asked?: string): SlackMessage {
  const room = createRoom()
  const buttons = drawButtons(reply, room)
  const question = asked?.trim() ? drawContext(`▸ ${asked}`, room).blocks : []
  room.take(FIXED_CHARS, FIXED_BLOCKS)
  const entries = sourceEntries(reply)
  const first = fitSources(entries.slice(0, SURE_SOURCES), room)
  const drawn = drawBody(reply, room)
  const body = drawn.blocks.length > 0 ? drawn : drawLines([{ text: wordsOf(reply) }], room)
  const rest = first.length < SURE_SOURCES ? [] : fitSources(entries.slice(SURE_SOURCES), room)
  const fitting = [...first, ...rest]
  const left = fitting.reduce((sum, { count }) => sum - count, body.left + reply.sources.length)
  const note = left === 0 ? [] : [contextOf(slackWording[reply.lang].leftOut(left))]
  const sources = sourceBlocks(fitting)
  const heading = sources.length === 0 ? [] : [contextOf(reply.labels.sources)]
  const blocks = [...question, ...body.blocks, ...heading, ...sources, ...note, ...buttons]
  return { text: notification(reply), blocks }
}

/** The same with the plainest blocks there are, for when Slack refuses the others: text and buttons. */
export function renderSlackSimple(reply: Reply): SlackMessage {
  const pieces = splitText(wordsOf(reply), SECTION_CHARS).filter((piece) => piece.trim() !== '')
  const sections = pieces
    .slice(0, SIMPLE_SECTIONS)
    .map((text): KnownBlock => ({ type: 'section', text: { type: 'plain_text', text, emoji: false } }))
  return { text: notification(reply), blocks: [...sections, ...drawButtons(reply, createRoom())] }
}

/** The same without blocks, which Slack cannot refuse. */
export function renderSlackPlain(reply: Reply): SlackMessage {
  return { text: notification(reply) }
}
