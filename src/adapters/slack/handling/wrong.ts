import type { RichTextElement } from '@slack/types'
import type { ReplyLanguage } from '../../../answer/answer.ts'
import { escapeText, richTextOf } from '../../../reply/render/slack/elements.ts'
import { renderSlackPlain, type SlackMessage } from '../../../reply/render/slack/render-slack.ts'
import type { Notice } from '../../../reply/views/notice.ts'
import { noticeView } from '../../../reply/views/notice-view.ts'
import { slackWordingFor } from '../../../reply/wording/slack.ts'
import { errorCode } from '../connection/error-code.ts'
import { postTo, showTo } from '../sending/send.ts'
import { placeOf, type SlackTools } from '../slack-tools.ts'
import { readWrong, type WrongAnswer, wrongView } from '../views/wrong-view.ts'
import { languageFor } from './language-for.ts'
import { openView } from './open-view.ts'

/** Asks in a window why an answer was wrong; when it cannot be opened, the rating is kept without a reason. */
export async function askWhy(about: Omit<WrongAnswer, 'lang'>, user: string, trigger: string, tools: SlackTools): Promise<void> {
  const place = placeOf({ ...about, user })
  const [lang, { tell }] = await Promise.all([languageFor({ ...about, user }, tools), tools.desk.settings(place)])
  const send = showTo(tools.client, { ...about, user })
  const opened = await openView(trigger, wrongView({ ...about, lang }, tell.length > 0, lang), { send, lang }, tools)
  if (!opened) await tools.desk.rate(about.id, { useful: false }, place)
}

/** Keeps the rating of a window that was submitted or closed, and tells the people set for the channel when that was wished. */
export async function keepWrong(view: unknown, user: string, tools: SlackTools): Promise<void> {
  const entered = readWrong(view)
  if (!entered) return
  const { about, why, tell } = entered
  const rated = await tools.desk.rate(about.id, { useful: false, ...(why && { why }) }, placeOf({ ...about, user }))
  const wished = tell ? (rated?.tell ?? []) : []
  const told = wished.length > 0 && (await tellThem(wished, why, about, tools))
  const notice: Notice = told ? { kind: 'told', people: wished.length } : { kind: rated ? 'thanks' : 'forgotten-answer' }
  await showTo(tools.client, { ...about, user })(renderSlackPlain(noticeView(notice, about.lang)))
}

async function tellThem(
  people: readonly string[],
  why: string,
  about: WrongAnswer,
  { client, log }: SlackTools,
): Promise<boolean> {
  try {
    await postTo(client, about.channel, about.thread)(reportOf(people, why, about.lang))
    return true
  } catch (error) {
    log.error({ code: errorCode(error) }, 'slack: nobody could be told of a wrong answer')
    return false
  }
}

/** A mention of each, and the reason in the reader's words, which mention nobody. */
function reportOf(people: readonly string[], why: string, lang: ReplyLanguage): SlackMessage {
  const { report, reason } = slackWordingFor(lang).wrong
  const mentions = people.flatMap((user_id, i): RichTextElement[] => [
    ...(i > 0 ? [{ type: 'text' as const, text: ' · ' }] : []),
    { type: 'user', user_id },
  ])
  const because: RichTextElement[] = why === '' ? [] : [{ type: 'text', text: `\n${reason(why)}` }]
  const elements: RichTextElement[] = [{ type: 'text', text: report }, ...mentions, ...because]
  const names = people.map((user) => `<@${user}>`).join(' · ')
  return {
    text: `${report}${names}${why && `\n${escapeText(reason(why))}`}`,
    blocks: [richTextOf([{ type: 'rich_text_section', elements }])],
  }
}
