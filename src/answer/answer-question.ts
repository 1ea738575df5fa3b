import { asksForClasses } from '../language/cues/asked-shape.ts'
import { splitAtCommas, twoNamed, withoutLead } from '../language/cues/split-questions.ts'
import type { Library } from '../question/library.ts'
import { readQuestion } from '../question/read-question.ts'
import { bridges } from '../question/words/bridge.ts'
import { answerEach, isBetter, isSettled, joined, questionsOf } from './answer-message.ts'
import { type Answered, type AnswerOptions, answerOne, isFull } from './answer-one.ts'
import { isOwnQuestion } from './is-own-question.ts'
import { areNamed, isOfAbstract, restsOn } from './rests-on.ts'

/**
 * Question text → answer. Pure: the same text, library and previous question give the same answer. Several questions of one
 * message are answered one by one where that says more than an answer to the whole.
 */
export function answerQuestion(text: string, library: Library, options: AnswerOptions = {}): Answered {
  const message = withoutLead(text)
  const named = twoNamed(text)
  const texts = named.length > 0 ? named : questionsOf(message, library)
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
  // What nobody is said to be (age, post) is said in no other words.
  const abstractOnly = isOfAbstract(asPut)
  if ((isFull(asPut.answer) && !isReadMixed(asPut) && !abstractOnly) || asPut.planned.rule === 'person') return asPut
  for (const bridge of bridges(readQuestion(text, library), library)) {
    const { question, planned, answer } = answerOne(bridge.text, library, options)
    if (answer.kind !== 'answered' || !isFull(answer)) continue
    const { words } = bridge
    // Of English words in a Chinese question the things must be said; what is done (create) is said in many ways.
    const mustRest = isReadMixed(asPut) ? words.filter(({ read }) => library.wordClass(read) !== 'predicate') : words
    if (planned.rule === 'read' && (abstractOnly || !restsOn(answer.parts, mustRest))) continue
    if (planned.plan?.kind === 'compute' && !areNamed(planned.plan, words, library)) continue
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

/** English words within a Chinese question (create 了多少 jobs) find no sentence in Chinese, though the paper has them in English. */
const isReadMixed = ({ question, planned }: Answered): boolean =>
  planned.rule === 'read' &&
  question.lang !== 'en' &&
  question.content.some(({ kind, strict, proper, inherited }) => kind === 'latin' && strict && !proper && !inherited)

/** What the text does not answer as a whole may be answered clause by clause where every clause asks something (哪年批转的，谁牵头). */
function answerClauses(text: string, whole: Answered, library: Library, options: AnswerOptions): Answered | undefined {
  if (isSettled(whole) && whole.planned.rule !== 'marks' && whole.answer.kind === 'answered') return undefined
  const clauses = asksForClasses(text) ? [] : splitAtCommas(text)
  if (clauses.length < 2 || !clauses.every((clause) => isOwnQuestion(clause, library))) return undefined
  const each = answerEach(clauses, options, (clause, own) =>
    answerOne(clause, library, { ...own, ...(own.continues && { continues: 'message' }) }),
  )
  // 算哪种任务、哪种意图: the marks of one row, told at once.
  if (whole.answer.kind === 'answered' && [whole, ...each].every(({ planned }) => planned.rule === 'marks')) return undefined
  return each.every(({ answer }) => answer.kind === 'answered') ? joined(clauses, each) : undefined
}
