import { detectLanguage } from '../../../language/words/detect-language.ts'
import type { Reply } from '../../../reply/reply.ts'
import { noticeView } from '../../../reply/views/notice-view.ts'
import type { Asking, Desk } from '../../chat/desk.ts'
import { errorCode } from '../connection/error-code.ts'
import { type Change, type Incoming, readChange, readMessage } from '../reading/read-message.ts'
import { typedCommand } from '../reading/typed-command.ts'
import { postTo, updateAt } from '../sending/send.ts'
import type { GivenAnswer, Spot } from '../slack-memory.ts'
import { conversationOf, placeOf, type SlackTools } from '../slack-tools.ts'
import { type Answered, answer } from './answer.ts'

/** The work that a `message` or `app_mention` event makes: it is answered once, when it is for the bot; an edited question changes its answer, a deleted one removes it. Never rejects. */
export function onMessage(event: unknown, team: string, tools: SlackTools): () => Promise<void> {
  const change = readChange(event)
  const incoming = change ? undefined : readMessage(event, tools.botUser)
  const about = change ?? incoming
  if (!about) return async () => undefined
  const spot: Spot = { team, channel: about.channel, ts: about.ts }
  const key = spotKey(spot)
  const begin = async () => {
    if (change) await onChange(change, spot, tools)
    else if (incoming) await respond(incoming, spot, { delivery: key }, tools)
  }
  const failed = (error: unknown) => tools.log.error({ code: errorCode(error) }, 'slack: a message could not be worked on')
  return () => tools.inTurn(key, begin).catch(failed)
}

const spotKey = ({ team, channel, ts }: Spot) => `message:${team}:${channel}:${ts}`

async function onChange(change: Change, spot: Spot, tools: SlackTools): Promise<void> {
  const given = await tools.memory.answerTo(spot)
  if (change.kind === 'deleted') return given && removeAnswer(given, spot, tools)
  const incoming = readMessage(change.message, tools.botUser)
  if (!incoming) return
  await respond(incoming, spot, { delivery: `${spotKey(spot)}:${change.version}`, ...(given && { given }) }, tools)
}

/** How a message is answered, when it is. */
interface Role {
  readonly onlyHelpful: boolean
  readonly after?: string
}

interface Delivered {
  readonly delivery: string
  /** The answer that the message got before it was edited. */
  readonly given?: GivenAnswer
}

/** Works on a message that is for the bot, when it is its turn; where too many wait, that is said. */
export async function respond(incoming: Incoming, spot: Spot, { delivery, given }: Delivered, tools: SlackTools): Promise<void> {
  const { desk, memory } = tools
  const role = await roleFor(incoming, spot, tools)
  if (!(role || given) || !(await desk.claim(delivery, Number(spot.ts) * 1000))) return
  const thread = await answerThread(incoming, spot, tools)
  // What is said next in the thread may come before the answer is posted.
  if (thread && role?.onlyHelpful === false) await memory.answeredIn({ ...spot, ts: thread }, incoming.user, role.after)
  const course: Course = { thread, given, ...role, onlyHelpful: !given && role?.onlyHelpful === true }
  const kept = { kind: 'message' as const, incoming, team: spot.team, delivery, ...(given && { given }) }
  await (tools.queue.run(spot.channel, () => work(incoming, spot, course, tools), kept) ??
    ask(incoming, spot, course, tools, async () => tooBusy(incoming, course)))
  await desk.done(delivery)
}

async function work(incoming: Incoming, spot: Spot, course: Course, tools: SlackTools): Promise<void> {
  const { thread, onlyHelpful } = course
  const answered = await ask(incoming, spot, course, tools, (asking) => askDesk(asking, tools.desk))
  if (answered) await remember(spot, thread, incoming.user, answered, tools)
  else if (onlyHelpful && incoming.way === 'reply' && thread) await tools.memory.othersSpoke({ ...spot, ts: thread })
}

const tooBusy = ({ question }: Incoming, { onlyHelpful }: Course): Reply | undefined =>
  onlyHelpful ? undefined : noticeView({ kind: 'busy' }, detectLanguage(question))

/** Undefined when people talk to each other. */
async function roleFor({ way, user, thread }: Incoming, { team, channel }: Spot, tools: SlackTools): Promise<Role | undefined> {
  const state = thread === undefined ? undefined : await tools.memory.thread({ team, channel, ts: thread })
  const after = state?.answer === undefined ? {} : { after: state.answer }
  if (way === 'mention' || way === 'direct') return { onlyHelpful: false, ...after }
  if (way === 'reply') return state && { onlyHelpful: !state.isAsker(user), ...after }
  const { answers } = await tools.desk.settings(placeOf({ team, channel, user }))
  return answers === 'every-question' ? { onlyHelpful: true } : undefined
}

interface Course extends Role {
  /** Undefined for the channel itself. */
  readonly thread: string | undefined
  readonly given: GivenAnswer | undefined
}

async function ask(
  { user, question, way, ...incoming }: Incoming,
  { team, channel, ts }: Spot,
  { thread, given, ...role }: Course,
  tools: SlackTools,
  replyTo: (asking: Asking) => Promise<Reply | undefined>,
): Promise<Answered | undefined> {
  const where = { team, channel, user }
  const direct = way === 'direct' && incoming.thread === undefined
  const inThread = thread === undefined ? conversationOf.personal(where) : conversationOf.thread(team, channel, thread)
  const conversation = direct ? conversationOf.direct(team, channel) : inThread
  const instead = given?.id === undefined ? {} : { instead: given.id }
  const asking: Asking = { place: placeOf(where), conversation, text: question, ...role, ...instead }
  return answer(
    {
      user,
      channel,
      lang: detectLanguage(question),
      reply: async () => {
        const reply = await replyTo(asking)
        // A notice, of a limit for instance, takes no answer's place.
        return given && reply?.id === undefined ? undefined : reply
      },
      send: given ? updateAt(tools.client, channel, given.ts) : postTo(tools.client, channel, thread),
      overheard: role.onlyHelpful,
      ...(!role.onlyHelpful && !given && { working: { channel, thread: thread ?? ts } }),
    },
    tools,
  )
}

function askDesk(asking: Asking, desk: Desk) {
  const command = typedCommand(asking.text)
  return command ? desk.command(command, asking) : desk.ask(asking)
}

/** The thread in which the answer stands; undefined for the channel itself, where it is set so. */
async function answerThread({ way, thread, user }: Incoming, { team, channel, ts }: Spot, { desk }: SlackTools) {
  if (thread !== undefined || way === 'direct') return thread ?? ts
  const { replies } = await desk.settings(placeOf({ team, channel, user }))
  return replies === 'inline' ? undefined : ts
}

async function remember(spot: Spot, thread: string | undefined, user: string, { reply, sent }: Answered, { memory }: SlackTools) {
  if (sent.ts === undefined) return
  await memory.keepAnswer(spot, { ts: sent.ts, ...(reply.id && { id: reply.id }) })
  // Under an answer in the channel itself people may open a thread.
  await memory.answeredIn({ ...spot, ts: thread ?? sent.ts }, user, reply.id)
}

async function removeAnswer({ ts }: GivenAnswer, spot: Spot, { client, memory, log }: SlackTools): Promise<void> {
  await memory.forgetAnswer(spot)
  try {
    await client.chat.delete({ channel: spot.channel, ts })
  } catch (error) {
    log.info({ code: errorCode(error) }, 'slack: an answer could not be removed')
  }
}
