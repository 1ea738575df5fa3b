import type { RespondFn, webApi } from '@slack/bolt'
import type { Send } from './send-reply.ts'

/** Nothing in a message becomes a link, a mention or formatting, and no link opens a preview. */
const AS_WRITTEN = { unfurl_links: false, unfurl_media: false, mrkdwn: false, parse: 'none' } as const

/** Sends into a thread of a channel, for everyone there. */
export function threadSender(client: webApi.WebClient): (channel: string, thread: string) => Send {
  return (channel, thread) =>
    async ({ text, blocks }) => {
      await client.chat.postMessage({ channel, thread_ts: thread, text, ...(blocks && { blocks: [...blocks] }), ...AS_WRITTEN })
    }
}

/** Sends to the person alone who gave the command or pressed the button, without touching the message that was pressed. */
export function privateSender(respond: RespondFn): Send {
  return async ({ text, blocks }) => {
    const response = await respond({
      response_type: 'ephemeral',
      replace_original: false,
      text,
      ...(blocks && { blocks: [...blocks] }),
      ...AS_WRITTEN,
    })
    const body = await response.text()
    // A response address may report a refusal in its body only.
    if (body.includes('"ok":false')) throw Object.assign(new Error('refused'), { code: 'slack_bolt_respond_error' })
  }
}
