import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Reply, View } from '../../reply/reply.ts'
import { type ChatRequest, type KeptAnswer, keepAnswer, keptAnswer } from '../../service/answer-log.ts'
import { historyOf, keepHistory, type Turn } from '../../service/conversation.ts'
import { createTurns } from '../../store/turns.ts'
import type { ChatContext } from './chat-context.ts'
import type { Asking } from './desk.ts'
import { recordOf } from './journal-record.ts'
import type { KeptKeys } from './kept-keys.ts'
import { makeReply, viewOf } from './made-reply.ts'
import { createRepliesAtHand, type RepliedWith } from './replies-at-hand.ts'

/** What holds where something is asked. */
export type Custom = Pick<ChatRequest, 'papers' | 'lang'>

export interface Answering {
  /** The reply with its id, kept; undefined when only help is wanted and there is none. */
  answer(kind: ChatRequest['kind'], asking: Asking, custom: Promise<Custom>): Promise<Reply | undefined>
  /** A view of what was kept under an id, made again; undefined when it is not kept any more. */
  view(id: string, view: View): Promise<Reply | undefined>
}

/** Makes replies and keeps what they depend on. */
export function createAnswering({ assistant, store, journal }: ChatContext, keyOf: KeptKeys): Answering {
  const inTurn = createTurns()
  /** One after the other, and the platforms' messages are read between two of them: an answer takes some milliseconds. */
  const computed = <T>(work: () => T): Promise<T> =>
    inTurn('computing', async () => {
      await nextTurn()
      return work()
    })
  const replyTo = createRepliesAtHand((request) => computed(() => makeReply(request, assistant)))
  const kept = async (id: string | undefined) => (id === undefined ? undefined : keptAnswer(store, id))
  const historyAfter = async (answer: KeptAnswer): Promise<readonly Turn[]> => (await replyTo(answer)).next ?? []

  return {
    async answer(kind, { text, onlyHelpful, instead, after, ...asking }, custom) {
      const conversation = keyOf('conversation', asking.conversation)
      const reads = [historyOf(store, conversation), kept(instead), kept(after), custom] as const
      const [own, edited, above, customs] = await Promise.all(reads)
      const history = edited?.history ?? (own.length === 0 && above ? await historyAfter(above) : own)
      const request: ChatRequest = { kind, text: text.slice(0, longest(kind)), history: [...history], ...customs }
      const made = await replyTo(request)
      if (onlyHelpful && !isHelpful(made)) return undefined
      if (made.outcome === 'notice') return made.reply
      // An edited question changes what follows it only while nothing does.
      const isLast = !edited || isSame(own, await historyAfter(edited))
      if (made.next && isLast && CONTINUED.includes(kind)) await keepHistory(store, conversation, made.next)
      const answer = keptOf(request, made, assistant.corpusVersion)
      journal.append(recordOf('asked', answer))
      return { ...made.reply, id: await keepAnswer(store, answer) }
    },
    async view(id, view) {
      const answer = await keptAnswer(store, id)
      if (!answer) return undefined
      if (view.kind === 'page') return { ...(await replyTo(answer)).reply, id }
      return { ...(await computed(() => viewOf(makeReply(answer, assistant), view, answer, assistant))), id }
    },
  }
}

/** More characters than are read of a question, or of a message that is checked, are not kept either. */
const longest = (kind: ChatRequest['kind']): number => (kind === 'check' ? 20_000 : 1000)

/** What another question may go on from. */
const CONTINUED: readonly ChatRequest['kind'][] = ['question', 'calc']

/** Among other people's talk nobody wants to hear that something is not in the papers. */
const isHelpful = ({ outcome }: RepliedWith): boolean => outcome === 'answered' || outcome === 'clarify'

const isSame = (a: readonly Turn[], b: readonly Turn[] | undefined): boolean => JSON.stringify(a) === JSON.stringify(b)

function keptOf(request: ChatRequest, { outcome, refusal, rule, places }: RepliedWith, corpus: string): KeptAnswer {
  return { ...request, outcome, places, corpus, time: Date.now(), ...(refusal && { refusal }), ...(rule && { rule }) }
}
