import type { RespondFn, webApi } from '@slack/bolt'
import type { SlackMessage } from '../../../reply/render/slack/render-slack.ts'
import { errorCode } from '../connection/error-code.ts'

/** Where a message came to stand; nothing for one that is shown to a person alone. */
export interface Sent {
  readonly channel?: string
  readonly ts?: string
}

/** Sends one message somewhere; rejects when Slack refuses it. */
export type Send = (message: SlackMessage) => Promise<Sent>

/** Nothing in a message becomes a link, a mention or formatting, and no link opens a preview. */
const AS_WRITTEN = { unfurl_links: false, unfurl_media: false, mrkdwn: false, parse: 'none' } as const

const bodyOf = ({ text, blocks }: SlackMessage) => ({ text, ...(blocks && { blocks: [...blocks] }) })

/** Posts for everyone: into a thread, or into the channel itself. A person's id as the channel is the direct conversation. */
export function postTo(client: webApi.WebClient, channel: string, thread?: string): Send {
  return async (message) => {
    const inThread = thread === undefined ? {} : { thread_ts: thread }
    const { channel: where, ts } = await client.chat.postMessage({ channel, ...inThread, ...bodyOf(message), ...AS_WRITTEN })
    return { ...(where && { channel: where }), ...(ts && { ts }) }
  }
}

/** Puts another message in the place of one of ours. */
export function updateAt(client: webApi.WebClient, channel: string, ts: string): Send {
  return async (message) => {
    // Without blocks of its own the old ones would stay.
    await client.chat.update({ channel, ts, ...bodyOf({ blocks: [], ...message }), parse: 'none' })
    return { channel, ts }
  }
}

/** The person to whom something is shown alone, and where. */
export interface Onlooker {
  readonly user: string
  readonly channel?: string | undefined
  readonly thread?: string | undefined
}

export interface PrivateRoutes extends Onlooker {
  /** The response address of what the person did: for 30 minutes, five times, in any channel. */
  readonly respond?: RespondFn
  /** Takes the place of the private message whose button was pressed. */
  readonly instead?: boolean
}

/** Errors of a channel in which the bot cannot show something to one person. */
const NOT_THERE = [
  'not_in_channel',
  'channel_not_found',
  'user_not_in_channel',
  'is_archived',
  'restricted_action',
  'messages_tab',
]

/** Shows something to one person: by the response address, when that is used up in the channel, otherwise in a direct message. */
export function showTo(client: webApi.WebClient, { user, channel, thread, respond, instead = false }: PrivateRoutes): Send {
  const routes: Send[] = [
    ...(respond ? [respondWith(respond, instead)] : []),
    ...(channel ? [ephemeralTo(client, { user, channel, thread })] : []),
    postTo(client, user),
  ]
  return async (message) => {
    for (const [i, route] of routes.entries()) {
      try {
        return await route(message)
      } catch (error) {
        const last = i === routes.length - 1
        const viaResponse = respond !== undefined && i === 0
        // What a response address says of its refusal is not told apart: the next way shows whether the message is to blame.
        if (last || !(viaResponse || NOT_THERE.some((code) => errorCode(error).includes(code)))) throw error
      }
    }
    return {}
  }
}

function respondWith(respond: RespondFn, instead: boolean): Send {
  return async (message) => {
    const how = instead ? { replace_original: true } : { response_type: 'ephemeral' as const, replace_original: false }
    const response = await respond({ ...how, ...bodyOf(message), ...AS_WRITTEN })
    // A response address may report a refusal in its body only.
    if ((await response.text()).includes('"ok":false')) throw Object.assign(new Error('refused'), { code: 'response_refused' })
    return {}
  }
}

function ephemeralTo(client: webApi.WebClient, { user, channel, thread }: Onlooker & { readonly channel: string }): Send {
  return async (message) => {
    const inThread = thread === undefined ? {} : { thread_ts: thread }
    await client.chat.postEphemeral({ channel, user, ...inThread, ...bodyOf(message), parse: 'none' })
    return {}
  }
}
