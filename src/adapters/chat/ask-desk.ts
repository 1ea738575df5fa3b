import type { Logger } from 'pino'
import type { ReplyLanguage } from '../../answer/answer.ts'
import { atomsOf } from '../../language/words/atoms.ts'
import { detectLanguage } from '../../language/words/detect-language.ts'
import { normalise } from '../../language/words/normalise.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Notice } from '../../reply/views/notice.ts'
import { noticeView } from '../../reply/views/notice-view.ts'
import type { ChatRequest } from '../../service/answer-log.ts'
import type { Answering, Custom } from './answering.ts'
import type { Asking, Desk } from './desk.ts'
import type { Gate } from './gate.ts'
import type { PlaceMemory } from './place-memory.ts'

export interface AskDeskParts {
  readonly gate: Gate
  readonly answering: Answering
  readonly memory: PlaceMemory
  readonly log: Pick<Logger, 'error'>
}

/** Questions, messages to be checked and commands: each within the limits, in its turn, under the settings of its place. */
export function createAskDesk({ gate, answering, memory, log }: AskDeskParts): Pick<Desk, 'ask' | 'check' | 'command'> {
  async function answer(kind: ChatRequest['kind'], asking: Asking): Promise<Reply | undefined> {
    const reply = await answering.answer(kind, asking, customOf(kind, asking))
    const isQuestion = reply?.id !== undefined && reply.tone !== 'smalltalk' && QUESTIONS.includes(kind)
    // The reply does not wait for it.
    if (isQuestion && !asking.onlyHelpful) memory.asked(asking.place, asking.text).catch(() => undefined)
    return reply
  }

  async function customOf(kind: ChatRequest['kind'], { place, text, lang: readers }: Asking): Promise<Custom> {
    const [{ papers }, chosen] = await Promise.all([memory.settings(place), memory.chosenLanguage(place)])
    // An answer is in the language of its question; what is shown without one, in the reader's.
    const lang = chosen ?? (LANGUAGE_OF_TEXT.includes(kind) && hasLanguage(text) ? undefined : readers)
    return { papers, ...(lang && { lang }) }
  }

  /** Never rejects: what goes wrong is said. */
  async function admitted(kind: ChatRequest['kind'], asking: Asking): Promise<Reply | undefined> {
    const notice = await gate
      .admit(asking, () => answer(kind, asking))
      .then((it) => ('done' in it ? it : it.notice))
      .catch((error: unknown): Notice => {
        log.error({ error: error instanceof Error ? error.name : typeof error }, 'a question was not answered')
        return { kind: 'failed' }
      })
    if (notice && 'done' in notice) return notice.done
    return notice && !asking.onlyHelpful ? noticeView(notice, await noticeLanguage(asking)) : undefined
  }

  const noticeLanguage = async ({ place, lang, text }: Asking): Promise<ReplyLanguage> =>
    (await memory.chosenLanguage(place)) ?? lang ?? detectLanguage(text)

  return {
    ask: (asking) => admitted('question', asking),
    check: (asking) => admitted('check', asking),
    command: ({ name, text }, asking) => admitted(name, { ...asking, text }),
  }
}

/** What a person finds again among their questions. */
const QUESTIONS: readonly ChatRequest['kind'][] = ['question', 'calc']
/** Numbers and signs are of every language. */
const hasLanguage = (text: string): boolean => atomsOf(normalise(text)).some((atom) => atom.kind !== 'number')
const LANGUAGE_OF_TEXT: readonly ChatRequest['kind'][] = ['question', 'calc', 'check', 'audit']
