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

interface CommandFields {
  readonly name?: string
  readonly channel?: string
  readonly user?: string
}

/** A slash command, `/ask` unless named; `base` is the origin of the server that takes the answer. */
export function command(text: string, base: string, { name = 'ask', channel = 'C01', user = 'U01ALICE' }: CommandFields = {}) {
  const id = unique()
  return {
    token: 'v',
    command: `/${name}`,
    text,
    team_id: BOT.team,
    channel_id: channel,
    user_id: user,
    api_app_id: BOT.app,
    is_enterprise_install: 'false',
    trigger_id: `trigger${id}`,
    response_url: new URL(`/response/${id}`, base).href,
  }
}

export interface PressFields {
  readonly value: string
  readonly base: string
  /** `suggest:0` when absent. */
  readonly action_id?: string
  readonly channel?: string
  readonly user?: string
  readonly message_ts?: string
  readonly thread_ts?: string
  readonly is_ephemeral?: boolean
}

const interaction = (base: string, user = 'U01ALICE') => ({
  team: { id: BOT.team, domain: 't' },
  user: { id: user, team_id: BOT.team },
  api_app_id: BOT.app,
  token: 'v',
  trigger_id: `trigger${unique()}`,
  response_url: new URL(`/response/${unique()}`, base).href,
})

/** A pressed button of a message. */
export function press(fields: PressFields) {
  const {
    value,
    base,
    action_id = 'suggest:0',
    channel = 'C01',
    user,
    message_ts = newTs(),
    thread_ts,
    is_ephemeral = false,
  } = fields
  const inThread = thread_ts === undefined ? {} : { thread_ts }
  return {
    ...interaction(base, user),
    type: 'block_actions',
    channel: { id: channel, name: 'general' },
    container: { type: 'message', message_ts, channel_id: channel, is_ephemeral, ...inThread },
    ...(is_ephemeral
      ? {}
      : { message: { type: 'message', ts: message_ts, user: BOT.user, bot_id: BOT.bot, text: 'old', ...inThread } }),
    actions: [{ type: 'button', block_id: 'b', action_id, value, action_ts: newTs() }],
  }
}

/** A press in App Home, or a choice in one of its menus. */
export function homePress(
  action: { readonly action_id: string; readonly value?: string; readonly chosen?: string },
  base: string,
) {
  const { response_url: _, ...rest } = interaction(base)
  const { action_id, value, chosen } = action
  const picked =
    chosen === undefined
      ? { type: 'button', value }
      : { type: 'static_select', selected_option: { text: { type: 'plain_text', text: chosen }, value: chosen } }
  return {
    ...rest,
    type: 'block_actions',
    container: { type: 'view', view_id: 'V01' },
    view: { id: 'V01', type: 'home', private_metadata: '{"channel":"D01"}', state: { values: {} } },
    actions: [{ block_id: 'b', action_id, action_ts: newTs(), ...picked }],
  }
}

/** The message shortcut 核对 on a message. */
export function checkShortcut(
  text: string,
  base: string,
  fields: { readonly channel?: string; readonly thread_ts?: string } = {},
) {
  const { channel = 'C01', thread_ts } = fields
  return {
    ...interaction(base),
    type: 'message_action',
    callback_id: 'check_message',
    action_ts: newTs(),
    message_ts: newTs(),
    channel: { id: channel, name: 'general' },
    message: { type: 'message', user: 'U02BOB', text, ts: newTs(), ...(thread_ts && { thread_ts }) },
  }
}

/** A window that was submitted, or closed. */
export function viewResult(
  type: 'view_submission' | 'view_closed',
  view: { readonly callback_id: string; readonly private_metadata: string },
  values: object,
  user = 'U01ALICE',
) {
  const { response_url: _, ...rest } = interaction('http://localhost', user)
  return { ...rest, type, view: { id: 'V01', type: 'modal', ...view, state: { values } } }
}

/** A message that was edited, and one that was deleted. */
export function edited(text: string, ts: string, before: string, fields: Partial<MessageFields> = {}) {
  const { channel = 'C01', channel_type = 'channel', ...rest } = fields
  const message = { type: 'message', user: 'U01ALICE', text, ts, edited: { user: 'U01ALICE', ts: newTs() }, ...rest }
  return event({
    subtype: 'message_changed',
    channel,
    channel_type,
    text: '',
    ...{ message, previous_message: { type: 'message', user: 'U01ALICE', text: before, ts, ...rest } },
  })
}

export const deleted = (ts: string, fields: Partial<MessageFields> = {}) =>
  event({ subtype: 'message_deleted', text: '', ...fields, ...{ deleted_ts: ts } })

export const homeOpened = (tab: 'home' | 'messages', user = 'U01ALICE') => ({
  ...event({ text: '' }),
  event: { type: 'app_home_opened', user, channel: 'D01', tab, event_ts: newTs() },
})

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
