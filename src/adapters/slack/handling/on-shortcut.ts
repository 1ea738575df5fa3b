import type { RespondFn } from '@slack/bolt'
import { z } from 'zod'
import { detectLanguage } from '../../../language/words/detect-language.ts'
import { plainQuestion } from '../reading/plain-question.ts'
import { showTo } from '../sending/send.ts'
import { conversationOf, placeOf, type SlackTools } from '../slack-tools.ts'
import { answer } from './answer.ts'
import { languageFor } from './language-for.ts'

/** The fields of Slack's `message_action` payload that matter here. */
const messageAction = z.object({
  action_ts: z.string(),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional(), text: z.string().default('') }),
})

/** Holds a message against the papers, for the person alone who asked for it. Never rejects. */
export async function onCheck(body: unknown, team: string, respond: RespondFn, tools: SlackTools): Promise<void> {
  const parsed = messageAction.safeParse(body)
  if (!parsed.success) return
  const { action_ts, user, channel, message } = parsed.data
  const where = { team, channel: channel.id, user: user.id }
  const delivery = `check:${team}:${channel.id}:${action_ts}`
  if (!(await tools.desk.claim(delivery))) return
  const text = plainQuestion(message.text, tools.botUser)
  const thread = message.thread_ts === undefined ? {} : { thread: message.thread_ts }
  const send = showTo(tools.client, { ...where, ...thread, respond })
  const lang = text === '' ? await languageFor(where, tools) : detectLanguage(text)
  const asking = { place: placeOf(where), conversation: conversationOf.personal(where), text, ...(text === '' && { lang }) }
  const options = () => ({ asked: text, share: true })
  await answer({ ...where, lang, reply: () => tools.desk.check(asking), send, options }, tools)
  await tools.desk.done(delivery)
}
