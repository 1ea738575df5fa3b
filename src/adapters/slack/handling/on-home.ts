import { z } from 'zod'
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../../answer/answer.ts'
import { detectLanguage } from '../../../language/words/detect-language.ts'
import type { Reply } from '../../../reply/reply.ts'
import { slackWordingFor } from '../../../reply/wording/slack.ts'
import { errorCode } from '../connection/error-code.ts'
import type { Pressed } from '../reading/read-press.ts'
import { postTo } from '../sending/send.ts'
import { conversationOf, placeOf, type SlackTools, type Where } from '../slack-tools.ts'
import { HOME_ACTION, HOME_FORGET, HOME_LANGUAGE, HOME_TABLE, homeView } from '../views/home-view.ts'
import { metadataOf } from '../views/modal-parts.ts'
import { answer } from './answer.ts'
import { languageFor } from './language-for.ts'

/** Slack shows four. */
const MOST_PROMPTS = 4

const homeOpened = z.object({ user: z.string(), channel: z.string(), tab: z.enum(['home', 'messages']).default('home') })

/** Fills App Home when it is opened, or suggests questions when the messages are. Never rejects. */
export const onHomeOpened = (event: unknown, team: string, tools: SlackTools) => async (): Promise<void> => {
  const parsed = homeOpened.safeParse(event)
  if (!parsed.success) return
  const { tab, ...where } = parsed.data
  try {
    await (tab === 'home' ? publishHome({ team, ...where }, tools) : suggestPrompts({ team, ...where }, tools))
  } catch (error) {
    tools.log.error({ code: errorCode(error) }, 'slack: App Home could not be filled')
  }
}

async function publishHome(where: Where, tools: SlackTools): Promise<void> {
  const { desk, quickClient, papers } = tools
  const [person, lang] = await Promise.all([desk.person(placeOf(where)), languageFor(where, tools)])
  const contents = { papers: papers(), examples: desk.examples(lang), person, channel: where.channel }
  await quickClient.views.publish({ user_id: where.user, view: homeView(contents, lang) })
}

/** In an agent's messages a conversation needs no thread to be suggested for. */
async function suggestPrompts(where: Where, tools: SlackTools): Promise<void> {
  const lang = await languageFor(where, tools)
  const questions = tools.desk.examples(lang).flatMap((kind) => kind.questions.slice(0, 1))
  const prompts = questions.slice(0, MOST_PROMPTS).map((question) => ({ title: question, message: question }))
  if (prompts.length === 0) return
  const title = slackWordingFor(lang).prompts
  await tools.quickClient.assistant.threads.setSuggestedPrompts({ channel_id: where.channel, title, prompts })
}

const metadata = z.object({ channel: z.string() })

/** Does what is pressed in App Home: answers stand in the direct conversation. Never rejects. */
export async function onHomePress(pressed: Pressed, team: string, tools: SlackTools): Promise<void> {
  const { user, action, value, time, label = value } = pressed
  if (!(await tools.desk.claim(`home:${team}:${user}:${action}:${time}`))) return
  // Messages to a person's id reach the same conversation.
  const channel = metadata.safeParse(metadataOf(pressed.metadata ?? '')).data?.channel ?? user
  const where = { team, channel, user }
  try {
    if (action === HOME_TABLE)
      await answerDirectly(label, where, tools, (asking) => tools.desk.command({ name: 'table', text: value }, asking))
    else if (!action.startsWith(HOME_ACTION))
      await answerDirectly(value, where, tools, (asking) => tools.desk.ask({ ...asking, text: value }))
    else await changePerson(action, value, where, tools)
  } catch (error) {
    tools.log.error({ code: errorCode(error) }, 'slack: a press in App Home could not be worked on')
  }
}

async function changePerson(action: string, value: string, where: Where, tools: SlackTools): Promise<void> {
  const lang: ReplyLanguage | undefined = REPLY_LANGUAGES.find((known) => known === value)
  if (action === HOME_LANGUAGE) await tools.desk.chooseLanguage(placeOf(where), lang)
  if (action === HOME_FORGET) await tools.desk.forget(placeOf(where))
  await publishHome(where, tools)
}

type Asked = Omit<Parameters<SlackTools['desk']['ask']>[0], 'text'>

async function answerDirectly(
  asked: string,
  where: Where,
  tools: SlackTools,
  ask: (asking: Asked) => Promise<Reply | undefined>,
): Promise<void> {
  const { team, channel, user } = where
  const asking = { place: placeOf(where), conversation: conversationOf.direct(team, channel) }
  const send = postTo(tools.client, channel)
  const found = await answer(
    { user, lang: detectLanguage(asked), reply: () => ask(asking), send, options: () => ({ asked }) },
    tools,
  )
  const { ts, channel: direct = channel } = found?.sent ?? {}
  if (found && ts) await tools.memory.answeredIn({ team, channel: direct, ts }, user, found.reply.id)
}
