import type { ReplyLanguage } from '../../../answer/answer.ts'
import { detectLanguage } from '../../../language/words/detect-language.ts'
import type { Reply } from '../../../reply/reply.ts'
import { noticeView } from '../../../reply/views/notice-view.ts'
import type { Command } from '../../chat/desk.ts'
import { plainQuestion } from '../reading/plain-question.ts'
import { respondAt } from '../sending/respond-at.ts'
import { showTo } from '../sending/send.ts'
import { conversationOf, placeOf, type SlackTools, type Where } from '../slack-tools.ts'
import type { SlashCommand } from '../surface.ts'
import { answer } from './answer.ts'
import { languageFor } from './language-for.ts'
import { openSettings } from './settings.ts'

/** A slash command as it was typed. */
export interface Slash extends Where {
  readonly name: SlashCommand
  readonly text: string
  readonly trigger: string
  /** The response address. */
  readonly respondAt: string
}

const DAY_MS = 24 * 60 * 60 * 1000
const USUAL_DAYS = 30
const MOST_DAYS = 3660
const LETTER = /\p{L}/u
const SHARED_TONES: readonly Reply['tone'][] = ['answer', 'computed', 'refusal']
/** Notices and greetings are of no interest to others. */
const canBeShared = ({ id, tone }: Reply) => id !== undefined && SHARED_TONES.includes(tone)

/** Answers a slash command privately, in its turn. */
export async function onCommand(slash: Slash, tools: SlackTools): Promise<void> {
  const delivery = `command:${slash.trigger}`
  if (!(await tools.desk.claim(delivery))) return
  if (slash.name === 'ask-settings') return openSettings(slash, slash.trigger, respondAt(slash.respondAt), tools)
  const kept = { kind: 'command' as const, slash }
  await (tools.queue.run(slash.channel, () => work(slash, tools, replyTo), kept) ?? work(slash, tools, tooBusy))
  await tools.desk.done(delivery)
}

type ReplyTo = (slash: Slash, lang: ReplyLanguage, tools: SlackTools) => Promise<Reply | undefined>

const tooBusy: ReplyTo = async (_, lang) => noticeView({ kind: 'busy' }, lang)

async function work(slash: Slash, tools: SlackTools, makeReply: ReplyTo): Promise<void> {
  const { user, channel } = slash
  const text = plainQuestion(slash.text, tools.botUser)
  const lang = LETTER.test(text) ? detectLanguage(text) : await languageFor(slash, tools)
  const send = showTo(tools.client, { user, channel, respond: respondAt(slash.respondAt) })
  const options = (reply: Reply) => ({ asked: text, share: canBeShared(reply) })
  await answer({ user, channel, lang, reply: () => makeReply({ ...slash, text }, lang, tools), send, options }, tools)
}

const replyTo: ReplyTo = async ({ name, text, ...where }, lang, { desk }) => {
  const place = placeOf(where)
  // A question is answered in its own language, unless the person or the channel has chosen one.
  const asking = { place, conversation: conversationOf.personal(where), ...(!LETTER.test(text) && { lang }) }
  if (name === 'ask') return desk.ask({ ...asking, text })
  if (name !== 'report') return desk.command({ name: name as Command['name'], text }, asking)
  if (!desk.isManager(place)) return noticeView({ kind: 'not-allowed' }, lang)
  const days = Number.parseInt(text, 10)
  const until = Date.now()
  return desk.report({ from: until - Math.min(MOST_DAYS, days > 0 ? days : USUAL_DAYS) * DAY_MS, until }, lang)
}
