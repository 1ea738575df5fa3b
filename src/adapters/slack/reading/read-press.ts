import { z } from 'zod'

/** The fields of Slack's `block_actions` payload that matter here. */
const blockActions = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string().default(''),
  response_url: z.string().default(''),
  container: z.object({
    message_ts: z.string().optional(),
    thread_ts: z.string().optional(),
    channel_id: z.string().optional(),
    is_ephemeral: z.boolean().optional(),
  }),
  channel: z.object({ id: z.string() }).optional(),
  message: z.object({ thread_ts: z.string().optional() }).optional(),
  view: z.object({ private_metadata: z.string().default('') }).optional(),
  actions: z.tuple(
    [
      z.object({
        action_id: z.string(),
        action_ts: z.string().default(''),
        value: z.string().optional(),
        selected_option: z.object({ value: z.string(), text: z.object({ text: z.string() }).optional() }).nullish(),
      }),
    ],
    z.unknown(),
  ),
})

/** A pressed button or a chosen option, and where. */
export interface Pressed {
  readonly user: string
  readonly trigger: string
  /** The response address; empty in App Home. */
  readonly respondAt: string
  readonly action: string
  readonly value: string
  /** Of a chosen option, as it is shown. */
  readonly label?: string
  /** Tells one press from another. */
  readonly time: string
  /** Undefined in App Home. */
  readonly channel?: string
  readonly message?: string
  readonly thread?: string
  /** Only the person sees the message. */
  readonly isPrivate: boolean
  /** What was put into the view by who made it. */
  readonly metadata?: string
}

/** Undefined when a payload is not of this kind. */
export function readPressed(body: unknown): Pressed | undefined {
  const parsed = blockActions.safeParse(body)
  if (!parsed.success) return undefined
  const { user, trigger_id, response_url, container, message, view, actions } = parsed.data
  const [{ action_id, action_ts, value, selected_option }] = actions
  const channel = parsed.data.channel?.id ?? container.channel_id
  const thread = message?.thread_ts ?? container.thread_ts
  return {
    user: user.id,
    trigger: trigger_id,
    respondAt: response_url,
    action: action_id,
    value: value ?? selected_option?.value ?? '',
    time: action_ts,
    ...(selected_option?.text && { label: selected_option.text.text }),
    ...(channel && { channel }),
    ...(container.message_ts && { message: container.message_ts }),
    ...(thread && { thread }),
    isPrivate: container.is_ephemeral ?? false,
    ...(view && { metadata: view.private_metadata }),
  }
}
