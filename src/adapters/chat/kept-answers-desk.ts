import { LRUCache } from 'lru-cache'
import type { ReplyLanguage } from '../../answer/answer.ts'
import type { Reply, View } from '../../reply/reply.ts'
import { noticeView } from '../../reply/views/notice-view.ts'
import { keptAnswer } from '../../service/answer-log.ts'
import type { Answering } from './answering.ts'
import type { ChatContext } from './chat-context.ts'
import type { Desk } from './desk.ts'
import type { Gate } from './gate.ts'
import { ratingRecordOf } from './journal-record.ts'
import type { PlaceMemory } from './place-memory.ts'

/** Ratings of which a second one by the same person is known. */
const RATINGS = 10_000

interface Parts {
  readonly gate: Gate
  readonly answering: Answering
  readonly memory: PlaceMemory
}

/** What can be done with answers that were given: other views, sharing, rating. */
export function createKeptAnswersDesk(
  { assistant, store, journal, log }: ChatContext,
  { gate, answering, memory }: Parts,
): Pick<Desk, 'view' | 'again' | 'rate'> {
  const rated = new LRUCache<string, boolean>({ max: RATINGS })

  /** A view in its turn, or why there is none. */
  async function find(id: string, view: View): Promise<Reply | 'busy' | 'failed' | 'forgotten-answer'> {
    try {
      const queued = await gate.queue(id, () => answering.view(id, view))
      return 'done' in queued ? (queued.done ?? 'forgotten-answer') : 'busy'
    } catch (error) {
      log.error({ error: error instanceof Error ? error.name : typeof error }, 'an answer could not be made again')
      return 'failed'
    }
  }

  return {
    async view(id, view, lang: ReplyLanguage = 'zh-Hans') {
      const found = await find(id, view)
      return typeof found === 'string' ? noticeView({ kind: found }, lang) : found
    },
    async again(id) {
      const found = await find(id, { kind: 'page', page: 0 })
      return typeof found === 'string' ? undefined : found
    },
    async rate(id, rating, place) {
      const answer = await keptAnswer(store, id)
      if (!answer) return undefined
      const key = JSON.stringify([id, place.workspace, place.user])
      const isNew = rated.get(key) !== rating.useful || rating.why !== undefined
      rated.set(key, rating.useful)
      if (isNew) journal.append(ratingRecordOf(id, answer, rating, assistant.plan(answer)))
      return { tell: rating.useful ? [] : (await memory.settings(place)).tell }
    },
  }
}
