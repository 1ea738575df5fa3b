import { asksForClasses } from '../language/cues/asked-shape.ts'
import { splitAtCommas, withoutLead } from '../language/cues/split-questions.ts'
import type { Library } from '../question/library.ts'
import { readQuestion } from '../question/read-question.ts'
import { bridges } from '../question/words/bridge.ts'
import { answerEach, isBetter, isSettled, joined, questionsOf } from './answer-message.ts'
import { type Answered, type AnswerOptions, answerOne, isFull } from './answer-one.ts'
import { isOwnQuestion } from './is-own-question.ts'
import { restsOn } from './rests-on.ts'

/**
 * Question text → answer. Pure: the same text, library and previous question give the same answer. Several questions of one
 * message are answered one by one where that says more than an answer to the whole.
 */
export function answerQuestion(text: string, library: Library, options: AnswerOptions = {}): Answered {
  const message = withoutLead(text)
  const texts = questionsOf(message, library)
  const one = (piece: string, own: AnswerOptions) => bridged(piece, answerOne(piece, library, own), library, own)
  const each = texts.length > 1 ? answerEach(texts, options, one) : []
  if (each.length > 0 && each.every((it) => it.answer.kind === 'answered' && isSettled(it))) {
    const all = joined(texts, each)
    if (all) return all
  }
  const whole = answerOne(message, library, options)
  const told = each.length > 0 && isBetter(texts, each, whole) ? joined(texts, each) : undefined
  return told ?? answerClauses(message, whole, library, options) ?? bridged(message, whole, library, options)
}

/** A question read in words of the papers, where it cannot be answered in full in its own. */
function bridged(text: string, asPut: Answered, library: Library, options: AnswerOptions): Answered {
  if (isFull(asPut.answer)) return asPut
  for (const bridge of bridges(readQuestion(text, library), library)) {
    const { question, planned, answer } = answerOne(bridge.text, library, options)
    if (answer.kind !== 'answered' || !isFull(answer)) continue
    if (planned.rule === 'read' && !restsOn(answer.parts, bridge.words)) continue
    const [first, ...more] = answer.parts
    const { lang } = asPut.answer
    return {
      question: { ...question, lang },
      planned,
      answer: { ...answer, lang, parts: [{ ...first, bridged: bridge.words }, ...more] },
    }
  }
  return asPut
}

/** What the text does not answer as a whole may be answered clause by clause where every clause asks something (哪年批转的，谁牵头). */
function answerClauses(text: string, whole: Answered, library: Library, options: AnswerOptions): Answered | undefined {
  if (isSettled(whole) && whole.planned.rule !== 'marks' && whole.answer.kind === 'answered') return undefined
  const clauses = asksForClasses(text) ? [] : splitAtCommas(text)
  if (clauses.length < 2 || !clauses.every((clause) => isOwnQuestion(clause, library))) return undefined
  const each = answerEach(clauses, options, (clause, own) =>
    answerOne(clause, library, { ...own, ...(own.continues && { continues: 'message' }) }),
  )
  return each.every(({ answer }) => answer.kind === 'answered') ? joined(clauses, each) : undefined
}
