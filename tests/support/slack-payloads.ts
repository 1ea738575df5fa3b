import { createHmac } from 'node:crypto'
import { BOT, TOKENS } from './slack-api.ts'

let counter = 0
const unique = () => ++counter

/** A timestamp that no other message has. */
export const newTs = () => `1700000000.${String(unique()).padStart(6, '0')}`

export interface MessageFields {
  readonly type?: 'message' | 'app_mention'
  readonly channel?: string
  readonly channel_type?: string
  readonly user?: string
  readonly text: string
  readonly ts?: string
  readonly thread_ts?: string
  readonly subtype?: string
  readonly bot_id?: string
}

/** An event callback as Slack sends it. */
export function event(fields: MessageFields, eventId = `Ev${unique()}`) {
  const ts = fields.ts ?? newTs()
  return {
    token: 'v',
    team_id: BOT.team,
    api_app_id: BOT.app,
    type: 'event_callback',
    event_id: eventId,
    event_time: 1_700_000_000,
    authorizations: [{ enterprise_id: null, team_id: BOT.team, user_id: BOT.user, is_bot: true, is_enterprise_install: false }],
    is_ext_shared_channel: false,
    event: { type: 'message', user: 'U01ALICE', channel: 'C01', ...fields, ts, event_ts: ts },
  }
}

export const mention = (text: string, fields: Partial<MessageFields> = {}) =>
  event({ type: 'app_mention', text: `<@${BOT.user}> ${text}`, ...fields })

export const direct = (text: string, fields: Partial<MessageFields> = {}) =>
  event({ text, channel: 'D01', channel_type: 'im', ...fields })

/** `/ask`; `base` is the origin of the server that takes the answer. */
export function command(text: string, base: string) {
  const id = unique()
  return {
    token: 'v',
    command: '/ask',
    text,
    team_id: BOT.team,
    channel_id: 'C01',
    user_id: 'U01ALICE',
    api_app_id: BOT.app,
    is_enterprise_install: 'false',
    trigger_id: `trigger${id}`,
    response_url: new URL(`/response/${id}`, base).href,
  }
}

export interface PressFields {
  readonly value: string
  readonly base: string
  readonly message_ts?: string
  readonly thread_ts?: string
  readonly is_ephemeral?: boolean
}

/** A pressed suggestion. */
export function press({ value, base, message_ts = newTs(), thread_ts, is_ephemeral = false }: PressFields) {
  const inThread = thread_ts === undefined ? {} : { thread_ts }
  return {
    type: 'block_actions',
    team: { id: BOT.team, domain: 't' },
    user: { id: 'U01ALICE', team_id: BOT.team },
    api_app_id: BOT.app,
    token: 'v',
    trigger_id: `trigger${unique()}`,
    channel: { id: 'C01', name: 'general' },
    container: { type: 'message', message_ts, channel_id: 'C01', is_ephemeral, ...inThread },
    ...(is_ephemeral
      ? {}
      : { message: { type: 'message', ts: message_ts, user: BOT.user, bot_id: BOT.bot, text: 'old', ...inThread } }),
    actions: [{ type: 'button', block_id: 'b', action_id: 'suggest:0', value, action_ts: newTs() }],
    response_url: new URL(`/response/${unique()}`, base).href,
  }
}

interface Signing {
  readonly secret?: string
  readonly secondsAgo?: number
  readonly headers?: Record<string, string>
}

/** Sends a request to the bot's port as Slack does, signed. Objects go as JSON, `form` as a form. */
export async function postSigned(
  port: number,
  content: { readonly json: object } | { readonly form: Record<string, string> },
  { secret = TOKENS.signingSecret, secondsAgo = 0, headers = {} }: Signing = {},
): Promise<Response> {
  const body = 'json' in content ? JSON.stringify(content.json) : new URLSearchParams(content.form).toString()
  const timestamp = String(Math.floor(Date.now() / 1000) - secondsAgo)
  const signature = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')
  return fetch(`http://127.0.0.1:${port}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': 'json' in content ? 'application/json' : 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': `v0=${signature}`,
      ...headers,
    },
    body,
  })
}
