import type { Answer } from '../../answer/answer.ts'
import type { AdapterContext } from '../adapter.ts'
import type { Answerer } from './answerer.ts'
import { errorCode } from './error-code.ts'
import { type Incoming, readIncoming } from './incoming.ts'
import type { Send } from './send-reply.ts'
import { conversationOf, type Thread, type Threads } from './threads.ts'

/** What a message handler works with. */
export interface MessageTools {
  readonly context: Pick<AdapterContext, 'assistant' | 'log'>
  readonly answerer: Answerer
  readonly threads: Threads
  /** True the first time a key is seen. */
  readonly first: (key: string) => boolean
  readonly botUser: string
}

export interface MessageDelivery {
  readonly event: unknown
  readonly eventId: string
  readonly team: string
  /** Sends into a thread of a channel. */
  readonly sendTo: (channel: string, thread: string) => Send
}

/** Among other people's talk only a question about the papers is answered: no refusals, no small talk. */
const isHelpful = ({ kind }: Answer) => kind === 'answered' || kind === 'clarify'

/** Answers a `message` or `app_mention` event in its thread, once, when it is for the bot. Never rejects. */
export async function onMessage(delivery: MessageDelivery, tools: MessageTools): Promise<void> {
  const { team, eventId } = delivery
  const incoming = readIncoming(delivery.event, tools.botUser)
  if (!incoming) return
  const { channel, ts, thread, user } = incoming
  const place: Thread = { team, channel, thread }
  const asker = incoming.way === 'reply' ? await askerIn(place, tools) : user
  // A mention arrives as two events with different ids, a repeated delivery as two with the same.
  if (asker === undefined || !tools.first(`event:${eventId}`) || !tools.first(`message:${team}:${channel}:${ts}`)) return
  await tools.answerer({
    conversation: isOpening(incoming) ? directConversation(team, channel) : conversationOf(place),
    question: incoming.question,
    send: delivery.sendTo(channel, thread),
    async beforeSending(answer) {
      if (asker !== user && !isHelpful(answer)) return false
      await remember(incoming, place, answer, tools)
      return true
    },
  })
}

const isOpening = ({ way, opensThread }: Incoming) => way === 'direct' && opensThread

/** Messages outside threads of a direct conversation follow each other, although each is answered in its own thread. */
const directConversation = (team: string, channel: string) => `slack:${team}:${channel}`

async function askerIn(place: Thread, { threads, context }: MessageTools): Promise<string | undefined> {
  try {
    return await threads.askerIn(place)
  } catch (error) {
    context.log.error({ code: errorCode(error) }, 'slack: a thread could not be looked up')
    return undefined
  }
}

async function remember(incoming: Incoming, place: Thread, answer: Answer, { threads, context }: MessageTools): Promise<void> {
  try {
    await threads.answered(place, incoming.user)
    if (!isOpening(incoming)) return
    // The thread opened here begins with this question, so it is asked there too; the answer is known.
    await context.assistant.ask({ conversation: conversationOf(place), text: answer.understoodAs ?? incoming.question })
  } catch (error) {
    context.log.error({ code: errorCode(error) }, 'slack: a thread could not be remembered')
  }
}
