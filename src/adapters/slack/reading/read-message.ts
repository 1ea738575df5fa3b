import { z } from 'zod'
import { plainQuestion } from './plain-question.ts'

/** The fields of Slack's `message` and `app_mention` events that matter here. */
const messageEvent = z.object({
  type: z.enum(['message', 'app_mention']),
  channel: z.string(),
  channel_type: z.string().optional(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  text: z.string().default(''),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  subtype: z.string().optional(),
})

type MessageEvent = z.infer<typeof messageEvent>

/** A message by a person that the bot may have to answer. */
export interface Incoming {
  readonly channel: string
  readonly ts: string
  /** The thread it stands in; undefined at the top of a channel. */
  readonly thread: string | undefined
  readonly user: string
  /** The question without Slack's mark-up and without the mention of the bot. */
  readonly question: string
  /**
   * `mention` and `direct` are for the bot; `reply` stands in a thread and is for it only when it takes part there; `open` is
   * talk in a channel, for it only where every question is answered.
   */
  readonly way: 'mention' | 'direct' | 'reply' | 'open'
}

/** Messages of people carry no subtype, except with a file, or when a thread reply is sent to the channel as well. */
const HUMAN_SUBTYPES = new Set([undefined, 'file_share', 'thread_broadcast'])

/** Mentions of people, groups and channels-wide mentions, with the id of the person. */
const MENTION = /<(?:@([A-Z0-9]+)(?:\|[^>]*)?|!(?:subteam\^|here|channel|everyone)[^>]*)>/g

/** Decides whether an event is a message for the bot; undefined when it is none (bots, edits, talk with others). */
export function readMessage(event: unknown, botUser: string): Incoming | undefined {
  const parsed = messageEvent.safeParse(event)
  if (!parsed.success) return undefined
  const { channel, ts, thread_ts, user, text } = parsed.data
  const way = wayOf(parsed.data, botUser)
  if (!way || !user || user === botUser) return undefined
  return { channel, ts, thread: thread_ts === ts ? undefined : thread_ts, user, question: plainQuestion(text, botUser), way }
}

function wayOf(event: MessageEvent, botUser: string): Incoming['way'] | undefined {
  if (event.bot_id !== undefined || !HUMAN_SUBTYPES.has(event.subtype)) return undefined
  if (event.channel_type === 'im' || event.channel.startsWith('D')) return 'direct'
  const mentioned = [...event.text.matchAll(MENTION)].map(([, user]) => user)
  if (event.type === 'app_mention' || mentioned.includes(botUser)) return 'mention'
  if (mentioned.length > 0 || event.subtype !== undefined) return undefined
  return event.thread_ts !== undefined && event.thread_ts !== event.ts ? 'reply' : 'open'
}

const changeEvent = z.discriminatedUnion('subtype', [
  z.object({
    subtype: z.literal('message_changed'),
    channel: z.string(),
    channel_type: z.string().optional(),
    message: z.looseObject({
      ts: z.string(),
      subtype: z.string().optional(),
      text: z.string().default(''),
      edited: z.object({ ts: z.string() }).optional(),
    }),
    previous_message: z.looseObject({ text: z.string().default('') }).optional(),
  }),
  z.object({ subtype: z.literal('message_deleted'), channel: z.string(), deleted_ts: z.string() }),
])

/** A message that was edited, as it reads now, or deleted. */
export type Change =
  | { readonly kind: 'edited'; readonly channel: string; readonly ts: string; readonly version: string; readonly message: object }
  | { readonly kind: 'deleted'; readonly channel: string; readonly ts: string }

/** Slack leaves this in the place of a deleted message with replies. */
const TOMBSTONE = 'tombstone'

/** Undefined when nobody changed the text of a message: Slack tells of previews and of new replies the same way. */
export function readChange(event: unknown): Change | undefined {
  const parsed = changeEvent.safeParse(event)
  if (!parsed.success) return undefined
  const { channel } = parsed.data
  if (parsed.data.subtype === 'message_deleted') return { kind: 'deleted', channel, ts: parsed.data.deleted_ts }
  const { message, previous_message, channel_type } = parsed.data
  if (message.subtype === TOMBSTONE) return { kind: 'deleted', channel, ts: message.ts }
  if (!message.edited || message.text === previous_message?.text) return undefined
  const inChannel = { type: 'message', channel, ...(channel_type && { channel_type }) }
  return { kind: 'edited', channel, ts: message.ts, version: message.edited.ts, message: { ...message, ...inChannel } }
}
