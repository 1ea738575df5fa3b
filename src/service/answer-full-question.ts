import type { Answered } from '../answer/answer-one.ts'
import { answerQuestion } from '../answer/answer-question.ts'
import { detectLanguage } from '../language/words/detect-language.ts'
import type { FullQuestion, GivenAnswer } from './assistant.ts'
import { historyAfter, previousQuestion } from './conversation.ts'
import type { OpenLibrary } from './open-libraries.ts'

/** Longer questions are refused: nobody asks a paper in so many characters, and floods must cost nothing. */
export const MAX_QUESTION = 600

type Request = Pick<FullQuestion, 'text' | 'history' | 'lang'> & { readonly paper?: string }

/** A question in the light of those before it, with suggestions that can be answered. */
export function answerWithSuggestions({ text, history, lang, paper }: Request, { library, suggestions }: OpenLibrary): Answered {
  const previous = previousQuestion(history, library)
  const answered = answerQuestion(text, library, { ...(previous && { previous }), ...(paper !== undefined && { paper }) })
  const answer = suggestions.offer(answered.answer, answered.question)
  return { ...answered, answer: lang === undefined ? answer : { ...answer, lang } }
}

/** An answer that may be followed by another question; `answered` is absent for what was not looked at. */
export interface Followed extends Omit<GivenAnswer, 'otherReadings'> {
  readonly answered?: Answered
}

/** The same, held within limits and with the history for the next question. Small talk and what is too long leave the history as it is. */
export function answerFullQuestion(request: Request, opened: OpenLibrary): Followed {
  if (request.text.length > MAX_QUESTION) return { answer: tooLong(request), next: request.history }
  const answered = answerWithSuggestions(request, opened)
  const { answer, planned } = answered
  const next = answer.kind === 'smalltalk' ? request.history : historyOf(answered, request.history)
  return { answer, next, answered, ...(planned.rule !== undefined && { rule: planned.rule }) }
}

/** Each question of a message that was answered is a turn of its own. */
function historyOf(answered: Answered, history: FullQuestion['history']): FullQuestion['history'] {
  const asked = answered.oneByOne?.filter(({ answer }) => answer.kind === 'answered') ?? [answered]
  return asked.reduce((turns, one) => historyAfter(turns, asAnswered(one), one.question), history)
}

/** A question as it was put, or in the papers' words if it was answered so: a follow-up goes on from them. */
const asAnswered = ({ answer, question }: Answered): string =>
  answer.kind === 'answered' && answer.parts.some(({ bridged }) => bridged) ? question.text : question.raw

function tooLong({ text, lang }: Request): Answered['answer'] {
  const language = lang ?? detectLanguage(text.slice(0, MAX_QUESTION))
  return { kind: 'refused', lang: language, refusal: { kind: 'too-long', limit: MAX_QUESTION }, nearest: [] }
}
