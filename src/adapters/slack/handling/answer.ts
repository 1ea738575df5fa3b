import type { ReplyLanguage } from '../../../answer/answer.ts'
import { renderSlackPlain, type SlackOptions } from '../../../reply/render/slack/render-slack.ts'
import type { Reply } from '../../../reply/reply.ts'
import { noticeView } from '../../../reply/views/notice-view.ts'
import { slackWordingFor } from '../../../reply/wording/slack.ts'
import { errorCode } from '../connection/error-code.ts'
import { cannotPost } from '../sending/cannot-post.ts'
import { type Send, type Sent, showTo } from '../sending/send.ts'
import { sendReply } from '../sending/send-reply.ts'
import type { SlackTools } from '../slack-tools.ts'

/** Answers that are there sooner show no sign of being worked on. */
const STATUS_AFTER_MS = 300
const MOST_WITH_STATUS = 50

/** One reply and where it goes. */
export interface Answering {
  readonly user: string
  readonly channel?: string
  /** Of what is said when there is no reply. */
  readonly lang: ReplyLanguage
  readonly reply: () => Promise<Reply | undefined>
  readonly send: Send
  readonly options?: (reply: Reply) => SlackOptions
  /** Among other people's talk: nobody waits for it. */
  readonly overheard?: boolean
  /** The thread in which Slack shows that an answer is on its way. */
  readonly working?: { readonly channel: string; readonly thread: string }
}

export interface Answered {
  readonly reply: Reply
  readonly sent: Sent
}

/** Gets a reply and sends it, or says what is in the way. Undefined when there is nothing to say or nothing could be sent. Never rejects. */
export async function answer(answering: Answering, tools: SlackTools): Promise<Answered | undefined> {
  const { user, channel, working, lang, send, options = () => ({}) } = answering
  const debt = { user, lang, ...(channel && { channel }), ...(working && { thread: working.thread }) }
  const tell = () => tools.owe(debt, send({ text: slackWordingFor(lang).stopped }))
  const done = answering.overheard ? () => undefined : tools.work.ifCut(tell)
  try {
    const reply = await withStatus(answering, tools)
    if (!reply) return undefined
    const refused = (code: string) => tools.log.warn({ code }, 'slack refused a message; sending a simpler one')
    return { reply, sent: await sendReply(reply, options(reply), send, refused) }
  } catch (error) {
    tools.log.error({ code: errorCode(error) }, 'slack: an answer failed')
    await apologise(error, answering, tools)
    return undefined
  } finally {
    done()
  }
}

/** Slack itself takes the status away when the answer is posted. */
async function withStatus(
  { reply, working, lang }: Answering,
  { quickClient, work, log }: SlackTools,
): Promise<Reply | undefined> {
  // In a flood the sign would only hold up the answers.
  if (!working || work.size() > MOST_WITH_STATUS) return reply()
  const setStatus = (status: string) =>
    quickClient.assistant.threads
      .setStatus({ channel_id: working.channel, thread_ts: working.thread, status })
      .catch((error: unknown) => log.info({ code: errorCode(error) }, 'slack: the status could not be shown'))
  let shown: Promise<unknown> | undefined
  const timer = setTimeout(() => {
    shown = setStatus(slackWordingFor(lang).status)
  }, STATUS_AFTER_MS)
  try {
    const found = await reply()
    if (!found && shown) await shown.then(() => setStatus(''))
    return found
  } finally {
    clearTimeout(timer)
  }
}

async function apologise(error: unknown, { user, channel, lang, send }: Answering, { client, log }: SlackTools): Promise<void> {
  const reason = channel === undefined ? undefined : cannotPost(error, channel, lang)
  try {
    if (reason) await showTo(client, { user })(reason)
    else await send(renderSlackPlain(noticeView({ kind: 'failed' }, lang)))
  } catch (second) {
    log.error({ code: errorCode(second) }, 'slack: the apology failed too')
  }
}
