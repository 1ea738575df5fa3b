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
  /** The thread it stands in, or that its answer opens. */
  readonly thread: string
  readonly user: string
  /** The question without Slack's mark-up and without the mention of the bot. */
  readonly question: string
  /** `mention` and `direct` are for the bot; `reply` stands in a thread and is for it only when the bot takes part there. */
  readonly way: 'mention' | 'direct' | 'reply'
  /** In a direct conversation: a message outside threads. */
  readonly opensThread: boolean
}

/** Messages of people carry no subtype, except with a file, or when a thread reply is sent to the channel as well. */
const HUMAN_SUBTYPES = new Set([undefined, 'file_share', 'thread_broadcast'])

/** Mentions of people, groups and channels-wide mentions, with the id of the person. */
const MENTION = /<(?:@([A-Z0-9]+)(?:\|[^>]*)?|!(?:subteam\^|here|channel|everyone)[^>]*)>/g

/** Decides whether an event is a message for the bot; undefined when it is none (bots, edits, talk among others). */
export function readIncoming(event: unknown, botUser: string): Incoming | undefined {
  const parsed = messageEvent.safeParse(event)
  if (!parsed.success) return undefined
  const { channel, ts, thread_ts, user, text } = parsed.data
  const way = wayOf(parsed.data, botUser)
  if (!way || !user || user === botUser) return undefined
  const question = plainQuestion(text, botUser)
  return { channel, ts, thread: thread_ts ?? ts, user, question, way, opensThread: thread_ts === undefined }
}

function wayOf(event: MessageEvent, botUser: string): Incoming['way'] | undefined {
  if (event.bot_id !== undefined || !HUMAN_SUBTYPES.has(event.subtype)) return undefined
  if (event.channel_type === 'im' || event.channel.startsWith('D')) return 'direct'
  const mentioned = [...event.text.matchAll(MENTION)].map(([, user]) => user)
  if (event.type === 'app_mention' || mentioned.includes(botUser)) return 'mention'
  const isReply = event.thread_ts !== undefined && event.thread_ts !== event.ts
  return isReply && mentioned.length === 0 && event.subtype === undefined ? 'reply' : undefined
}
