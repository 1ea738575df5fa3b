import type { RespondFn } from '@slack/bolt'
import { detectLanguage } from '../../../language/words/detect-language.ts'
import { SUGGEST_ACTION } from '../../../reply/render/slack/buttons.ts'
import { type Press, readPress } from '../../../reply/render/slack/press.ts'
import { renderSlackPlain, type SlackOptions } from '../../../reply/render/slack/render-slack.ts'
import type { View } from '../../../reply/reply.ts'
import type { Notice } from '../../../reply/views/notice.ts'
import { noticeView } from '../../../reply/views/notice-view.ts'
import { errorCode } from '../connection/error-code.ts'
import type { Pressed } from '../reading/read-press.ts'
import { respondAt } from '../sending/respond-at.ts'
import { postTo, type Send, showTo, updateAt } from '../sending/send.ts'
import { conversationOf, isDirect, placeOf, type SlackTools, type Where } from '../slack-tools.ts'
import { answer } from './answer.ts'
import { languageFor } from './language-for.ts'
import { askWhy } from './wrong.ts'

/** A press in a message. */
interface InMessage extends Where {
  readonly pressed: Pressed
  readonly respond: RespondFn
  /** The thread of the message, or the one that would open under it; undefined for a private message outside threads. */
  readonly thread: string | undefined
}

/** Does what a button under an answer says, once and in its turn. Never rejects. */
export async function onPress(pressed: Pressed, team: string, tools: SlackTools): Promise<void> {
  const { channel, message, thread, user, isPrivate, action, time } = pressed
  const delivery = `press:${team}:${channel}:${message}:${action}:${time}`
  if (!channel || !message || !(await tools.desk.claim(delivery, Number(time) * 1000))) return
  const inThread = thread ?? (isPrivate ? undefined : message)
  const at: InMessage = { team, channel, user, pressed, respond: respondAt(pressed.respondAt), thread: inThread }
  try {
    // A window has to be opened within three seconds.
    if (readPress(pressed.value)?.ref.shows.kind === 'not-useful') return await work(at, tools)
    const kept = { kind: 'press' as const, pressed, team }
    await (tools.queue.run(channel, () => work(at, tools), kept) ?? notify({ kind: 'busy' }, at, tools))
  } catch (error) {
    tools.log.error({ code: errorCode(error) }, 'slack: a pressed button could not be worked on')
  }
}

async function work(at: InMessage, tools: SlackTools): Promise<void> {
  const { action, value } = at.pressed
  if (action.startsWith(SUGGEST_ACTION)) return onSuggestion(value, at, tools)
  const press = readPress(value)
  if (press) await onAnswerButton(press, at, tools)
}

const onlookerOf = ({ user, channel, thread, respond, pressed }: InMessage) => ({
  user,
  channel,
  ...(thread && { thread }),
  // In threads a response address answers beside the thread.
  ...((pressed.isPrivate || !thread) && { respond }),
})

/** Asks the question behind a button: in the message's thread, or privately when the message was private. */
async function onSuggestion(question: string, at: InMessage, tools: SlackTools): Promise<void> {
  const { team, channel, user, thread, pressed } = at
  const openly = pressed.isPrivate ? undefined : thread
  const spot = openly === undefined ? undefined : { team, channel, ts: openly }
  const state = spot && (await tools.memory.thread(spot))
  const found = await answer(
    {
      user,
      channel,
      lang: detectLanguage(question),
      reply: () =>
        tools.desk.ask({
          place: placeOf(at),
          conversation: spot ? conversationOf.thread(team, channel, spot.ts) : conversationOf.personal(at),
          text: question,
          ...(state?.answer !== undefined && { after: state.answer }),
        }),
      send: spot ? postTo(tools.client, channel, spot.ts) : showTo(tools.client, onlookerOf(at)),
      options: ({ id }) => ({ asked: question, share: !spot && id !== undefined }),
      ...(spot && { working: { channel, thread: spot.ts } }),
    },
    tools,
  )
  if (found && spot) await tools.memory.answeredIn(spot, user, found.reply.id)
}

async function onAnswerButton({ ref, page, asked }: Press, at: InMessage, tools: SlackTools): Promise<void> {
  const { id, shows } = ref
  switch (shows.kind) {
    case 'useful':
    case 'not-useful':
      return rate(id, shows.kind === 'useful', at, tools)
    case 'share':
      return share(id, asked, at, tools)
    case 'more':
      return
    default:
      return showView(id, shows, { page, asked }, at, tools)
  }
}

interface Shown {
  readonly page: number | undefined
  readonly asked: string | undefined
}

/** Another page takes the place of the one shown; another view is for the person alone, or in a direct message below. */
async function showView(id: string, view: View, { page, asked }: Shown, at: InMessage, tools: SlackTools): Promise<void> {
  const { channel, user, thread, pressed } = at
  const options: SlackOptions = {
    ...(asked && { asked }),
    ...(view.kind !== 'page' && { view }),
    ...(page !== undefined && { page }),
    share: pressed.isPrivate && view.kind === 'page',
  }
  const lang = await languageFor(at, tools)
  await answer(
    {
      user,
      channel,
      lang,
      reply: () => tools.desk.view(id, view, lang),
      send: page === undefined ? besides(at, thread, tools) : inPlace(at, tools),
      options: () => options,
    },
    tools,
  )
}

const besides = (at: InMessage, thread: string | undefined, { client }: SlackTools): Send =>
  isDirect(at.channel) && !at.pressed.isPrivate ? postTo(client, at.channel, thread) : showTo(client, onlookerOf(at))

function inPlace(at: InMessage, { client }: SlackTools): Send {
  const { channel, pressed, respond } = at
  if (pressed.isPrivate) return showTo(client, { ...onlookerOf(at), respond, instead: true })
  return updateAt(client, channel, pressed.message ?? '')
}

/** Puts a private answer into the channel, for everyone. */
async function share(id: string, asked: string | undefined, at: InMessage, tools: SlackTools): Promise<void> {
  const { team, channel, user, thread, respond } = at
  const reply = await tools.desk.again(id)
  if (!reply) return notify({ kind: 'forgotten-answer' }, at, tools)
  const send = postTo(tools.client, channel, thread)
  const options = () => (asked ? { asked } : {})
  const found = await answer({ user, channel, lang: reply.lang, reply: async () => reply, send, options }, tools)
  if (!found?.sent.ts) return
  await tools.memory.answeredIn({ team, channel, ts: thread ?? found.sent.ts }, user, id)
  // The private one is not needed beside it.
  await respond({ delete_original: true }).catch(() => undefined)
}

async function rate(id: string, useful: boolean, at: InMessage, tools: SlackTools): Promise<void> {
  const { team, channel, user, thread, pressed } = at
  if (!useful) return askWhy({ id, team, channel, ...(thread && { thread }) }, user, pressed.trigger, tools)
  const rated = await tools.desk.rate(id, { useful: true }, placeOf(at))
  await notify({ kind: rated ? 'thanks' : 'forgotten-answer' }, at, tools)
}

async function notify(notice: Notice, at: InMessage, tools: SlackTools): Promise<void> {
  await showTo(tools.client, onlookerOf(at))(renderSlackPlain(noticeView(notice, await languageFor(at, tools))))
}
