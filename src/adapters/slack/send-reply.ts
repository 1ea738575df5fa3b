import { renderSlack, renderSlackPlain, renderSlackSimple, type SlackMessage } from '../../reply/render/slack.ts'
import type { Reply } from '../../reply/reply.ts'
import { errorCode } from './error-code.ts'

/** Sends one message somewhere; rejects when Slack refuses it. */
export type Send = (message: SlackMessage) => Promise<void>

/** Answers that blame the message, not the connection or the channel. A response address answers with a bare HTTP error. */
const BLAMES_MESSAGE = ['block', 'msg_too_long', 'table', 'attachment', 'slack_bolt_respond_error']

const blamesMessage = (error: unknown) => BLAMES_MESSAGE.some((part) => errorCode(error).includes(part))

/**
 * Sends a reply in the best form that Slack takes: all blocks, then text and buttons, then text alone.
 * `refused` is told the code of each refusal. Rejects when the last form fails too, or at once for any other error.
 */
export async function sendReply(
  reply: Reply,
  asked: string | undefined,
  send: Send,
  refused: (code: string) => void,
): Promise<void> {
  try {
    return await send(renderSlack(reply, asked))
  } catch (error) {
    if (!blamesMessage(error)) throw error
    refused(errorCode(error))
  }
  try {
    return await send(renderSlackSimple(reply))
  } catch (error) {
    if (!blamesMessage(error)) throw error
    refused(errorCode(error))
  }
  await send(renderSlackPlain(reply))
}
