import { z } from 'zod'
import type { Answerer } from './answerer.ts'
import type { Send } from './send-reply.ts'
import { conversationOf } from './threads.ts'

/** The fields of Slack's `block_actions` payload that matter here. */
const blockActions = z.object({
  user: z.object({ id: z.string() }),
  container: z.object({
    message_ts: z.string(),
    thread_ts: z.string().optional(),
    channel_id: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
  }),
  channel: z.object({ id: z.string() }).optional(),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  actions: z.tuple([z.object({ action_id: z.string(), action_ts: z.string().default(''), value: z.string() })], z.unknown()),
})

export interface PressDelivery {
  readonly body: unknown
  readonly team: string
  readonly sendTo: (channel: string, thread: string) => Send
  /** Sends to the person alone. */
  readonly sendPrivately: Send
}

interface PressTools {
  readonly answerer: Answerer
  readonly first: (key: string) => boolean
}

/** The conversation that a person has with the bot through `/ask` in one channel. */
export function commandConversation(team: string, channel: string, user: string): string {
  return `slack:${team}:${channel}:ask:${user}`
}

/** Asks the question behind a button: in the message's thread, or privately when the message was private. Never rejects. */
export async function onPress(
  { body, team, sendTo, sendPrivately }: PressDelivery,
  { answerer, first }: PressTools,
): Promise<void> {
  const parsed = blockActions.safeParse(body)
  if (!parsed.success) return
  const { user, container, message, actions } = parsed.data
  const [{ value: question, action_ts, action_id }] = actions
  const channel = parsed.data.channel?.id ?? container.channel_id
  if (!channel || !first(`press:${team}:${channel}:${container.message_ts}:${action_id}:${action_ts}`)) return
  const shown = question
  if (container.is_ephemeral) {
    await answerer({ conversation: commandConversation(team, channel, user.id), question, shown, send: sendPrivately })
    return
  }
  const thread = message?.thread_ts ?? container.thread_ts ?? container.message_ts
  await answerer({ conversation: conversationOf({ team, channel, thread }), question, shown, send: sendTo(channel, thread) })
}
