import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import type { ChatRequest } from '../../service/answer-log.ts'
import type { Turn } from '../../service/conversation.ts'
import type { MadeReply } from './made-reply.ts'

/** Bytes: about 4,500 replies to questions. */
const AT_HAND = 4_000_000

/** A reply without the answer behind it; `next` is the history of a question that follows, where one can. */
export interface RepliedWith extends Omit<MadeReply, 'given'> {
  readonly next?: readonly Turn[]
}

/**
 * Replies are pure, so the same request has the reply that it had: what is asked by many costs nothing. They are kept deflated, in a
 * sixth of the room that the objects take.
 */
export function createRepliesAtHand(make: (request: ChatRequest) => Promise<MadeReply>) {
  const known = new LRUCache<string, string>({ maxSize: AT_HAND, sizeCalculation: (bytes, key) => bytes.length + 2 * key.length })
  return async (request: ChatRequest): Promise<RepliedWith> => {
    const { kind, text, history, papers, lang } = request
    const key = JSON.stringify([kind, text, history, papers, lang])
    const bytes = known.get(key)
    if (bytes !== undefined) return inflated(bytes)
    const { given, ...made } = await make(request)
    const reply: RepliedWith = { ...made, ...(given && { next: given.next }) }
    known.set(key, deflated(reply))
    return reply
  }
}

// A string of bytes lies in V8's heap; a short buffer would hold on to a long one that it was cut from.
const deflated = (reply: RepliedWith): string => deflateRawSync(JSON.stringify(reply), { level: 1 }).toString('latin1')
const inflated = (bytes: string) => JSON.parse(inflateRawSync(Buffer.from(bytes, 'latin1')).toString()) as RepliedWith
