import { renderSlack, renderSlackPlain, renderSlackSimple, type SlackOptions } from '../../../reply/render/slack/render-slack.ts'
import type { Reply } from '../../../reply/reply.ts'
import { errorCode } from '../connection/error-code.ts'
import type { Send, Sent } from './send.ts'

/** Answers that blame the message, not the connection or the channel. */
const BLAMES_MESSAGE = ['block', 'msg_too_long', 'table', 'attachment', 'invalid_arguments', 'slack_bolt_respond_error']

const blamesMessage = (error: unknown) => BLAMES_MESSAGE.some((part) => errorCode(error).includes(part))

/**
 * Sends a reply in the best form that Slack takes: all blocks, then text and buttons, then text alone.
 * `refused` is told the code of each refusal. Rejects when the last form fails too, or at once for any other error.
 */
export async function sendReply(reply: Reply, options: SlackOptions, send: Send, refused: (code: string) => void): Promise<Sent> {
  for (const render of [renderSlack, renderSlackSimple]) {
    try {
      return await send(render(reply, options))
    } catch (error) {
      if (!blamesMessage(error)) throw error
      refused(errorCode(error))
    }
  }
  return send(renderSlackPlain(reply))
}
