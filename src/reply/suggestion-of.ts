import type { ReplyLanguage } from '../answer/answer.ts'
import { asTraditional } from '../language/words/as-traditional.ts'
import type { Suggestion } from './reply.ts'

/** A question in the reader's script. */
export const suggestionOf = (question: string, lang: ReplyLanguage): Suggestion => ({
  question: lang === 'zh-Hant' ? asTraditional(question) : question,
})
